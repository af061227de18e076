"""No variable of the host's environment must be visible."""
from scene import *

print(dict(os.environ))
for path in ("/proc/self/environ", "/proc/1/environ", f"/proc/{PARENT}/environ", f"/proc/{VICTIM}/environ"):
    with attempt():
        print(open(path).read())
