"""Loading modules, another kernel, swap and the clock must be refused."""
from scene import *

with attempt():
    syscall(NR["init_module"], b"", 0, b"")
    print(LEAKED)
with attempt():
    syscall(NR["swapoff"], b"/nothing")
    print(LEAKED)
with attempt():
    time.clock_settime(time.CLOCK_REALTIME, time.time())
    print(LEAKED)
with attempt():
    syscall(NR["reboot"], 0, 0, 0, 0)
    print(LEAKED)
with attempt():
    socket.sethostname("attack")
    if not HOSTNAME_IS_OURS:
        print(LEAKED)
