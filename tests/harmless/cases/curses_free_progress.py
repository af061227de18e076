import sys

for n in range(0, 101, 25):
    sys.stdout.write(f"\r{n}%")
    sys.stdout.flush()
print()
