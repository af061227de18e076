"""The fields as a table for the README."""

from __future__ import annotations

from code_it.settings.fields import ConfigField, as_text, config_fields

__all__ = ["config_table_markdown"]

_HEAD = """\
| Field | Default | Takes | Meaning | A project's file may set |
| --- | --- | --- | --- | --- |
"""


def config_table_markdown() -> str:
    """One row a field: name, default, values, meaning, and what a project's file may set."""
    return _HEAD + "".join(f"{_row(field)}\n" for field in config_fields().values())


def _row(field: ConfigField) -> str:
    default = as_text(field.default)
    cells = [
        " ".join(f"`{key}`" for key in field.keys),
        f"`{default}`" if default else "(empty)",
        field.values,
        field.description,
        field.rule.summary if field.rule else "",
    ]
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"
