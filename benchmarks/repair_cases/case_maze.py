from collections import deque

grid = ["..#.", "..#.", "....", "#..."]
queue = deque([(0, 0, 0)])
visited = {(0, 0)}
answer = -1
looked = 0
while queue:
    row, column, distance = queue.popleft()
    looked += 1
    if row == 3 and column == 3:
        answer = distance
        break
    for row_step, column_step in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        place = (row + row_step, column + column_step)
        inside = 0 <= place[0] < len(grid) and 0 <= place[1] < len(grid[0])
        if inside and grid[place[0]][place[1]] == "." and place not in visited:
            visited.add(place)
            queue.append((*place, distance + 1))
print("distance " + str(answer), len(visited) > 5)


def size_of(area):
    return len(area) * len(area[0])


print(size_of(grid), sum(range(1, 4 + 1)))
