import os
import signal

signal.signal(signal.SIGUSR1, lambda number, frame: print("got", signal.Signals(number).name))
os.kill(os.getpid(), signal.SIGUSR1)
signal.alarm(0)
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
