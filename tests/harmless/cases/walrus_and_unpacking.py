if (n := len("hello")) > 3:
    print(n)
first, *rest = range(4)
print(first, rest, {**{"a": 1}, "b": 2})
