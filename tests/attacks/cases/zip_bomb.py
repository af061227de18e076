"""A small archive that unpacks to much must be held by the limit of the disk."""
# ends: disk
from scene import *
import zipfile

with zipfile.ZipFile("bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
    for number in range(40):
        archive.writestr(f"zeros-{number}", bytes(4 << 20))
print(os.path.getsize("bomb.zip"), "bytes")
zipfile.ZipFile("bomb.zip").extractall("out")
time.sleep(30)
