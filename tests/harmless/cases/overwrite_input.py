with open("input.txt", "a") as f:
    f.write("one more line\n")
print(open("input.txt").read())
