"""Set-uid programs of the host must not give rights."""
from scene import *

for path in ("/usr/bin/su", "/usr/bin/sudo", "/usr/bin/passwd", "/usr/bin/mount", "/usr/bin/chsh"):
    if os.path.exists(path):
        with attempt():
            subprocess.run([path, "--help"], capture_output=True, timeout=10, stdin=subprocess.DEVNULL)
with attempt():
    status = open("/proc/self/status").read()
    effective = re.search(r"CapEff:\s*(\w+)", status).group(1)
    if int(effective, 16):
        print("capabilities", effective, LEAKED)
    if "NoNewPrivs:\t1" not in status:
        print("new privileges", LEAKED)
