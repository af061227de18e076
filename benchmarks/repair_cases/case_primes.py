import math


def is_prime(number):
    if number < 2:
        return False
    for divisor in range(2, math.isqrt(number) + 1):
        if number % divisor == 0:
            return False
    return True


found = [number for number in range(1, 50 + 1) if is_prime(number)]
print(found[0], found[-1], len(found))
print("count: " + str(len(found)))
