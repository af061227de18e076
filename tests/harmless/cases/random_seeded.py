import random

random.seed(42)
print([random.randint(0, 99) for _ in range(10)], random.choice("abc"), random.sample(range(9), 3))
