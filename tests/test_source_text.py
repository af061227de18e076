"""What is shown of a program is what Python runs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from code_it.answers import find_code
from code_it.source_text import as_utf8, decoded

HIDDEN = {
    "unicode_escape": "# -*- coding: unicode_escape -*-\n# nothing here \\x0aprint('hidden')\nprint('shown')",
    "raw_unicode_escape": "# coding: raw_unicode_escape\n# \\u000aprint('hidden')\nprint('shown')",
    "utf-7": "# coding=utf-7\n# +AAo-print('hidden')\nprint('shown')",
    "second line": "#!/usr/bin/python3\n# vim: fileencoding=utf_7\n# +AAo-print('hidden')\nprint('shown')",
    "lone carriage return": "# a\r# coding: utf-7\r# +AAo-print('hidden')\rprint('shown')",
    "after a vertical tab": "#\x0b coding: utf-7\n# +AAo-print('hidden')\nprint('shown')",
    "after a name that is none": "# coding: ü coding: utf-7\n# +AAo-print('hidden')\nprint('shown')",
}


@pytest.mark.parametrize("name", HIDDEN)
def test_no_comment_of_an_answer_is_run(name: str, tmp_path: Path) -> None:
    source, _ = find_code(f"```python\n{HIDDEN[name]}\n```")
    assert source is not None
    path = tmp_path / "program.py"
    path.write_bytes(source.encode())
    assert subprocess.run([sys.executable, path], capture_output=True, text=True).stdout == "shown\n"


def test_what_comes_to_the_top_later_names_utf8_too() -> None:
    assert as_utf8("```\n\n# a\n# coding: utf-7\nx = 1\n") == "```\n\n# a\n# coding: utf-8\nx = 1\n"


@pytest.mark.parametrize(
    "source", ["x = 1\n# coding: latin-1\n", 'text = """\n# coding: latin-1\n"""\n', "# a", ""]
)
def test_nothing_else_changes(source: str) -> None:
    assert as_utf8(source) == source


def test_a_file_is_read_in_its_own_encoding() -> None:
    assert decoded("# coding: latin-1\nx = 'ü'\n".encode("latin-1")) == "# coding: utf-8\nx = 'ü'\n"
    assert decoded(b"\xef\xbb\xbfx = 1\r\n") == "x = 1\r\n"


@pytest.mark.parametrize(
    "data", [b"\xff", b"# coding: rot13\n", b"# coding: undefined\n", b"# coding: no-such-encoding\n"]
)
def test_a_file_that_is_no_text(data: bytes) -> None:
    with pytest.raises(ValueError):
        decoded(data)
