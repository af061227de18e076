import heapq

waiting = []
for priority, name in [(3, "wash"), (1, "cook"), (2, "eat")]:
    heapq.heappush(waiting, (priority, name))
order = []
score = 0
while waiting:
    priority, name = heapq.heappop(waiting)
    order.append(name)
    score += priority * 2
print(order[0], order[-1], len(order))
if score == 12:
    print("score " + str(score))


def label(position):
    return position + 100


print([label(position) for position in range(1, 3 + 1)])
