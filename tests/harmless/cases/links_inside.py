import os

open("a", "w").write("x")
os.symlink("a", "b")
os.link("a", "c")
print(os.readlink("b"), open("b").read(), os.stat("a").st_nlink)
os.remove("b")
