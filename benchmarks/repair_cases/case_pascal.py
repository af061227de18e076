import math


def row_of(number):
    return [math.comb(number, position) for position in range(number + 1)]


rows = [row_of(number) for number in range(0, 6 + 1)]
total = 0
for row in rows:
    total += sum(row)
    if len(row) == 4:
        print(row, row[1])
print("total " + str(total), rows[-1], total * 2)
