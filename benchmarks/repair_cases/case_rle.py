import itertools


def encode(text):
    runs = []
    for letter, group in itertools.groupby(text):
        runs.append((letter, len(list(group))))
    return runs


runs = encode("aaabbbccd")
print(runs[0], runs[-1], len(runs))
length = 0
for letter, count in runs:
    length += count
    if count == 3:
        print(letter * count)
print("length " + str(length), list(range(1, 3 + 1)))
