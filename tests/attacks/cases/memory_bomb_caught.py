"""Catching MemoryError must not help."""
# ends: memory
hoard = []
while True:
    try:
        hoard.append(bytearray(b"x") * (8 << 20))
    except MemoryError:
        pass
