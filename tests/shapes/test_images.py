"""Images, by headers made here."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from code_it.shapes import describe_files

THUMBNAIL = b"\xff\xc0" + struct.pack(">HBHHB", 8, 8, 9, 9, 0)
EXIF = b"\xff\xe1" + struct.pack(">H", 2 + len(THUMBNAIL)) + THUMBNAIL
IMAGES = {
    "PNG": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">IIBBBBB", 640, 480, 8, 2, 0, 0, 0),
    "JPEG": b"\xff\xd8" + EXIF + b"\xff\xff\xc2" + struct.pack(">HBHH", 8, 8, 480, 640),
    "GIF": b"GIF89a" + struct.pack("<HH", 640, 480),
    "BMP": b"BM" + struct.pack("<IIIIii", 999, 0, 54, 40, 640, -480),
    "WebP": b"RIFF\x64\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0"
    + (639).to_bytes(3, "little")
    + (479).to_bytes(3, "little"),
}
OTHER_WAYS = {
    "old BMP": b"BM" + struct.pack("<IIIIHH", 999, 0, 26, 12, 640, 480),
    "lossless WebP": b"RIFF\x64\0\0\0WEBPVP8L\x0a\0\0\0\x2f" + struct.pack("<I", 639 | 479 << 14),
    "lossy WebP": b"RIFF\x64\0\0\0WEBPVP8 \x0a\0\0\0\0\0\0\x9d\x01\x2a"
    + struct.pack("<HH", 640 | 1 << 14, 480),
}


@pytest.mark.parametrize("name", [*IMAGES, *OTHER_WAYS])
def test_width_and_height(tmp_path: Path, name: str) -> None:
    (tmp_path / "picture").write_bytes((IMAGES | OTHER_WAYS)[name])
    assert describe_files(tmp_path).endswith(f": {name.split()[-1]} image, 640 x 480 pixels")


@pytest.mark.parametrize("name", IMAGES)
def test_a_truncated_image(tmp_path: Path, name: str) -> None:
    content = IMAGES[name][:-8]
    ending = "jpg" if name == "JPEG" else name.lower()
    (tmp_path / f"p.{ending}").write_bytes(content)
    assert describe_files(tmp_path) == f"p.{ending} ({len(content)} bytes): could not be read as {name}"


def test_an_endless_row_of_segments(tmp_path: Path) -> None:
    (tmp_path / "p.jpg").write_bytes(b"\xff\xd8" + b"\xff\xe0\x00\x02" * 100_000)
    assert describe_files(tmp_path).endswith("could not be read as JPEG")


def test_a_text_that_begins_like_an_image(tmp_path: Path) -> None:
    (tmp_path / "cars.txt").write_text("BMW is a maker of cars\n")
    assert describe_files(tmp_path).startswith("cars.txt (23 bytes): text, 1 line")
