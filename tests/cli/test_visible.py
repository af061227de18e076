"""Text made harmless."""

from __future__ import annotations

import pytest

from code_it.cli.visible import VisibleStream, one_line, visible


@pytest.mark.parametrize(
    "text, shown",
    [
        ("plain\ttext\n", "plain\ttext\n"),
        ("Grüße 你好 🎉 👩‍💻 ❤️", "Grüße 你好 🎉 👩‍💻 ❤️"),
        ("\x1b[2J", "␛[2J"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("\x00\x07\x08\x7f", "␀␇␈␡"),
        ("\x9b31m\x85", "\\x9b31m\\x85"),
        ("\u202eabc\u2066\u200f", "\\u202eabc\\u2066\\u200f"),
        ("a\u2028b\ufeff\u200b", "a\\u2028b\\ufeff\\u200b"),
        ("\U000e0041", "\\U000e0041"),
        ("\udc80", "\\udc80"),
    ],
)
def test_what_is_harmful_is_shown_in_a_form_that_can_be_seen(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_one_line_keeps_its_indentation() -> None:
    assert one_line("    a\n\n  b \x1b") == "    a b ␛"


@pytest.mark.parametrize("pieces", [["a\r", "\nb"], ["a", "\r\nb"], ["a\r\n", "b"], ["a\r\nb"]])
def test_where_a_stream_is_cut_makes_no_difference(pieces: list[str]) -> None:
    stream = VisibleStream()
    assert "".join(map(stream.feed, pieces)) == "a\nb"


def test_a_carriage_return_alone_becomes_a_line_end() -> None:
    stream = VisibleStream()
    assert "".join(map(stream.feed, ["10%\r", "20%\r", "30%"])) == "10%\n20%\n30%"
