"""A sitecustomize or usercustomize left in the workspace must not run outside."""
from scene import *

payload = f"open({CANARY!r}, 'w').write('overwritten')\n"
for name in ("sitecustomize.py", "usercustomize.py", "conftest.py", "setup.py", "python311.pth", "pyvenv.cfg"):
    with attempt():
        open(name, "w").write(payload)
