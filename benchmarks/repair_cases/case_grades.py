import statistics

grades = {"Ann": [3, 5, 4], "Bob": [2, 2, 5], "Cid": [5, 5, 5]}


def average(marks):
    return statistics.mean(marks)


best = []
points = 0
for name, marks in grades.items():
    points += sum(marks)
    if average(marks) > 4:
        best.append(name)
print("best: " + str(best), len(best), best[0])
print(points, points * 2)
print(max(range(1, 5 + 1)), points == 36)
