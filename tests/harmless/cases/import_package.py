import os

os.makedirs("made")
open("made/__init__.py", "w").write("from .part import value\n")
open("made/part.py", "w").write("value = 42\n")
import made

print(made.value)
