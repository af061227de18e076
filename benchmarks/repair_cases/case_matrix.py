import itertools


def transpose(matrix):
    return [list(column) for column in zip(*matrix)]


matrix = [[1, 2, 3], [4, 5, 6]]
turned = transpose(matrix)
print(turned[0], len(turned))
product = 1
for row, column in itertools.product(range(2), range(3)):
    product = product * matrix[row][column]
    if matrix[row][column] == 5:
        print("five at " + str(row), column)
print(product)
total = 0
for number in range(1, 4 + 1):
    total += number
print(total)
