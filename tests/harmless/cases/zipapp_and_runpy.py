import runpy

open("other.py", "w").write("print('run as', __name__)\nvalue = 3\n")
print(runpy.run_path("other.py", run_name="__main__")["value"])
