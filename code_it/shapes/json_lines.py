"""JSON lines: one JSON value a line."""

from __future__ import annotations

import json
from itertools import islice

from code_it.shapes.decoding import decoded
from code_it.shapes.description import Description, Part, Unreadable
from code_it.shapes.json_values import MOST_LOOKED_AT, fields_of, headline, objects_in
from code_it.shapes.source import Source

__all__ = ["read_json_lines"]


def read_json_lines(source: Source) -> Description:
    """The first 1,000 lines must be JSON and say which keys there are; the others are counted."""
    text = decoded(source)
    lines = [line for line in text.text.split("\n") if line.strip()]
    if not lines:
        raise Unreadable("it has no lines")
    values = [json.loads(line) for line in islice(lines, MOST_LOOKED_AT)]
    fields = fields_of(objects_in(values))
    parts = (Part("keys of each", fields),) if fields else ()
    return Description(f"JSON lines, {headline(values, len(lines), text.whole)}{text.note}", parts)
