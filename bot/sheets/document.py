"""The paragraphs and tables of a .docx: a row of one cell is a paragraph, of none a table's end."""

import posixpath
from collections.abc import Iterator
from xml.etree.ElementTree import Element, parse
from zipfile import ZipFile

from bot.sheets import parcel
from bot.sheets.numbering import Numbers
from bot.sheets.table import Row
from bot.sheets.xml import attribute, child, local
from union.kernel.refusal import Refusal

MOST_LETTERS = 200_000  # of a document; a year plan has five thousand
MOST_SPAN = 60  # columns that one cell may be said to take
PASSED_OVER = {"pPr", "rPr", "del", "moveFrom", "Fallback", "rt", "txbxContent"}
BREAKS = {"br": "\n", "cr": "\n", "tab": "\t", "ptab": "\t", "noBreakHyphen": "-"}
AROUND = {"sdt", "sdtContent", "ins", "moveTo", "customXml", "AlternateContent", "Choice"}


def rows(content: bytes) -> list[Row]:
    """What an eye sees of its body."""
    with parcel.opened(content, parcel.DOCUMENT) as found:
        name = related(found, "", "officeDocument")
        if name is None or name not in found.namelist():
            raise Refusal("members-file-kind")
        body = child(part(found, name), "body")
        if body is None:
            raise Refusal("members-file-kind")
        numbers = Numbers(*(styled(found, name, it) for it in ("numbering", "styles")))
    told = list(blocks(body, numbers))
    if sum(len(str(it)) for row in told for it in row) > MOST_LETTERS:
        raise Refusal("members-file-heavy")
    return told


def related(found: ZipFile, name: str, kind: str) -> str | None:
    """The part which that one says is its numbering, its styles, or the document itself."""
    folder, file = posixpath.split(name)
    relations = posixpath.join(folder, "_rels", f"{file}.rels")
    if relations not in found.namelist():
        return None
    for it in part(found, relations):
        if it.get("Type", "").endswith(f"/{kind}") and it.get("TargetMode") != "External":
            return posixpath.normpath(posixpath.join("/", folder, it.get("Target", "")))[1:]
    return None


def styled(found: ZipFile, name: str, kind: str) -> Element | None:
    other = related(found, name, kind)
    return part(found, other) if other in found.namelist() else None


def part(found: ZipFile, name: str | None) -> Element:
    assert name
    with found.open(name) as source:
        return parse(source).getroot()


def blocks(of: Element, numbers: Numbers) -> Iterator[Row]:
    """Paragraphs and rows of tables, in the order of the body; a table has an empty row around."""
    for it in of:
        if local(it) == "p":
            yield [paragraph(it, numbers)]
            for box in boxes(it):
                yield from blocks(box, numbers)
        elif local(it) == "tbl":
            yield from ([], *table(it, numbers), [])
        elif local(it) in AROUND:
            yield from blocks(it, numbers)


def paragraph(of: Element, numbers: Numbers) -> str:
    """Its words, behind the number that Word draws before them."""
    number, said = numbers.before(of), "".join(words(of))
    return f"{number} {said}" if number and said.strip() else said


def words(of: Element) -> Iterator[str]:
    """Without what was deleted, what is drawn twice, and how it is pronounced."""
    for it in of:
        name = local(it)
        if name == "t":
            yield it.text or ""
        elif name in BREAKS:
            yield BREAKS[name]
        elif name not in PASSED_OVER:
            yield from words(it)


def boxes(of: Element) -> Iterator[Element]:
    """The text boxes that hang on a paragraph."""
    for it in of:
        if local(it) == "txbxContent":
            yield it
        elif local(it) not in PASSED_OVER:
            yield from boxes(it)


def table(of: Element, numbers: Numbers) -> Iterator[Row]:
    for it in of:
        if local(it) == "tr":
            yield [text for one in inside(it, "tc") for text in cell(one, numbers)]
        elif local(it) in AROUND:
            yield from table(it, numbers)


def inside(of: Element, name: str) -> Iterator[Element]:
    for it in of:
        if local(it) == name:
            yield it
        elif local(it) in AROUND:
            yield from inside(it, name)


def cell(of: Element, numbers: Numbers) -> list[str]:
    """Its lines as one, and nothing in the other columns it takes; below its first row nothing."""
    lines = ["\t".join(str(it) for it in row) for row in blocks(of, numbers) if row]
    kept = child(of, "tcPr")
    span = child(kept, "gridSpan")
    wide = min(int(attribute(span, "val") or 1), MOST_SPAN) if span is not None else 1
    merged = child(kept, "vMerge")
    goes_on = merged is not None and attribute(merged, "val") != "restart"
    return ["" if goes_on else "\n".join(lines), *[""] * (wide - 1)]
