import itertools
from functools import lru_cache, reduce

print(list(itertools.islice(itertools.permutations("abc"), 3)), reduce(lambda a, b: a * b, range(1, 6)))


@lru_cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())
