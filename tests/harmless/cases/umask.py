# umask
import os
import stat

os.umask(0o077)
open("c", "w").close()
print(oct(stat.S_IMODE(os.stat("c").st_mode)))
