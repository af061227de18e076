"""What lies in folders that cannot be entered must count for the limit of the disk."""
# ends: disk
from scene import *

block = b"x" * (1 << 20)
for number in range(10_000):
    folder = f"closed-{number}"
    os.mkdir(folder)
    for part in range(8):
        with open(f"{folder}/{part}", "wb") as file:
            file.write(block)
    os.chmod(folder, (0o400, 0o600)[number % 2])
