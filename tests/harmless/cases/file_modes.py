import os
import shutil
import stat

open("a", "w").write("x")
os.chmod("a", 0o640)
print(oct(stat.S_IMODE(os.stat("a").st_mode)))
shutil.copy2("a", "b")
print(oct(stat.S_IMODE(os.stat("b").st_mode)))
os.utime("a", (1, 2))
print(os.stat("a").st_mtime)
