import math


def area(corners):
    doubled = 0
    for number in range(len(corners)):
        x1, y1 = corners[number]
        x2, y2 = corners[(number + 1) % len(corners)]
        doubled += x1 * y2 - x2 * y1
    return abs(doubled) / 2


square = [(0, 0), (4, 0), (4, 4), (0, 4)]
size = area(square)
print("area " + str(size), math.hypot(3, 4))
if size == 16:
    print("square", square[0], len(square))
print([number for number in range(1, 4 + 1)])
