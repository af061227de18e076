"""What was in a folder before a run."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["Present"]


class Present:
    """Knows what there is below a folder, behind links excepted; each folder in it is read once."""

    def __init__(self, top: Path) -> None:
        self._top = top
        self._entries: dict[str, dict[str, bool]] = {}

    def has(self, path: str) -> bool:
        """Whether there is anything at ``path``."""
        folder, _, name = path.rpartition("/")
        return name in self._in(folder)

    def has_folder(self, path: str) -> bool:
        """Whether there is a folder at ``path``; a link to one is none."""
        folder, _, name = path.rpartition("/")
        return self._in(folder).get(name, False)

    def _in(self, folder: str) -> dict[str, bool]:
        """The names in ``folder``, and whether each is a folder."""
        if folder not in self._entries:
            self._entries[folder] = self._read(folder) if not folder or self.has_folder(folder) else {}
        return self._entries[folder]

    def _read(self, folder: str) -> dict[str, bool]:
        try:
            with os.scandir(self._top / folder) as entries:
                return {entry.name: entry.is_dir(follow_symlinks=False) for entry in entries}
        except OSError:
            return {}
