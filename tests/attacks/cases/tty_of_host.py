"""The terminals of the host must not be reachable."""
from scene import *

for path in glob.glob("/dev/pts/[0-9]*") + glob.glob("/dev/tty[0-9]*") + ["/dev/console"]:
    with attempt():
        os.write(os.open(path, os.O_WRONLY), b"attack")
        print(path, LEAKED)
