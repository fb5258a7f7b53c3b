"""A table kept as text, in the encodings and with the separators that schools' programs write."""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from bot.sheets.table import Row, Table
from union.kernel.refusal import Refusal

SEPARATORS = ",\t;"
LOOKED_AT = 20  # lines
NOT_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
NO_TABLE = ("<", "%PDF", "{\\rtf")  # a web page called .xls, and the like


def rows(content: bytes) -> list[Row]:
    """The cells as text, all of them."""
    text = decoded(content)
    found = Table()
    try:
        for number, cells in enumerate(reader(text, separator(text)), start=1):
            for column, cell in enumerate(cells, start=1):
                found.put(number, column, cell)
    except csv.Error:
        raise Refusal("members-file-damaged") from None
    if not found.cells:
        raise Refusal("members-file-empty")
    return found.rows()


def decoded(content: bytes) -> str:
    """UTF-8, GB 18030 (as Excel writes it in China), or UTF-16 with its mark."""
    marked = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ["utf-16"] if marked else ["utf-8-sig", "gb18030"]:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if NOT_TEXT.search(text) or text.lstrip().startswith(NO_TABLE):
            break
        return text
    raise Refusal("members-file-kind")


def separator(text: str) -> str:
    """The one with which the most lines have equally many cells."""
    return max(SEPARATORS, key=lambda it: evenness(text, it))


def evenness(text: str, mark: str) -> tuple[int, int]:
    try:
        widths = Counter(len(it) for it in islice(reader(text, mark), LOOKED_AT) if len(it) > 1)
    except csv.Error:
        return 0, 0
    return max(((lines, width) for width, lines in widths.items()), default=(0, 0))


def reader(text: str, mark: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=mark)
