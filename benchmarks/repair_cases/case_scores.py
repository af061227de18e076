from collections import defaultdict

results = [("red", 3), ("blue", 5), ("red", 4), ("green", 1), ("blue", 2)]
points = defaultdict(int)
for team, score in results:
    points[team] += score
ranking = sorted(points.items(), key=lambda entry: (-entry[1], entry[0]))


def place(team):
    for position, entry in enumerate(ranking):
        if entry[0] == team:
            return position + 1
    return len(ranking) + 1


print(ranking[0], ranking[-1], len(ranking))
print("red is " + str(place("red")))
print([place(team) for team in sorted(points)])
for number in range(1, 3 + 1):
    print(number * number)
