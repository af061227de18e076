"""Small right programs of our own, each printing something that a mistake would change."""

from __future__ import annotations

from pathlib import Path

__all__ = ["load"]


def load() -> dict[str, str]:
    """The programs by name."""
    folder = Path(__file__).parent
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("case_*.py"))}
