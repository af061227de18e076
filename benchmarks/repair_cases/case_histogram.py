import collections

numbers = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]
buckets = collections.defaultdict(list)
for number in numbers:
    buckets[number].append(number)
height = 0
for number in range(1, 9 + 1):
    bars = buckets[number]
    if len(bars) > 1:
        print(number, "#" * len(bars))
    height += len(bars)
print("height " + str(height), numbers[0])


def tallest(groups):
    return max(groups, key=lambda key: len(groups[key]))


print(tallest(buckets))
