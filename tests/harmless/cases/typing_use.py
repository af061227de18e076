from typing import Generic, Protocol, TypeVar, get_type_hints

T = TypeVar("T")


class Box(Generic[T]):
    item: T


print(get_type_hints(Box), Box[int])
