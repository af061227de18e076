import functools


@functools.lru_cache(maxsize=None)
def steps(number):
    if number == 1:
        return 0
    following = number // 2 if number % 2 == 0 else 3 * number + 1
    return 1 + steps(following)


lengths = []
total = 0
for start in range(1, 20 + 1):
    lengths.append(steps(start))
    total += lengths[-1]
longest = max(lengths)
print("longest " + str(longest), lengths[0], len(lengths))
print(total)
