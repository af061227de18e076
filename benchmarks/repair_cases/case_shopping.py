import decimal

prices = [("milk", "1.20"), ("bread", "2.80"), ("tea", "4.00")]
total = decimal.Decimal("0")
cheap = []
for name, price in prices:
    total += decimal.Decimal(price)
    if decimal.Decimal(price) > 2:
        cheap.append(name)
print("total " + str(total), cheap[0], len(cheap))


def discounted(amount):
    return amount * decimal.Decimal("0.9")


print(discounted(total).quantize(decimal.Decimal("0.01")))
print(total == decimal.Decimal("8.00"), list(range(1, 3 + 1)))
