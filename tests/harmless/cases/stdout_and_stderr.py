import sys

print("out 1")
print("err 1", file=sys.stderr)
sys.stdout.write("no newline")
sys.stderr.write("no newline either")
