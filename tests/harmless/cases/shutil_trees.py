import os
import shutil

os.makedirs("t/u")
open("t/u/x", "w").write("1")
shutil.copytree("t", "s")
shutil.make_archive("archive", "zip", "s")
shutil.unpack_archive("archive.zip", "out")
print(sorted(os.listdir("out")), open("out/u/x").read())
shutil.rmtree("t")
shutil.move("s", "moved")
print(sorted(os.listdir(".")))
