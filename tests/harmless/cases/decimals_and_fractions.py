import decimal
import fractions
import math
import statistics

print(decimal.Decimal("0.1") + decimal.Decimal("0.2"), fractions.Fraction(1, 3) + 1, math.isqrt(10**20), statistics.stdev([1, 2, 4]))
print(0.1 + 0.2, 2**200, round(2.675, 2), 10**18 // 7)
