"""A program must not change the environment it runs in."""
from scene import *

for path in ("pyvenv.cfg", "bin/python", "bin/activate", "lib"):
    target = os.path.join(sys.prefix, path)
    with attempt():
        os.chmod(target, 0o777)
        print(target, LEAKED)
    with attempt():
        os.rename(target, target + ".old")
        print(target, LEAKED)
with attempt():
    open(os.path.join(sys.prefix, "planted"), "w").write("x")
    print(LEAKED)
