import os

os.remove("input.txt")
print(os.path.exists("input.txt"))
