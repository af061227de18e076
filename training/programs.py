"""Pieces of the programs that answer tasks."""

from __future__ import annotations


def program(imports: tuple[str, ...], *parts: str) -> str:
    """Imports and statements; empty parts are left out."""
    head = "\n".join(f"import {name}" if " " not in name else name for name in sorted(imports))
    body = "\n".join(part for part in parts if part)
    return f"{head}\n\n{body}" if head else body


def write_value(name: str, value: str) -> str:
    """Code that writes one expression as the only line of a file."""
    line = f"{{{value}}}\\n"
    text = f'f"{line}"' if '"' not in value else f'str({value}) + "\\n"'
    return f'with open("{name}", "w", encoding="utf-8") as file:\n    file.write({text})'


def write_items(name: str, variable: str, item: str) -> str:
    """Code that writes the items of a list, one per line."""
    return (
        f'with open("{name}", "w", encoding="utf-8") as file:\n'
        f"    for {item} in {variable}:\n"
        f'        file.write(f"{{{item}}}\\n")'
    )
