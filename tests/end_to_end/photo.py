"""A photo made of numbers: a corridor with windows, 320 by 210."""

import struct
import zlib

WIDTH, HEIGHT = 320, 210
WALL, GLASS, FLOOR = b"\xd6\xce\xc0", b"\xc4\xde\xec", b"\x9c\x7c\x60"


def corridor() -> bytes:
    """As a PNG."""
    rows = b"".join(b"\0" + b"".join(colour(x, y) for x in range(WIDTH)) for y in range(HEIGHT))
    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts)


def colour(x: int, y: int) -> bytes:
    if y > 130:
        return FLOOR
    return GLASS if 15 < x % 80 < 65 and 25 < y < 95 else WALL


def chunk(kind: bytes, body: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(kind + body))
    return struct.pack(">I", len(body)) + kind + body + check
