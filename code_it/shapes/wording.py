"""How names, values, sizes and numbers are written: on one line, with nothing invisible in them."""

from __future__ import annotations

__all__ = ["as_name", "as_value", "counted", "readable_size"]

LONGEST_NAME = 60
LONGEST_VALUE = 40


def as_name(name: str, longest: int | None = LONGEST_NAME) -> str:
    """The name itself, or a Python literal where it has control characters or spaces at its ends."""
    plain = name.isprintable() and name == name.strip() and name != ""
    return _shortened(name if plain else repr(name), longest)


def as_value(text: str, longest: int = LONGEST_VALUE) -> str:
    """A text from a file, with control characters escaped, shortened."""
    return _shortened("".join(map(_visible, text[: longest + 1])), longest)


def counted(number: int, noun: str, whole: bool = True) -> str:
    """``1 row``, ``2,000 rows``; ``at least 2,000 rows`` where the count was cut short."""
    plural = noun if number == 1 else f"{noun}s"
    return f"{'' if whole else 'at least '}{number:,} {plural}"


def readable_size(size: int) -> str:
    """Bytes in decimal units: ``12 bytes``, ``3.4 kB``, ``1.2 MB``."""
    if size < 1000:
        return counted(size, "byte")
    power = next((power for power in (1, 2, 3) if size < 999.95 * 1000**power), 4)
    return f"{size / 1000**power:,.1f} {'kMGT'[power - 1]}B"


def _visible(character: str) -> str:
    if character.isprintable():
        return character
    return character.encode("unicode_escape").decode("ascii")


def _shortened(text: str, longest: int | None) -> str:
    return text if longest is None or len(text) <= longest else text[: longest - 3] + "..."
