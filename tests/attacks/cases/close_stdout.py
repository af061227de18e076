"""A program that closes its streams and stays must end at the deadline."""
# ends: time
from scene import *

print("closing", flush=True)
for number in (0, 1, 2):
    os.close(number)
while True:
    time.sleep(10)
