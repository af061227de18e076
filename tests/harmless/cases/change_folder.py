import os

os.makedirs("sub")
os.chdir("sub")
open("x", "w").close()
print(os.path.basename(os.getcwd()), os.listdir("."), os.listdir("..")[:0])
raise ValueError("after chdir")
