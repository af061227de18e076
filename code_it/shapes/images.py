"""Images: width and height, from their headers."""

from __future__ import annotations

import struct
from collections.abc import Callable

from code_it.shapes.description import Description, Unreadable
from code_it.shapes.source import Source

__all__ = ["image_format", "read_image"]

HEAD = 64
MOST_SEGMENTS = 1000
STARTS = {
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF87a": "GIF",
    b"GIF89a": "GIF",
    b"BM": "BMP",
    b"RIFF": "WebP",
}


def image_format(head: bytes) -> str | None:
    """The format that a file of this beginning has."""
    name = next((name for start, name in STARTS.items() if head.startswith(start)), None)
    if name == "WebP" and head[8:12] != b"WEBP":
        return None
    # Two letters begin many a text, so the four bytes that are reserved count too.
    return None if name == "BMP" and head[6:10] != b"\0\0\0\0" else name


def read_image(source: Source) -> Description:
    """A picture of one of five formats."""
    head = source.start(HEAD)
    name = image_format(head)
    if name is None:
        raise Unreadable("it does not begin like an image")
    try:
        width, height = _jpeg(source) if name == "JPEG" else SIZES[name](head)
    except (struct.error, IndexError) as error:
        raise Unreadable("its header is cut short") from error
    if not (width and height):
        raise Unreadable("it has no size")
    return Description(f"{name} image, {width} x {height} pixels")


def _png(head: bytes) -> tuple[int, int]:
    if head[12:16] != b"IHDR":
        raise Unreadable("its header is missing")
    return struct.unpack_from(">II", head, 16)


def _gif(head: bytes) -> tuple[int, int]:
    return struct.unpack_from("<HH", head, 6)


def _bmp(head: bytes) -> tuple[int, int]:
    """A negative height means that rows go from top to bottom."""
    (length,) = struct.unpack_from("<I", head, 14)
    if length == 12:
        return struct.unpack_from("<HH", head, 18)
    if not 16 <= length <= 124:
        raise Unreadable("its header is of no known kind")
    width, height = struct.unpack_from("<ii", head, 18)
    return abs(width), abs(height)


def _webp(head: bytes) -> tuple[int, int]:
    chunk = head[12:16]
    if chunk == b"VP8X":
        return _three_bytes(head, 24) + 1, _three_bytes(head, 27) + 1
    if chunk == b"VP8L" and head[20] == 0x2F:
        (bits,) = struct.unpack_from("<I", head, 21)
        return (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1
    if chunk == b"VP8 " and head[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<HH", head, 26)
        return width & 0x3FFF, height & 0x3FFF
    raise Unreadable("its first part is of no known kind")


def _three_bytes(head: bytes, at: int) -> int:
    if len(head) < at + 3:
        raise Unreadable("its header is cut short")
    return int.from_bytes(head[at : at + 3], "little")


def _jpeg(source: Source) -> tuple[int, int]:
    """Past the segments before the frame, which may hold a thumbnail with a frame of its own."""
    at = 2
    for _ in range(MOST_SEGMENTS):
        source.seek(at)
        mark, kind, length = struct.unpack(">BBH", source.read(4) or b"")
        if mark != 0xFF:
            raise Unreadable("its segments are broken")
        if kind == 0xFF:
            at += 1
        elif 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            _, height, width = struct.unpack(">BHH", source.read(5) or b"")
            return width, height
        else:
            at += 2 + length
    raise Unreadable("it has no frame")


SIZES: dict[str, Callable[[bytes], tuple[int, int]]] = {"PNG": _png, "GIF": _gif, "BMP": _bmp, "WebP": _webp}
