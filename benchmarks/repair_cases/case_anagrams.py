import collections

words = ["listen", "silent", "enlist", "google", "gogole", "cat"]
groups = collections.defaultdict(list)
for word in words:
    groups["".join(sorted(word))].append(word)
pairs = 0
for key, members in sorted(groups.items()):
    if len(members) > 1:
        print(members[0], len(members))
        pairs += len(members) * 2
print("pairs " + str(pairs))


def is_anagram(first, second):
    return sorted(first) == sorted(second)


print(is_anagram("tea", "eat"), list(range(1, 2 + 1)))
