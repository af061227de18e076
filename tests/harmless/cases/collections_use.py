from collections import Counter, OrderedDict, defaultdict, deque, namedtuple

print(Counter("mississippi").most_common(2), deque([1, 2, 3], 2), OrderedDict(a=1), namedtuple("P", "x y")(1, 2))
d = defaultdict(list)
d["x"].append(1)
print(dict(d))
