"""A description as lines, in more or less detail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from code_it.shapes.description import Description, Field, Part
from code_it.shapes.wording import as_name

__all__ = ["DETAILS", "Detail", "rendered"]

MOST_INNER = 12


@dataclass(frozen=True, slots=True)
class Detail:
    """How many parts are shown, how many fields of each, and whether plain values are."""

    parts: int
    fields: int
    values: bool


DETAILS = (
    Detail(30, 60, True),
    Detail(20, 30, True),
    Detail(12, 16, True),
    Detail(8, 10, True),
    Detail(6, 8, False),
    Detail(4, 5, False),
    Detail(2, 3, False),
    Detail(0, 0, False),
)
"""From the richest to the summary alone."""


def rendered(headline: str, description: Description, detail: Detail) -> str:
    """The headline with the summary behind it, and a line for each part that is shown."""
    lines = [f"{headline}: {description.summary}"]
    lines += [f"  {_line(part, detail)}" for part in _shown(description.parts, detail)]
    if detail.parts and len(description.parts) > detail.parts:
        lines.append("  ...")
    return "\n".join(lines)


def _shown(parts: tuple[Part, ...], detail: Detail) -> tuple[Part, ...]:
    kept = parts if detail.values else tuple(part for part in parts if part.fields or not part.values)
    return kept[: detail.parts]


def _line(part: Part, detail: Detail) -> str:
    if part.fields:
        return f"{part.title}: {_fields(part.fields, detail.fields)}"
    if part.values:
        return f"{part.title}: {_cut(' | ', part.values, detail.fields)}"
    return part.title


def _field(field: Field, most: int) -> str:
    name = as_name(field.name)
    if not field.type:
        return name
    inner = f": {_fields(field.inner, min(most, MOST_INNER))}" if field.inner else ""
    return f"{name} ({field.type}{inner})"


def _fields(fields: tuple[Field, ...], most: int) -> str:
    return _cut(", ", [_field(field, most) for field in fields[: most + 1]], most)


def _cut(between: str, words: Sequence[str], most: int) -> str:
    return between.join(words if len(words) <= most else [*words[:most], "..."])
