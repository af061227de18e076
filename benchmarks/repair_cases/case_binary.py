import operator

numbers = [5, 12, 255]
written = []
ones = 0
for number in numbers:
    written.append(format(number, "b"))
    ones += written[-1].count("1")
print(written[0], written[-1], len(written))
print("ones " + str(ones))


def combine(first, second):
    return operator.xor(first, second)


if combine(5, 12) == 9:
    print("nine", ones * 3)
print(list(range(1, 3 + 1)))
