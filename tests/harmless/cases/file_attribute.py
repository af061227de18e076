import os

print(os.path.basename(__file__))
here = os.path.dirname(os.path.abspath(__file__))
print(os.path.samefile(here, os.getcwd()))
print(open(os.path.join(here, "input.txt")).read())
print(open(__file__).read().count("\n"))
