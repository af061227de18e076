"""Output is decoded as it arrives, whatever the places where it is cut."""

from __future__ import annotations

import pytest

from code_it.sandbox.output import OutputKeeper


def kept(
    data: bytes, size: int, limit: int = 1 << 20, folder: str | None = "/files"
) -> tuple[str, str, bool]:
    """The text, what the listener was told, and whether it was cut."""
    told: list[str] = []
    keeper = OutputKeeper(limit, told.append, folder)
    for start in range(0, len(data), size):
        keeper.feed(data[start : start + size])
    text = keeper.finish()
    return text, "".join(told), keeper.overflowed


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_pieces_of_any_size_give_the_same_text(size: int) -> None:
    text = 'é🐍 File "/files/a.py", line 1\nFile "/fil\n/files/program.py:3: Warning\nFile "/other/a.py" F'
    wanted = 'é🐍 File "a.py", line 1\nFile "/fil\nprogram.py:3: Warning\nFile "/other/a.py" F'
    assert kept(text.encode(), size) == (wanted, wanted, False)


def test_invalid_bytes_are_replaced() -> None:
    assert kept(b"a\xffb\xe2\x82", 1)[0] == "a�b�"


@pytest.mark.parametrize("size", [1, 10, 64, 5000])
def test_head_and_tail_are_kept(size: int) -> None:
    data = b"".join(b"%04d " % number for number in range(1000))
    text, told, cut = kept(data, size, limit=100)
    head, mark, tail = text.split("\n")
    assert (head, tail) == (data[:50].decode(), data[-50:].decode())
    assert "cut here" in mark
    assert (told, cut) == (text, True)


def test_exactly_the_limit_is_not_cut() -> None:
    assert kept(b"x" * 100, 7, limit=100) == ("x" * 100, "x" * 100, False)


def test_without_a_folder_nothing_is_changed() -> None:
    text = 'File "/files/a.py"'
    assert kept(text.encode(), 4, folder=None)[0] == text
