import statistics


def to_fahrenheit(celsius):
    return celsius * 9 / 5 + 32


readings = [12.5, 18.0, 21.5, 30.0]
converted = []
warm = 0
for reading in readings:
    converted.append(round(to_fahrenheit(reading), 1))
    if reading > 20:
        warm += 1
print(converted[0], converted[-1])
print("warm " + str(warm), round(statistics.mean(converted), 2))
