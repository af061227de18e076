from enum import Enum, auto


class Colour(Enum):
    RED = auto()
    BLUE = auto()


match {"kind": "point", "at": [1, 2]}:
    case {"kind": "point", "at": [x, y]}:
        print(x, y, list(Colour))
