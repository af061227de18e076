"""Files of the sandbox itself must not be reachable from inside: its branch, its lower layers."""
from scene import *

for path in re.findall(r"(?:upperdir|workdir|lowerdir)=([^,\s:]+)", open("/proc/self/mountinfo").read()):
    for real in (path, path.replace("/oldroot", "")):
        with attempt():
            print(os.listdir(real), LEAKED)
