from collections import Counter

text = "the cat and the dog and the bird"
counts = Counter(text.split())
longest = max(counts, key=len)
for word, count in sorted(counts.items()):
    if count > 1:
        print(word.upper() + ": " + str(count))
print(longest, len(counts))
print(text.split()[0])
