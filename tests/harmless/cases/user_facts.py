import getpass
import os
import pwd

print(pwd.getpwuid(os.getuid()).pw_uid == os.getuid(), bool(getpass.getuser()), os.access(".", os.W_OK))
