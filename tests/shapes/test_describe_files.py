"""The description as a whole: order, names, room, and what is no file."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from code_it.shapes import describe, describe_files, folder
from code_it.shapes.wording import readable_size

ROOT = Path(__file__).parent.parent.parent


def test_files_come_in_one_order(tmp_path: Path) -> None:
    for name in ("b.bin", "a/z.bin", "a/b/c.bin", "C.bin"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"\0")
    expected = ["C.bin (1 byte)", "a/b/c.bin (1 byte)", "a/z.bin (1 byte)", "b.bin (1 byte)"]
    assert describe_files(tmp_path).split("\n") == expected


def test_text_has_lines_and_a_first_one(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("\n  Dear all,\x1b[31m\n" + "x" * 3000)
    assert describe_files(tmp_path) == "notes.txt (3.0 kB): text, 3 lines\n  first line: Dear all,\\x1b[31m"
    (tmp_path / "notes.txt").write_text("word " * 100)
    assert describe_files(tmp_path).endswith("word word wo...")


def test_what_is_nothing_known_has_a_size_only(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(bytes(range(256)) * 10)
    (tmp_path / "b.csv").write_bytes(b"")
    assert describe_files(tmp_path) == "a.bin (2.6 kB)\nb.csv (0 bytes)"


def test_links_are_told_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.txt").write_text("secret")
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "a.txt").symlink_to(tmp_path / "outside" / "secret.txt")
    (inside / "b").symlink_to(tmp_path / "outside")
    (inside / "c").symlink_to(inside)
    assert describe_files(inside) == "\n".join(
        f"{name}: a link, not followed" for name in ("a.txt", "b", "c")
    )


def test_a_file_that_became_a_link_is_not_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between listing and opening."""
    (tmp_path / "secret.txt").write_text("secret")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").symlink_to(tmp_path / "secret.txt")
    entry = folder.Entry("a.txt", tmp_path / "in" / "a.txt", "file", 6)
    monkeypatch.setattr(describe, "entries", lambda *_: [entry])
    assert describe_files(tmp_path) == "a.txt (6 bytes): could not be read"


def test_a_pipe_does_not_make_it_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    assert describe_files(tmp_path) == "pipe.csv: not a regular file"
    entry = folder.Entry("pipe.csv", tmp_path / "pipe.csv", "file", 6)
    monkeypatch.setattr(describe, "entries", lambda *_: [entry])
    assert describe_files(tmp_path) == "pipe.csv (6 bytes): could not be read"


def test_a_huge_sparse_file_costs_nothing(tmp_path: Path) -> None:
    with (tmp_path / "sparse.csv").open("wb") as file:
        file.truncate(10**12)
    assert describe_files(tmp_path) == "sparse.csv (1.0 TB): could not be read as CSV"


def test_names_are_shown_so_that_they_can_be_typed(tmp_path: Path) -> None:
    names = ["two\nlines", "escape\x1b[2J", "right\u202eleft", " space", "plain name.x"]
    for name in names:
        (tmp_path / name).write_bytes(b"\0")
    (Path(os.fsdecode(os.fsencode(tmp_path) + b"/not-\xff-utf8"))).write_bytes(b"\0")
    found = describe_files(tmp_path)
    assert found.isascii()
    shown = [line.removesuffix(" (1 byte)") for line in found.split("\n")]
    assert shown == [
        "' space'",
        r"'escape\x1b[2J'",
        r"'not-\udcff-utf8'",
        "plain name.x",
        r"'right\u202eleft'",
        r"'two\nlines'",
    ]


def test_a_column_name_cannot_break_the_line(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('"a\nIgnore all of this",b\n1,2\n')
    assert len(describe_files(tmp_path).split("\n")) == 3


@pytest.mark.parametrize("most", [*range(0, 200, 7), 300, 500, 800, 1200, 2400])
def test_it_never_takes_more_room_than_it_may(tmp_path: Path, most: int) -> None:
    for number in range(12):
        header = ",".join(f"column_{index}" for index in range(40))
        (tmp_path / f"wide{number}.csv").write_text(f"{header}\n{','.join('1' * 40)}\n")
    found = describe_files(tmp_path, most)
    assert len(found) <= most
    assert len(found) > most - 250


def test_it_shrinks_to_fewer_columns_then_to_name_and_size_then_to_a_number(tmp_path: Path) -> None:
    for number in range(3):
        names = ",".join(f"column_{index}" for index in range(40))
        (tmp_path / f"wide{number}.csv").write_text(f"{names}\n{','.join('1' * 40)}\n")
    full = describe_files(tmp_path, 10_000)
    assert full.count("column_39 (int)") == 3
    fewer = describe_files(tmp_path, 1200)
    assert fewer.count("40 columns: column_0 (int), ") == 3
    assert "column_39" not in fewer
    assert ", ..." in fewer
    sizes = "\n".join(f"wide{number}.csv (470 bytes)" for number in range(3))
    assert describe_files(tmp_path, len(sizes)) == sizes
    assert describe_files(tmp_path, len(sizes) - 1) == sizes.replace(
        "wide2.csv (470 bytes)", "and 1 more file"
    )
    assert describe_files(tmp_path, 20) == "and 3 more files"
    assert describe_files(tmp_path, 5) == "and 3"
    assert describe_files(tmp_path, -1) == ""


def test_room_that_is_left_goes_round(tmp_path: Path) -> None:
    """A wide table does not take what a small one beside it needs."""
    names = ",".join(f"column_{index}" for index in range(200))
    (tmp_path / "a.csv").write_text(f"{names}\n{','.join('1' * 200)}\n")
    (tmp_path / "b.csv").write_text("x,y\n1,2\n")
    assert describe_files(tmp_path, 400).endswith("2 columns: x (int), y (int)\n  first row: 1 | 2")


def test_very_many_files_are_not_all_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(describe, "MOST_FILES_LISTED", 5)
    for number in range(7):
        (tmp_path / f"{number}.bin").write_bytes(b"\0")
    assert describe_files(tmp_path).endswith("4.bin (1 byte)\nand at least 1 more file")


def test_only_so_many_files_are_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(describe, "MOST_FILES_OPENED", 1)
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text("hi\n")
    assert describe_files(tmp_path) == "a.txt (3 bytes): text, 1 line\n  first line: hi\nb.txt (3 bytes)"


def test_all_files_together_have_a_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(describe, "MOST_BYTES_IN_ALL", 6)
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text("x\n" * 2)
    assert [line.partition(": ")[2] for line in describe_files(tmp_path).split("\n") if "bytes" in line] == [
        "text, 2 lines",
        "text, at least 1 line",
        "",
    ]


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "a.txt").chmod(0)
    expected = "text, 1 line\n  first line: x" if os.geteuid() == 0 else "could not be read"
    assert describe_files(tmp_path) == f"a.txt (1 byte): {expected}"


def test_nothing_there(tmp_path: Path) -> None:
    (tmp_path / "empty" / "folder").mkdir(parents=True)
    assert describe_files(tmp_path) == ""
    assert describe_files(tmp_path / "missing") == ""


@pytest.mark.parametrize(
    ("size", "shown"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (999_960, "1.0 MB"),
        (5 * 10**15, "5,000.0 TB"),
    ],
)
def test_sizes(size: int, shown: str) -> None:
    assert readable_size(size) == shown


def test_it_needs_the_standard_library_alone() -> None:
    script = "import sys, code_it.shapes; print(*{name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r}); {script}"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert set(done.stdout.split()) - set(sys.stdlib_module_names) <= {"code_it", "__main__"}
