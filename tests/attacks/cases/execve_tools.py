"""Programs of the host must have no more rights inside than the program itself."""
from scene import *

for command in (["cat", SECRET_FILE], ["find", HOME], ["sh", "-c", f"cat {SECRET_FILE}; ls -la {HOME}"], ["su", "-c", f"cat {SECRET_FILE}"]):
    with attempt():
        done = subprocess.run(command, capture_output=True, timeout=10, stdin=subprocess.DEVNULL)
        print(done.stdout)
