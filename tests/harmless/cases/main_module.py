import __main__
import sys

x = 1
print(__main__.x, sys.modules["__main__"] is __main__, __spec__, __package__, __doc__, type(__loader__).__name__)
print(sorted(name for name in globals() if name.startswith("__")))
