import itertools

VALUES = [("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1)]


def to_roman(number):
    written = ""
    for letters, value in VALUES:
        while number >= value:
            written += letters
            number -= value
    return written


romans = [to_roman(number) for number in range(1, 12 + 1)]
print(romans[0], romans[-1], len(romans))
short = 0
for roman in itertools.islice(romans, 5):
    if len(roman) == 1:
        short += 1
print("short " + str(short), short * 7)
