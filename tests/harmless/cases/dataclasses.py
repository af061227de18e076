import dataclasses
from dataclasses import dataclass, field


@dataclass(order=True)
class Point:
    x: int
    y: int = 0
    tags: list[str] = field(default_factory=list)


points = sorted([Point(3), Point(1, 2, ["a"]), Point(1, 1)])
print(points)
print(dataclasses.asdict(points[0]))
