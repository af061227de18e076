"""XML read as it comes, without a tree and without entities."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol
from xml.etree import ElementTree

from code_it.shapes.description import Unreadable

__all__ = ["Listener", "local_name", "read_xml"]


class Listener(Protocol):
    """Is told of elements by their local names; once ``done``, nothing more is read."""

    done: bool

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins; names of attributes are local too."""

    def end(self, name: str) -> None:
        """An element ends."""

    def data(self, text: str) -> None:
        """A piece of text inside it."""


class _Target:
    """What the parser calls: it strips namespaces and refuses declarations, which could define entities."""

    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        self.data = listener.data

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        local = {local_name(name): value for name, value in attributes.items()}
        self._listener.start(local_name(tag), local)

    def end(self, tag: str) -> None:
        self._listener.end(local_name(tag))

    def doctype(self, name: str, public: str | None, system: str | None) -> None:
        raise Unreadable("it declares a document type")


def read_xml(chunks: Iterable[bytes], listener: Listener) -> None:
    """Raises ``ElementTree.ParseError`` for what is no XML, up to where the listener was done."""
    parser = ElementTree.XMLParser(target=_Target(listener))  # noqa: S314  # _Target refuses entities
    for chunk in chunks:
        parser.feed(chunk)
        if listener.done:
            return


def local_name(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition("}")[2]
