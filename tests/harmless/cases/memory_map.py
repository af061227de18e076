import mmap

with open("mapped", "w+b") as f:
    f.truncate(8192)
    with mmap.mmap(f.fileno(), 0) as m:
        m[0:5] = b"hello"
        m.flush()
print(open("mapped", "rb").read(5), len(mmap.mmap(-1, 4096)))
