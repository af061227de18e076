import itertools

requests = [4, 1, 7, 3]
floor = 1
travelled = 0
stops = []
for wanted in requests:
    travelled += abs(wanted - floor)
    floor = wanted
    stops.append(wanted)
pairs = list(itertools.pairwise([1, *stops]))


def longest_ride(rides):
    return max(abs(end - start) for start, end in rides)


print(stops[0], stops[-1], len(stops))
print("travelled " + str(travelled))
print([longest_ride(pairs[: count]) for count in range(1, len(pairs) + 1)])
if travelled == 16:
    print("as planned")
