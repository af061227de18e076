import itertools


def triangle(number):
    return number * (number + 1) // 2


numbers = list(itertools.accumulate(range(1, 8 + 1)))
print(numbers[0], numbers[-1], len(numbers))
matches = 0
for position, number in enumerate(numbers, 1):
    if triangle(position) == number:
        matches += 1
print("matches " + str(matches), matches * 3)
