import ctypes

libc = ctypes.CDLL(None)
print(libc.abs(-3), ctypes.sizeof(ctypes.c_long))
