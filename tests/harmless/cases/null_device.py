import os

with open(os.devnull, "w") as f:
    f.write("gone")
print(open("/dev/null").read() == "", len(os.urandom(4)), open("/dev/zero", "rb").read(2))
