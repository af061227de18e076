import os

with open("sparse", "wb") as f:
    f.seek(10_000_000)
    f.write(b"x")
print(os.path.getsize("sparse"))
os.truncate("sparse", 10)
print(os.path.getsize("sparse"))
