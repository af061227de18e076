"""LD_PRELOAD and LD_AUDIT must give children no more rights."""
from scene import *

env = {**os.environ, "LD_PRELOAD": SECRET_FILE, "LD_AUDIT": SECRET_FILE, "LD_LIBRARY_PATH": HOME}
with attempt():
    print(subprocess.run(["cat", SECRET_FILE], env=env, capture_output=True, timeout=10).stdout)
