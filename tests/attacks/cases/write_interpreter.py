"""The interpreter and its standard library must not be written."""
from scene import *

for path in (sys.executable, os.__file__, json.__file__, os.path.realpath(sys.executable)):
    with attempt():
        open(path, "ab").close()
        print(path, LEAKED)
    with attempt():
        os.chmod(path, 0o777)
        print(path, LEAKED)
with attempt():
    open(os.path.dirname(os.__file__) + "/planted.pth", "w")
    print(LEAKED)
