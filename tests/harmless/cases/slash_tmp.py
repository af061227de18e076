# private /tmp
import os

with open("/tmp/mine.txt", "w") as f:
    f.write("x")
print(open("/tmp/mine.txt").read())
os.remove("/tmp/mine.txt")
