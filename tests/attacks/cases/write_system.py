"""The system must not be written: /usr, /etc, /bin, /lib."""
from scene import *

for folder in ("/usr", "/usr/bin", "/etc", "/bin", "/lib", "/", "/usr/local/bin", "/var", "/opt", "/sys"):
    with attempt():
        open(folder + "/code_it_attack", "w").write("x")
        print(folder, LEAKED)
