"""Copies of folders are what was copied: with holes, links, modes and times, without what is no file."""

from __future__ import annotations

import os
import socket
import stat
from pathlib import Path

import pytest

from code_it.copying import copy_file, copy_tree

MIB = 1 << 20


def test_a_copy_keeps_contents_links_modes_and_times(tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    (source / "folder").mkdir(parents=True)
    (source / "folder" / "script").write_text("content")
    (source / "folder" / "script").chmod(0o750)
    (source / "empty").touch()
    (source / "link").symlink_to("nowhere")
    (source / "way").symlink_to("folder")
    os.utime(source / "folder" / "script", (1, 2))
    os.utime(source / "folder", (3, 4))
    (source / "folder").chmod(0o500)
    copy_tree(source, target)
    assert sorted(path.name for path in target.iterdir()) == ["empty", "folder", "link", "way"]
    assert (target / "folder" / "script").read_text() == "content"
    assert [str((target / name).readlink()) for name in ("link", "way")] == ["nowhere", "folder"]
    for name in ("folder", "folder/script"):
        seen, known = (target / name).stat(), (source / name).stat()
        assert (seen.st_mode, seen.st_mtime) == (known.st_mode, known.st_mtime)


def test_holes_stay_holes(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    with (source / "sparse").open("wb") as file:
        file.truncate(64 * MIB)
        file.seek(20 * MIB + 5)
        file.write(b"in the middle")
    (source / "hole").touch()
    os.truncate(source / "hole", 1 << 40)
    copy_tree(source, tmp_path / "target")
    assert (tmp_path / "target" / "sparse").read_bytes() == (source / "sparse").read_bytes()
    assert (tmp_path / "target" / "hole").stat().st_size == 1 << 40
    for name in ("sparse", "hole"):
        assert (tmp_path / "target" / name).stat().st_blocks * 512 < MIB


def test_what_is_neither_file_nor_folder_nor_link_is_left_out(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    (source / "file").write_text("content")
    os.mkfifo(source / "pipe")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(source / "socket"))
        copy_tree(source, tmp_path / "target")
    assert [path.name for path in (tmp_path / "target").iterdir()] == ["file"]


def test_a_file_is_copied_neither_by_way_of_a_link_nor_over_another(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("content")
    (tmp_path / "link").symlink_to("file")
    with pytest.raises(OSError):
        copy_file(tmp_path / "link", tmp_path / "copy")
    with pytest.raises(FileExistsError):
        copy_file(tmp_path / "file", tmp_path / "link")
    copy_file(tmp_path / "file", tmp_path / "copy")
    assert stat.S_ISREG((tmp_path / "copy").lstat().st_mode)
    assert (tmp_path / "copy").read_text() == "content"
