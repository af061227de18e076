import sys

text = sys.stdin.read()
print(len(text), repr(text))
print(sys.stdin.isatty(), sys.stdout.isatty())
