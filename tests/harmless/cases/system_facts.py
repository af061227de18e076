import os
import platform
import shutil

print(platform.system(), platform.machine(), platform.python_implementation(), os.name, os.sep)
print(shutil.which("sh") is not None, shutil.disk_usage(".").total > 0, os.uname().sysname)
