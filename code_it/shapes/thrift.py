"""A reader of thrift's compact protocol: as much of it as describing a file takes."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any

from code_it.shapes.description import Unreadable

__all__ = ["LIST", "CompactReader"]

TRUE, FALSE, BYTE, I16, I32, I64, DOUBLE, BINARY, LIST, SET, MAP, STRUCT = range(1, 13)
DEEPEST = 24
MOST_BITS = 70


class CompactReader:
    """Reads values one after the other. Raises ``Unreadable`` where the bytes make no sense."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def fields(self) -> Iterator[tuple[int, int]]:
        """Number and type of each field of a struct; the caller reads the value before the next."""
        number = 0
        while (head := self._take(1)[0]) != 0:
            step = head >> 4
            number = number + step if step else self._signed()
            yield number, head & 15

    def value(self, kind: int, depth: int = DEEPEST) -> Any:
        """The value of a field: a struct is a dictionary from numbers to values."""
        if depth == 0:
            raise Unreadable("nested too deeply")
        if kind in (TRUE, FALSE):
            return kind == TRUE
        if kind == BYTE:
            return self._take(1)[0]
        if kind in (I16, I32, I64):
            return self._signed()
        if kind == DOUBLE:
            return struct.unpack("<d", self._take(8))[0]
        if kind == BINARY:
            return self._take(self._unsigned())
        return self._container(kind, depth - 1)

    def list_head(self) -> tuple[int, int]:
        """Length and element type of a list; never longer than bytes are left."""
        head = self._take(1)[0]
        length = head >> 4
        if length == 15:
            length = self._unsigned()
        self._refuse_beyond(length)
        return length, head & 15

    def _container(self, kind: int, depth: int) -> Any:
        if kind == STRUCT:
            return {number: self.value(inner, depth) for number, inner in self.fields()}
        if kind in (LIST, SET):
            length, inner = self.list_head()
            return [self._element(inner, depth) for _ in range(length)]
        if kind == MAP:
            return self._map(depth)
        raise Unreadable("a type that thrift does not have")

    def _map(self, depth: int) -> list[tuple[Any, Any]]:
        length = self._unsigned()
        self._refuse_beyond(length)
        kinds = self._take(1)[0] if length else 0
        return [(self._element(kinds >> 4, depth), self._element(kinds & 15, depth)) for _ in range(length)]

    def _element(self, kind: int, depth: int) -> Any:
        """Outside structs a bool is a byte of its own."""
        return self._take(1)[0] == TRUE if kind in (TRUE, FALSE) else self.value(kind, depth)

    def _unsigned(self) -> int:
        number = 0
        for shift in range(0, MOST_BITS, 7):
            byte = self._take(1)[0]
            number |= (byte & 127) << shift
            if byte < 128:
                return number
        raise Unreadable("a number without an end")

    def _signed(self) -> int:
        number = self._unsigned()
        return (number >> 1) ^ -(number & 1)

    def _take(self, length: int) -> bytes:
        self._refuse_beyond(length)
        taken = self._data[self._at : self._at + length]
        self._at += length
        return taken

    def _refuse_beyond(self, length: int) -> None:
        if length > len(self._data) - self._at:
            raise Unreadable("it ends too early")
