import json


def fibonacci(count):
    series = [0, 1]
    while len(series) < count:
        series.append(series[-1] + series[-2])
    return series[:count]


series = fibonacci(10 + 1)
print(json.dumps(series))
total = 0
for number in series:
    total += number
print("total " + str(total), series[-1])
if total == 143:
    print("as expected")
