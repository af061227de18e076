open("broken.py", "w").write("def f(:\n")
import broken
