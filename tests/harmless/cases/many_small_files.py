import os

os.mkdir("many")
for n in range(300):
    with open(f"many/{n}.txt", "w") as f:
        f.write(str(n))
print(len(os.listdir("many")), sum(int(open(f"many/{n}.txt").read()) for n in range(300)))
