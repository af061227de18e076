import os

print(sorted(os.listdir("folder")))
os.rename("folder", "renamed")
print(os.path.exists("folder"), sorted(os.listdir("renamed")))
