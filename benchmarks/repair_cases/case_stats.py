import math
import statistics

values = [4, 8, 15, 16, 23, 42]
total = 0
for value in values:
    total += value
print("total " + str(total))
print(statistics.median(values), math.floor(statistics.mean(values)))
print(values[-1])
