import math


def common(first, second):
    while second:
        first, second = second, first % second
    return first


pairs = [(12, 18), (35, 49), (81, 27)]
results = []
for first, second in pairs:
    results.append(common(first, second))
    if results[-1] == math.gcd(first, second):
        print(str(first) + " and", second, results[-1])
total = 0
for result in results:
    total += result * 2
print(total, len(results), results[0])
print(sum(range(1, 10 + 1)))
