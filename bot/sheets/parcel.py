"""The zip an .xlsx or a .docx is, looked through before anything in it is believed."""

import zlib
from collections.abc import Set
from io import BytesIO
from typing import IO
from xml.etree.ElementTree import ParseError, XMLParser
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from union.kernel.refusal import Refusal

MEGABYTE = 1024 * 1024
MOST_PARTS = 1000
MOST_UNPACKED = 50 * MEGABYTE
MOST_RATIO = 100  # of a part over a megabyte
CHUNK = 4096
WORKBOOK = frozenset({"[Content_Types].xml", "xl/workbook.xml"})
DOCUMENT = frozenset({"[Content_Types].xml", "_rels/.rels"})


def opened(content: bytes, needed: Set[str] = WORKBOOK) -> ZipFile:
    """A zip with the parts it needs, of fair size, none of which declares entities."""
    try:
        parcel = ZipFile(BytesIO(content))
    except (BadZipFile, OSError, ValueError, NotImplementedError):
        raise Refusal("members-file-damaged") from None
    parts = parcel.infolist()
    check_size(parts)
    check_names(parts, needed)
    for part in parts:
        check_part(parcel, part)
    return parcel


def check_size(parts: list[ZipInfo]) -> None:
    """No more is ever unpacked of a part than it claims, so the claims can be added up."""
    heavy = len(parts) > MOST_PARTS or sum(it.file_size for it in parts) > MOST_UNPACKED
    if heavy or any(is_bomb(it) for it in parts):
        raise Refusal("members-file-heavy")


def is_bomb(part: ZipInfo) -> bool:
    return part.file_size > MEGABYTE and part.file_size > MOST_RATIO * part.compress_size


def check_names(parts: list[ZipInfo], needed: Set[str]) -> None:
    """Nothing is written to disk, but who writes such names means no good."""
    names = [it.filename for it in parts]
    if any(is_odd(it) for it in names) or len(names) != len(set(names)):
        raise Refusal("members-file-odd")
    if not needed <= set(names):
        raise Refusal("members-file-kind")


def is_odd(name: str) -> bool:
    return name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/")


def check_part(parcel: ZipFile, part: ZipInfo) -> None:
    if part.flag_bits & 1:
        raise Refusal("members-file-locked")
    if part.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        raise Refusal("members-file-odd")
    try:
        with parcel.open(part) as source:
            if declares_a_type(source):
                raise Refusal("members-file-odd")
    except ParseError:
        if part.filename.endswith((".xml", ".rels")):
            raise Refusal("members-file-damaged") from None
    except (BadZipFile, zlib.error, EOFError, ValueError, OSError):
        raise Refusal("members-file-damaged") from None


class Declared(Exception):
    """A <!DOCTYPE, in which alone entities can be declared."""


class Begun(Exception):
    """The first element, after which no <!DOCTYPE can come."""


class Prolog:
    """Hears what comes before a part's first element."""

    def doctype(self, name: str, public: str | None, system: str | None) -> None:
        raise Declared

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        raise Begun

    def close(self) -> None:
        pass


def declares_a_type(source: IO[bytes]) -> bool:
    """Asked of the very parser that will read it, so that no encoding can hide it.

    Raises its ParseError for what is no XML.
    """
    parser = XMLParser(target=Prolog())
    try:
        while chunk := source.read(CHUNK):
            parser.feed(chunk)
    except Declared:
        return True
    except Begun:
        pass
    return False
