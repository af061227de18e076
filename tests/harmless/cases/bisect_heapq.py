import bisect
import heapq

h = [5, 1, 4]
heapq.heapify(h)
print(heapq.heappop(h), bisect.bisect([1, 2, 3], 2), heapq.nlargest(2, [1, 9, 3]))
