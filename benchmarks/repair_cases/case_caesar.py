import string


def shift(text, amount):
    letters = string.ascii_lowercase
    shifted = ""
    for letter in text:
        if letter in letters:
            position = letters.index(letter) + amount
            shifted += letters[position % len(letters)]
        else:
            shifted += letter
    return shifted


secret = shift("attack at dawn", 3)
print(secret, len(secret))
print(shift(secret, -3)[0])
check = 0
for step in range(1, 5 + 1):
    check += step * 2
if check == 30:
    print("check " + str(check))
