import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "x.txt")
    with open(path, "w") as f:
        f.write("temporary")
    print(open(path).read(), os.listdir(folder))
print(os.path.exists(folder))
with tempfile.NamedTemporaryFile("w+") as f:
    f.write("abc")
    f.seek(0)
    print(f.read())
with tempfile.SpooledTemporaryFile() as f:
    f.write(b"spooled")
    f.seek(0)
    print(f.read())
