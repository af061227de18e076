import csv

with open("out.csv", "w", newline="") as f:
    writer = csv.DictWriter(f, ["name", "n"])
    writer.writeheader()
    writer.writerows({"name": f"é{n}", "n": n} for n in range(3))
print(open("out.csv").read())
print(list(csv.DictReader(open("out.csv"))))
