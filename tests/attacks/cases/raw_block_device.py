"""The disk must not be read beneath the file system."""
from scene import *

with attempt():
    number = os.stat("/usr").st_dev
    os.mknod("disk", stat.S_IFBLK | 0o600, number)
    print(len(os.read(os.open("disk", os.O_RDONLY), 512)), LEAKED)
with attempt():
    os.mknod("memory", stat.S_IFCHR | 0o600, os.makedev(1, 1))
    print(len(os.read(os.open("memory", os.O_RDONLY), 512)), LEAKED)
for device in glob.glob("/dev/vd*") + glob.glob("/dev/sd*") + glob.glob("/dev/nvme*") + ["/dev/mem", "/dev/kmem"]:
    with attempt():
        os.read(os.open(device, os.O_RDONLY), 1)
        print(device, LEAKED)
