"""The password files of the host must not be readable."""
from scene import *

for path in ("/etc/shadow", "/etc/gshadow", "/etc/sudoers", "/etc/ssh/ssh_host_ed25519_key"):
    with attempt():
        open(path).read()
        print(path, LEAKED)
