import datetime

start = datetime.date(2024, 2, 1)
days = 0
leap = []
for offset in range(0, 40 + 1):
    current = start + datetime.timedelta(days=offset)
    if current.day == 29:
        leap.append(current.isoformat())
    days += 1
print(leap[0], len(leap))
print("days " + str(days))
