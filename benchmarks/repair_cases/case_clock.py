import datetime


def after(moment, minutes):
    return moment + datetime.timedelta(minutes=minutes)


moment = datetime.datetime(2024, 1, 1, 8, 30)
stops = []
waited = 0
for number in range(1, 4 + 1):
    stops.append(after(moment, number * 45).strftime("%H:%M"))
    waited += number * 45
    if waited == 450:
        print("late by " + str(waited))
print(stops[0], stops[-1], len(stops))
