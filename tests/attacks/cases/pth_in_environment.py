"""A .pth file must not be put into the environment or the home's site-packages."""
from scene import *

payload = f"import os; open({CANARY!r}, 'w').write('overwritten')\n"
import site
import sysconfig

for folder in {sysconfig.get_path("purelib"), *site.getsitepackages(), os.path.join(HOME, ".local/lib/python3.11/site-packages")}:
    with attempt():
        os.makedirs(folder, exist_ok=True)
    with attempt():
        open(os.path.join(folder, "planted.pth"), "w").write(payload)
        if not folder.startswith(HOME):
            print(folder, LEAKED)
