"""Memory without end must end by the limit of memory."""
# ends: memory
hoard = []
while True:
    hoard.append(bytearray(b"x") * (8 << 20))
