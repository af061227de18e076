import re

sentence = "Programming is fun and useful"
vowels = re.findall("[aeiou]", sentence.lower())
counted = {}
for vowel in vowels:
    counted[vowel] = counted.get(vowel, 0) + 1
print(len(vowels), vowels[0])
most = 0
for vowel, count in sorted(counted.items()):
    if count > most:
        most = count
print("most " + str(most), most * 2)


def first_letters(text):
    return [word[0] for word in text.split()]


print(first_letters(sentence), list(range(1, 2 + 1)))
total = 0
for number in counted.values():
    total += number
print(total == 9)
