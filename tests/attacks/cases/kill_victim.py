"""A victim process outside must survive every signal."""
from scene import *

for number in (signal.SIGTERM, signal.SIGKILL, signal.SIGSTOP):
    with attempt():
        os.kill(VICTIM, number)
with attempt():
    signal.pidfd_send_signal(os.pidfd_open(VICTIM), signal.SIGKILL)
with attempt():
    syscall(NR["tgkill"], VICTIM, VICTIM, 9)
with attempt():
    syscall(NR["rt_sigqueueinfo"], VICTIM, 9, ctypes.create_string_buffer(128))
