"""A program that ignores every signal it can must end at the deadline."""
# ends: time
from scene import *

for number in range(1, 65):
    with attempt():
        signal.signal(number, signal.SIG_IGN)
print("ignoring", flush=True)
while True:
    time.sleep(10)
