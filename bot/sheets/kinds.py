"""What a file is, by its first bytes and not by its name."""

from enum import Enum

from union.kernel.refusal import Refusal

OLE = bytes.fromhex("D0CF11E0A1B11AE1")
ZIP = (b"PK\x03\x04", b"PK\x05\x06")
LOCKED = "EncryptedPackage".encode("utf-16-le")
OLD_BOOKS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))


class Kind(Enum):
    WORKBOOK = "xlsx"
    TEXT = "csv"


def kind_of(content: bytes) -> Kind:
    """Refuses an old or a locked workbook; whether a text is a table, its reader sees."""
    if content.startswith(OLE):
        raise Refusal(inside_ole(content))
    return Kind.WORKBOOK if content.startswith(ZIP) else Kind.TEXT


def is_document(content: bytes) -> bool:
    """Whether it is packed as a .docx is; refuses an old or a locked document."""
    if content.startswith(OLE):
        raise Refusal("members-file-locked" if LOCKED in content else "annual-plan-file-doc")
    return content.startswith(ZIP)


def inside_ole(content: bytes) -> str:
    """Excel's container of old: a locked .xlsx, an .xls, or a Word document."""
    if LOCKED in content:
        return "members-file-locked"
    return "members-file-xls" if any(it in content for it in OLD_BOOKS) else "members-file-kind"
