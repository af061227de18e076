import json

with open("input.json") as f:
    data = json.load(f)
data["sum"] = sum(data["numbers"])
with open("output.json", "w") as f:
    json.dump(data, f, indent=2, sort_keys=True)
print(open("output.json").read())
