import struct

with open("data.bin", "wb") as f:
    f.write(struct.pack("<I3sd", 7, b"abc", 1.5))
with open("data.bin", "r+b") as f:
    f.seek(4)
    f.write(b"xyz")
print(struct.unpack("<I3sd", open("data.bin", "rb").read().ljust(16, b"\0")[:4] + b"xyz" + b"\0" * 9) if False else open("data.bin", "rb").read())
