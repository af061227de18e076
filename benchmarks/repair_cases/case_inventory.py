import json

stock = {"apple": 4, "pear": 0, "plum": 12}
missing = []
pieces = 0
for name, count in stock.items():
    pieces += count
    if count == 0:
        missing.append(name)
print(json.dumps(missing), len(missing))
print("pieces " + str(pieces), missing[0])


def price_of(count, price):
    return count * price


print(price_of(pieces, 3))
for number in range(1, 2 + 1):
    print(number * 5)
