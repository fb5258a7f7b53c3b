"""A document from outside is read elsewhere, and a hostile one is refused with what to do."""

import asyncio
import io
import random
import zipfile

import pytest

from bot import sheets
from bot.sheets import read_text
from bot.texts import LOCALES, Texts
from union.kernel.refusal import Refusal

OLE = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(504)
MEGABYTE = 1024 * 1024
MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
BODY, NUMBERING, STYLES = "word/document.xml", "word/numbering.xml", "word/styles.xml"
ROOT, RELATED = "_rels/.rels", "word/_rels/document.xml.rels"


def relations(*known):
    told = "".join(
        f'<Relationship Id="r{at}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(known)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{told}</Relationships>'


def body(inside, namespace=MAIN):
    return f'<w:document xmlns:w="{namespace}"><w:body>{inside}</w:body></w:document>'


def said(words, before=""):
    return f"<w:p>{before}<w:r><w:t>{words}</w:t></w:r></w:p>"


PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"/>',
    ROOT: relations(("officeDocument", BODY)),
    RELATED: relations(("numbering", "numbering.xml"), ("styles", "/word/styles.xml")),
    BODY: body(said("三月：春游")),
}


def packed(parts, compression=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression, compresslevel=1) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def document(**parts):
    """The smallest of documents, but for these parts."""
    names = {"body": BODY, "root": ROOT, "related": RELATED, "numbers": NUMBERING, "styles": STYLES}
    return packed(PARTS | {names[it]: content for it, content in parts.items()})


def flipped(content):
    """One bit of the body as it is packed."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        at = archive.getinfo(BODY).header_offset + 30 + len(BODY) + 40
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


def circular():
    """Two styles, each of which is based on the other."""
    pair = "".join(f'<w:style w:styleId="{it}"><w:basedOn w:val="{other}"/></w:style>'
                   for it, other in ("ab", "ba"))  # fmt: skip
    return document(
        styles=f'<w:styles xmlns:w="{MAIN}">{pair}</w:styles>',
        body=body(said("三月：春游", '<w:pPr><w:pStyle w:val="a"/></w:pPr>')),
    )


def crooked_list():
    level = '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="x"/></w:abstractNum>'
    return document(numbers=f'<w:numbering xmlns:w="{MAIN}">{level}</w:numbering>')


async def refused(content, name="工作计划.docx"):
    with pytest.raises(Refusal) as no:
        await read_text(content, name)
    return no.value.key.removeprefix("annual-plan-file-")


async def test_paragraphs_and_tables_in_their_order_whatever_namespace_they_are_written_in():
    cells = f"<w:tc>{said('4月')}</w:tc><w:tc>{said('球赛')}{said('植树')}</w:tc>"
    inside = said("三月") + f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>" + said("完")
    for namespace in (MAIN, STRICT):
        content = document(body=body(inside, namespace))
        assert await read_text(content, "a.docx") == [
            ["三月"], [], ["4月", "球赛\n植树"], [], ["完"],
        ]  # fmt: skip


async def test_the_body_lies_where_the_relations_say():
    parts = {it: text for it, text in PARTS.items() if it != BODY}
    parts |= {ROOT: relations(("officeDocument", "/word/document2.xml"))}
    content = packed(parts | {"word/document2.xml": PARTS[BODY]})
    assert await read_text(content, "a.docx") == [["三月：春游"]]


async def test_styles_in_a_circle_and_a_cell_over_a_billion_columns_hold_up_nobody():
    assert await read_text(circular(), "a.docx") == [["三月：春游"]]
    wide = '<w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>'
    row = f"<w:tr><w:tc>{wide}{said('甲')}</w:tc></w:tr>"
    [_, cells, _] = await read_text(document(body=body(f"<w:tbl>{row}</w:tbl>")), "a.docx")
    assert len(cells) == 60


async def test_a_text_is_read_in_the_encodings_of_schools():
    for encoding in ("utf-8", "utf-8-sig", "gb18030", "utf-16"):
        assert await read_text("三月\r\n\r\n1、春游".encode(encoding), "a.txt") == [
            ["三月"], [""], ["1、春游"],
        ]  # fmt: skip


LAUGHS = "".join(
    f'<!ENTITY l{it} "{f"&l{it - 1};" * 10 if it else "ha" * 10}">' for it in range(10)
)
OUTSIDE = '<!ENTITY l9 SYSTEM "file:///etc/passwd">'
NOISE = random.Random(1).randbytes(5000)
HOSTILE = {
    "a billion laughs": ("odd", lambda: document(
        body=f"<!DOCTYPE x [{LAUGHS}]>" + body(said("&l9;")))),
    "laughs among the numbers": ("odd", lambda: document(
        numbers=f"<!DOCTYPE x [{LAUGHS}]><x>&l9;</x>")),
    "an entity from outside": ("odd", lambda: document(
        body=f"<!DOCTYPE x [{OUTSIDE}]>" + body(said("&l9;")))),
    "a bomb by its ratio": ("heavy", lambda: document(body=body(said(" " * 30 * MEGABYTE)))),
    "a bomb by its sum": ("heavy", lambda: packed(
        PARTS | {f"word/{it}.xml": " " * MEGABYTE for it in range(51)})),
    "more words than a plan has": ("heavy", lambda: document(body=body(said("计划" * 150_000)))),
    "half a million paragraphs": ("heavy", lambda: document(
        body=body("".join(said(it) for it in range(500_000))))),
    "a path upwards": ("odd", lambda: packed(PARTS | {"../../etc/cron.d/x": "x"})),
    "packed in a rare way": ("odd", lambda: packed(PARTS, zipfile.ZIP_LZMA)),
    "cut in half": ("damaged", lambda: document()[:500]),
    "one bit flipped": ("damaged", lambda: flipped(document())),
    "a list of a crooked depth": ("damaged", crooked_list),
    "tables as deep as they are many": ("damaged", lambda: document(
        body=body("<w:tbl><w:tr><w:tc>" * 3000 + "</w:tc></w:tr></w:tbl>" * 3000))),
    "a body out of the file": ("kind", lambda: document(
        root=relations(("officeDocument", "../../../etc/passwd")))),
    "no relations": ("kind", lambda: packed(
        {name: it for name, it in PARTS.items() if name != ROOT})),
    "a workbook": ("kind", lambda: packed(
        {"[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>",
         ROOT: relations(("officeDocument", "xl/workbook.xml"))})),
    "a picture": ("kind", lambda: b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + NOISE),
    "a PDF": ("kind", lambda: b"%PDF-1.7\n1 0 obj\n"),
    "a web page": ("kind", lambda: b"<html><p>x</p></html>"),
    "an old document": ("doc", lambda: OLE + "WordDocument".encode("utf-16-le")),
    "a locked document": ("locked", lambda: OLE + "EncryptedPackage".encode("utf-16-le")),
    "no words": ("empty", lambda: document(body=body("<w:p/>"))),
    "nothing": ("empty", lambda: b""),
    "six megabytes": ("big", lambda: bytes(6 * MEGABYTE)),
}  # fmt: skip


@pytest.mark.parametrize("what", HOSTILE)
async def test_what_is_no_document_of_ours_is_refused_while_the_bot_goes_on(what):
    why, made = HOSTILE[what]
    content, ticks = made(), []

    async def tick():
        while True:
            ticks.append(1)
            await asyncio.sleep(0.005)

    task = asyncio.create_task(tick())
    assert await refused(content) == why
    task.cancel()
    assert len(ticks) > 5 or why == "big"


async def test_a_child_that_takes_too_long_is_ended(monkeypatch):
    monkeypatch.setattr(sheets, "PATIENCE", 0.01)
    assert await refused(document()) == "heavy"


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("what", ["a picture", "an old document", "one bit flipped"])
async def test_a_refusal_names_the_file_and_says_what_to_do(locale, what):
    with pytest.raises(Refusal) as no:
        await read_text(HOSTILE[what][1](), "a\u202e\n<b>" + "x" * 300 + ".doc")
    told = Texts().say(locale, no.value.key, **no.value.facts)
    assert "a &lt;b&gt;xxx" in told
    assert ".docx" in told
    assert "\u202e" not in told


def level(depth, look, text, start=1):
    return (f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{look}"/>'
            f'<w:lvlText w:val="{text}"/></w:lvl>')  # fmt: skip


def stands(list_id, depth=0):
    place = f'<w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/>'
    return f"<w:pPr><w:numPr>{place}</w:numPr></w:pPr>"


LISTS = {
    "chineseCounting": "一、 二、 三、",
    "decimalEnclosedCircle": "①、 ②、 ③、",
    "decimalEnclosedParen": "⑴、 ⑵、 ⑶、",
    "lowerLetter": "a、 b、 c、",
    "decimal": "1、 2、 3、",
    "bullet": "• • •",
}


@pytest.mark.parametrize("look", LISTS)
async def test_a_list_shows_the_numbers_that_word_shows(look):
    kind = f'<w:abstractNum w:abstractNumId="5">{level(0, look, "%1、")}</w:abstractNum>'
    one = '<w:num w:numId="9"><w:abstractNumId w:val="5"/></w:num>'
    content = document(
        numbers=f'<w:numbering xmlns:w="{MAIN}">{kind}{one}</w:numbering>',
        body=body("".join(said("甲", stands(9)) for _ in range(3))),
    )
    found = [row[0].removesuffix(" 甲") for row in await read_text(content, "a.docx")]
    assert " ".join(found) == LISTS[look]


async def test_lists_of_one_kind_count_on_unless_one_begins_anew_and_depths_are_counted_apart():
    levels = level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2")
    kind = f'<w:abstractNum w:abstractNumId="5">{levels}</w:abstractNum>'
    lists = [
        f'<w:num w:numId="{at}"><w:abstractNumId w:val="5"/>{more}</w:num>'
        for at, more in (
            (1, ""), (2, ""),
            (3, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
        )
    ]  # fmt: skip
    places = [(1, 0), (1, 1), (1, 1), (2, 0), (2, 1), (3, 0), (3, 0), (0, 0), (8, 0)]
    content = document(
        numbers=f'<w:numbering xmlns:w="{MAIN}">{kind}{"".join(lists)}</w:numbering>',
        body=body("".join(said("甲", stands(*it)) for it in places)),
    )
    found = [row[0].removesuffix("甲").strip() for row in await read_text(content, "a.docx")]
    assert found == ["1.", "1.1", "1.2", "2.", "2.1", "7.", "8.", "", ""]
