import statistics

readings = {"mon": 12, "tue": 15, "wed": 9, "thu": 20}


def describe(degrees):
    if degrees > 14:
        return "warm"
    return "cool"


total = 0
labels = []
for day, degrees in readings.items():
    total += degrees
    labels.append(day + " " + describe(degrees))
middle = statistics.median(readings.values())
print(labels[0], labels[-1], len(labels))
print("total " + str(total) + " median " + str(middle))
print([step * 3 for step in range(1, 4 + 1)])
