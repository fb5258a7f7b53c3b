"""A table from outside is read elsewhere, and a hostile one is refused with a reason."""

import asyncio
import io
import os
import random
import struct
import zipfile
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from bot import sheets
from bot.papers import roster as paper
from bot.papers.__main__ import SAMPLE, samples
from bot.sheets import delimited, parcel, read_table
from bot.sheets.__main__ import read
from bot.sheets.table import MOST_COLUMNS, MOST_LETTERS, MOST_ROWS
from bot.texts import LOCALES, Texts
from union.kernel.refusal import Refusal
from union.members.roster import read_csv, read_rows

OLE = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(504)
SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
BOOK = "xl/workbook.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
RELATED = "application/vnd.openxmlformats-package.relationships"
MEGABYTE = 1024 * 1024

PARTS = {
    "[Content_Types].xml": f"""<Types xmlns="{PACKAGE}/content-types">
        <Default Extension="xml" ContentType="application/xml"/>
        <Default Extension="rels" ContentType="{RELATED}+xml"/>
        <Override PartName="/{BOOK}" ContentType="{TYPES}.sheet.main+xml"/>
        <Override PartName="/{SHEET}" ContentType="{TYPES}.worksheet+xml"/>
        <Override PartName="/xl/styles.xml" ContentType="{TYPES}.styles+xml"/>
        <Override PartName="/{STRINGS}" ContentType="{TYPES}.sharedStrings+xml"/></Types>""",
    BOOK: f"""<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">
        <sheets><sheet name="名册" sheetId="1" r:id="rId1"/></sheets></workbook>""",
    RELATIONS: f"""<Relationships xmlns="{PACKAGE}/relationships">
        <Relationship Id="rId1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="rId2" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>
        </Relationships>""",
    "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"/>',
    STRINGS: f'<sst xmlns="{MAIN}"><si><t>姓名</t></si></sst>',
    SHEET: f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>'
    "</sheetData></worksheet>",
}


NAMED = {"sheet": SHEET, "strings": STRINGS, "book": BOOK, "relations": RELATIONS}


def packed(parts, compression=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def workbook(**parts):
    """The smallest of workbooks, but for these parts."""
    return packed(PARTS | {NAMED[it]: content for it, content in parts.items()})


def sheet(rows, before="", after=""):
    return f'<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def saved(book):
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def book_of(*rows):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    return book


async def refused(content, name="roster.xlsx"):
    with pytest.raises(Refusal) as no:
        await read_table(content, name)
    return no.value.key.removeprefix("members-file-")


@asynccontextmanager
async def ticking():
    """How often the loop came round meanwhile."""
    ticks = []

    async def tick():
        while True:
            ticks.append(1)
            await asyncio.sleep(0.005)

    task = asyncio.create_task(tick())
    try:
        yield ticks
    finally:
        task.cancel()


async def test_cells_come_as_the_table_keeps_them():
    moment = datetime.fromisoformat("1985-03-12")
    book = book_of(
        ["姓名", "工号", "生日", None, "在职"],
        ["李芳", 1001, moment, 1.5, True, time(8, 30), timedelta(days=2), None, " "],
        [],
        ["  阿依古丽·买买提 ", "0901"],
    )
    assert await read_table(saved(book), "r.xlsx") == [
        ["姓名", "工号", "生日", None, "在职"],
        ["李芳", 1001, moment, 1.5, True, timedelta(hours=8, minutes=30), timedelta(days=2)],
        [],
        ["阿依古丽·买买提", "0901"],
    ]


async def test_words_in_pieces_and_with_their_sound_are_read_as_words():
    strings = f"""<sst xmlns="{MAIN}"><si><r><t>李</t></r><r><t>芳</t></r><rPh sb="0" eb="1">
        <t>lǐ</t></rPh></si></sst>"""
    assert await read_table(workbook(strings=strings), "r.xlsx") == [["李芳"]]


async def test_a_formula_counts_by_what_it_last_came_to_and_is_shown_if_it_never_did():
    rows = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1&amp;"x"</f></c></row>'
    assert await read_table(workbook(sheet=sheet(rows)), "r.xlsx") == [[2, '=A1&"x"']]


async def test_a_cell_merged_over_rows_stands_in_each_of_them():
    book = book_of(["名册"], ["姓名", "工号", "工会小组"], ["甲", 1, "语文组"], ["乙", 2],
                   ["丙", 3], ["丁", 4])  # fmt: skip
    book.active.merge_cells("A1:C1")
    book.active.merge_cells("C3:C5")
    people = read_rows(await read_table(saved(book), "r.xlsx")).entries
    assert [it.group for it in people] == ["语文组", "语文组", "语文组", ""]


async def test_a_merge_down_to_the_last_row_fills_only_rows_that_hold_anything():
    rows = "".join(f'<row r="{it}"><c r="A{it}"><v>{it}</v></c></row>' for it in (1, 3))
    rows = rows.replace("</c></row>", '</c><c r="B1" t="s"><v>0</v></c></row>', 1)
    merged = '<mergeCells count="1"><mergeCell ref="B1:B1048576"/></mergeCells>'
    table = await read_table(workbook(sheet=sheet(rows, after=merged)), "r.xlsx")
    assert table == [[1, "姓名"], [], [3, "姓名"]]


async def test_the_first_sheet_that_is_seen_and_not_empty_is_read():
    book = Workbook()
    book.active.sheet_state = "hidden"
    book.active["A1"] = "藏起来的"
    book.create_sheet("空的")
    book.create_sheet("名册")["B2"] = "姓名"
    assert await read_table(saved(book), "r.xlsx") == [[], [None, "姓名"]]


async def test_long_words_are_cut_where_no_column_of_ours_goes_on():
    [[cell]] = await read_table(saved(book_of(["长" * 5000])), "r.xlsx")
    assert cell == "长" * MOST_LETTERS


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("mark", [",", "\t", ";"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_text_tables_are_read_whatever_wrote_them(encoding, mark, end):
    lines = ["姓名|工号|职务", "李芳|0901|委员,代表,主席", '"王|伟"|2|', ""]
    text = end.join(lines).replace("|", mark)
    assert delimited.rows(text.encode(encoding)) == [
        ["姓名", "工号", "职务"],
        ["李芳", "0901", "委员,代表,主席"]
        if mark != ","
        else ["李芳", "0901", "委员", "代表", "主席"],
        [f"王{mark}伟", "2"],
    ]


async def test_a_file_is_what_it_holds_and_not_what_it_is_called():
    assert await read_table("姓名,工号\n".encode(), "r.xlsx") == [["姓名", "工号"]]
    assert await read_table(workbook(), "r.csv") == [["姓名"]]


async def test_as_many_rows_as_a_register_may_have_are_read():
    row = '<row><c t="s"><v>0</v></c><c><v>1001</v></c></row>'
    table = await read_table(stored(sheet=sheet(row * MOST_ROWS)), "r.xlsx")
    assert table == [["姓名", 1001]] * MOST_ROWS


async def test_what_a_sheet_claims_to_be_does_not_count():
    """A million rows by sixteen thousand columns, and formats to the end, hold one word."""
    rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="XFD1" s="0"/></row>'
    rows += '<row r="1048576"><c r="XFD1048576"/></row>'
    claim = '<dimension ref="A1:XFD1048576"/>'
    assert await read_table(workbook(sheet=sheet(rows, claim)), "r.xlsx") == [["姓名"]]


LAUGHS = "".join(
    f'<!ENTITY l{it} "{f"&l{it - 1};" * 10 if it else "ha" * 10}">' for it in range(10)
)
PLUMP = f'<!ENTITY l9 "{"a" * 50_000}">'
OUTSIDE = '<!ENTITY l9 SYSTEM "file:///etc/passwd">'
STRING = f'<sst xmlns="{MAIN}"><si><t>&l9;</t></si></sst>'


@pytest.mark.parametrize("entities", [LAUGHS, PLUMP, OUTSIDE], ids=["laughs", "plump", "outside"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("part", ["strings", "sheet", "book", "relations"])
def test_no_part_may_declare_an_entity(entities, encoding, part):
    mark = f'<?xml version="1.0" encoding="{encoding}"?>' + "<!-- -->" * 2000
    text = f"{mark}<!DOCTYPE x [{entities}]>{STRING}"
    with pytest.raises(Refusal, match="members-file-odd"):
        parcel.opened(workbook(**{part: text.encode(encoding)}))


async def test_a_part_in_an_encoding_we_do_not_read_is_damaged():
    text = f'<?xml version="1.0" encoding="utf-7"?><!DOCTYPE x [{LAUGHS}]>{STRING}'
    assert await refused(workbook(strings=text)) == "damaged"


def many_strings():
    return f'<sst xmlns="{MAIN}">{"<si><t>a</t></si>" * 450_000}</sst>'


def words_repeated():
    """One string of 500 letters, a million times."""
    row = '<c t="s"><v>0</v></c>' * MOST_COLUMNS
    letters = "".join(random.Random(1).choices("赵钱孙李周吴郑王", k=MOST_LETTERS))
    return {
        "strings": f'<sst xmlns="{MAIN}"><si><t>{letters}</t></si></sst>',
        "sheet": sheet(f"<row>{row}</row>" * 10_000),
    }


def noise(size):
    return random.Random(1).randbytes(size)


def stored(**parts):
    """Too little pressed to be a bomb by its ratio."""
    parts = PARTS | {NAMED[it]: content for it, content in parts.items()}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def many_parts(count):
    """Empty ones; written by hand, as zipfile takes its time."""
    local = [b"PK\3\4" + bytes(22) + b"\6\0\0\0x%05d" % it for it in range(count)]
    listed = [
        b"PK\1\2"
        + bytes(24)
        + b"\6\0"
        + bytes(12)
        + (36 * it).to_bytes(4, "little")
        + b"x%05d" % it
        for it in range(count)
    ]
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, count % 2**16, count % 2**16,
                      52 * count, 36 * count, 0)  # fmt: skip
    return b"".join([*local, *listed, end])


def nested(depth=5):
    inner = bytes(4 * MEGABYTE)
    for level in range(depth):
        inner = packed({f"{level}{copy}.zip": inner for copy in range(4)})
    return inner


def lying():
    """A part that claims a hundred bytes and holds ten megabytes."""
    content = bytearray(workbook(sheet=sheet("<row/>" * 1_700_000)))
    size = len(sheet("<row/>" * 1_700_000)).to_bytes(4, "little")
    assert content.count(size) == 2
    return bytes(content).replace(size, (100).to_bytes(4, "little"))


HOSTILE = {
    "a billion laughs": ("odd", lambda: workbook(strings=f"<!DOCTYPE x [{LAUGHS}]>{STRING}")),
    "one long entity over and over": (
        "odd", lambda: workbook(
            strings=f"<!DOCTYPE x [{PLUMP}]>{STRING.replace('&l9;', '&l9;' * 20_000)}"
        ),
    ),
    "an entity from outside": (
        "odd", lambda: workbook(strings=f"<!DOCTYPE x [{OUTSIDE}]>{STRING}"),
    ),
    "a bomb by its ratio": ("heavy", lambda: workbook(sheet=sheet(" " * 10 * MEGABYTE))),
    "a bomb by its sum": (
        "heavy", lambda: packed(PARTS | {f"xl/{it}.xml": " " * MEGABYTE for it in range(51)}),
    ),
    "zips in zips in zips": ("kind", nested),
    "a part larger than it claims": ("damaged", lying),
    "half a million strings": ("heavy", lambda: stored(strings=many_strings())),
    "one string a million times": ("heavy", lambda: stored(**words_repeated())),
    "forty thousand parts": ("heavy", lambda: many_parts(40_000)),
    "a hundred thousand parts": ("big", lambda: many_parts(100_000)),
    "a path upwards": ("odd", lambda: packed(PARTS | {"../../etc/cron.d/x": "x"})),
    "a path from the root": ("odd", lambda: packed(PARTS | {"/etc/cron.d/x": "x"})),
    "a path of another system": ("odd", lambda: packed(PARTS | {"C:\\x.xml": "x"})),
    "packed in a rare way": ("odd", lambda: packed(PARTS, zipfile.ZIP_LZMA)),
    "cut in half": ("damaged", lambda: workbook()[:900]),
    "one byte flipped": (
        "damaged", lambda: flipped(workbook()),
    ),
    "a value a million columns away": (
        "damaged", lambda: workbook(sheet=sheet('<row><c r="ABCDEFG1"><v>1</v></c></row>')),
    ),
    "a value in the last column": (
        "columns", lambda: workbook(sheet=sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>')),
    ),
    "a value in the last row": (
        "rows", lambda: workbook(sheet=sheet('<row r="1048576"><c><v>1</v></c></row>')),
    ),
    "a value beyond all rows": (
        "rows", lambda: workbook(sheet=sheet('<row r="999999999999"><c><v>1</v></c></row>')),
    ),
    "one row too many": (
        "rows", lambda: stored(sheet=sheet("<row><c><v>1</v></c></row>" * (MOST_ROWS + 1))),
    ),
    "a number of a million digits": (
        "damaged", lambda: stored(sheet=sheet(f"<row><c><v>{'7' * 1_000_000}</v></c></row>")),
    ),
    "a string that is not there": (
        "damaged", lambda: workbook(sheet=sheet('<row><c t="s"><v>99</v></c></row>')),
    ),
    "as deep as it is long": (
        "empty", lambda: stored(sheet=sheet("<a>" * 100_000 + "</a>" * 100_000)),
    ),
    "relations in a circle": (
        "empty", lambda: circular(),
    ),
    "a relation out of the file": (
        "empty", lambda: workbook(relations=PARTS[RELATIONS].replace(
            "worksheets/sheet1.xml", "../../../../etc/passwd")),
    ),
    "no relations": ("damaged", lambda: packed(
        {name: it for name, it in PARTS.items() if name != RELATIONS})),
    "thirty megabytes": ("big", lambda: noise(30 * MEGABYTE)),
    "a picture": ("kind", lambda: b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + noise(5000)),
}  # fmt: skip


def flipped(content):
    """One bit of the sheet as it is packed."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        at = archive.getinfo(SHEET).header_offset + 30 + len(SHEET) + 60
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


def circular():
    """The workbook's sheet is the workbook, and its strings are its relations."""
    types = PARTS["[Content_Types].xml"].replace(f"/{STRINGS}", f"/{RELATIONS}")
    relations = PARTS[RELATIONS].replace("worksheets/sheet1.xml", "workbook.xml")
    return packed(PARTS | {"[Content_Types].xml": types, RELATIONS: relations})


def locked(content):
    """With the sign that its parts are encrypted."""
    changed = bytearray(content)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = changed.find(mark)
        while at >= 0:
            changed[at + offset] |= 1
            at = changed.find(mark, at + 4)
    return bytes(changed)


@pytest.mark.parametrize("what", HOSTILE)
async def test_a_hostile_file_is_refused_with_its_reason_while_the_bot_goes_on(what):
    why, made = HOSTILE[what]
    content = made()
    async with ticking() as ticks:
        assert await refused(content) == why
    assert len(ticks) > 5 or why == "big"


OTHERS = {
    "a PDF": ("kind", lambda: b"%PDF-1.7\n1 0 obj\n" + b"trailer\n" * 100),
    "a program": ("kind", lambda: b"MZ\x90\0\3\0\0\0" + noise(5000)),
    "a web page": ("kind", lambda: "\n<html><table><tr><td>姓名</td></tr></table></html>".encode()),
    "a Word document": (
        "kind", lambda: packed({"[Content_Types].xml": "", "word/document.xml": ""}),
    ),
    "an old Word document": ("kind", lambda: OLE + "WordDocument".encode("utf-16-le")),
    "an old workbook": ("xls", lambda: OLE + "Workbook".encode("utf-16-le")),
    "a locked workbook": ("locked", lambda: OLE + "EncryptedPackage".encode("utf-16-le")),
    "a locked part": ("locked", lambda: locked(workbook())),
    "nothing": ("empty", lambda: b""),
    "only blanks": ("empty", lambda: b" ,\n , \n"),
    "an empty workbook": ("empty", lambda: saved(Workbook())),
    "too many lines of text": ("rows", lambda: b"1,2\n" * (MOST_ROWS + 1)),
    "too many columns of text": ("columns", lambda: b"1," * (MOST_COLUMNS + 1)),
    "an endless cell of text": ("damaged", lambda: b'"' + b"a" * 200_000),
}  # fmt: skip


@pytest.mark.parametrize("what", OTHERS)
def test_what_is_no_table_of_ours_is_refused_with_its_reason(what):
    why, made = OTHERS[what]
    with pytest.raises(Refusal) as no:
        read(made())
    assert no.value.key == f"members-file-{why}"


async def test_links_to_other_files_are_not_followed():
    link = f"""<externalLink xmlns="{MAIN}"><externalBook xmlns:r="{OFFICE}" r:id="rId1"/>
        </externalLink>"""
    parts = PARTS | {
        "xl/externalLinks/externalLink1.xml": link,
        "xl/externalLinks/_rels/externalLink1.xml.rels": f"""<Relationships
            xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" TargetMode="External"
            Type="{OFFICE}/externalLinkPath" Target="http://127.0.0.1:9/x.xlsx"/></Relationships>""",
        BOOK: PARTS[BOOK].replace("</workbook>", """<externalReferences>
            <externalReference r:id="rId3"/></externalReferences></workbook>"""),
    }  # fmt: skip
    assert await read_table(packed(parts), "r.xlsx") == [["姓名"]]


@pytest.fixture
def children(monkeypatch):
    """Every process that is started, with the environment that the kernel says it has."""
    started = []
    begin = asyncio.create_subprocess_exec

    async def begun(*command, **options):
        child = await begin(*command, **options)
        started.append((child, Path(f"/proc/{child.pid}/environ").read_bytes()))
        return child

    monkeypatch.setattr(asyncio, "create_subprocess_exec", begun)
    return started


async def test_reading_is_done_by_another_process_that_knows_nothing_of_ours(children, monkeypatch):
    monkeypatch.setenv("BOT_TOKEN", "1:secret")
    content = paper.roster([])
    async with ticking() as ticks:
        await read_table(content, "r.xlsx")
    [(child, environment)] = children
    assert child.pid != os.getpid()
    assert child.returncode == 0
    assert b"TOKEN" not in environment
    assert len(ticks) > 5


async def test_a_file_that_is_too_large_is_refused_before_any_process_is_started(children):
    assert await refused(bytes(5 * MEGABYTE + 1)) == "big"
    assert children == []


async def test_a_child_that_takes_too_long_is_ended(children, monkeypatch):
    monkeypatch.setattr(sheets, "PATIENCE", 0.01)
    assert await refused(workbook()) == "heavy"
    assert children[0][0].returncode < 0


async def test_a_child_is_not_left_behind_when_nobody_waits_any_more(children):
    task = asyncio.create_task(read_table(workbook(), "r.xlsx"))
    while not children:
        await asyncio.sleep(0.001)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert children[0][0].returncode < 0


FENCED = "from bot.sheets.__main__ import fence; fence(); "
GREEDY = {
    "memory": ("bytearray(600 * 2**20)", "MemoryError"),
    "files": ("open('written', 'wb', buffering=0).write(b'x')", "File too large"),
    "time": ("import resource; print(resource.getrlimit(resource.RLIMIT_CPU))", "(20, 20)"),
    "crashes": ("import resource; print(resource.getrlimit(resource.RLIMIT_CORE))", "(0, 0)"),
}


@pytest.mark.parametrize("what", GREEDY)
async def test_the_child_is_fenced_in(what, tmp_path):
    wants, gets = GREEDY[what]
    child = await asyncio.create_subprocess_exec(
        sheets.COMMAND[0], "-c", FENCED + wants, cwd=tmp_path,
        env={"PYTHONPATH": str(sheets.ROOT)},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    said, _ = await child.communicate()
    assert gets in said.decode()


@pytest.mark.parametrize("locale", LOCALES)
async def test_a_refusal_names_the_file_without_tricks_and_says_what_to_do(locale):
    with pytest.raises(Refusal) as no:
        await read_table(b"\x89PNG\0", "a\u202e\n<b>" + "x" * 300 + ".xlsx")
    said = Texts().say(locale, no.value.key, **no.value.facts)
    assert "a &lt;b&gt;xxx" in said
    assert ".csv" in said
    assert "\u202e" not in said


def shape(content):
    """All that is in a workbook, cell by cell, and how it looks."""
    book = load_workbook(io.BytesIO(content))
    return {
        one.title: (
            [[(it.value, it.data_type, it.number_format) for it in row] for row in one.iter_rows()],
            {letter: (it.width, it.number_format) for letter, it in one.column_dimensions.items()},
            [(it.formula1, str(it.sqref)) for it in one.data_validations.dataValidation],
            one.freeze_panes,
        )
        for one in book.worksheets
    }


def test_the_sample_tables_are_what_the_generator_writes():
    """If not: python -m bot.papers."""
    for name, content in samples().items():
        kept = (SAMPLE / name).read_bytes()
        same = kept == content if name.endswith(".csv") else shape(kept) == shape(content)
        assert same, name


async def test_the_sample_school_is_the_same_in_text_and_workbook():
    text = read_csv((SAMPLE / "roster.csv").read_text("utf-8"), date(2026, 11, 21))
    book = read_rows(await read_table((SAMPLE / "roster.xlsx").read_bytes(), "roster.xlsx"))
    assert text.faults == book.faults == []
    people = [[{**{name: getattr(it, name) for name in it.__slots__}, "roles": set(it.roles)}
               for it in roster.entries] for roster in (text, book)]  # fmt: skip
    assert people[0] == people[1]
    assert len(people[0]) == 27


async def test_both_templates_are_read_as_rosters_of_nobody():
    for name in ("roster-template.xlsx", "roster-template.csv"):
        empty = read_rows(await read_table((SAMPLE / name).read_bytes(), name))
        assert (empty.entries, empty.faults) == ([], [])


async def test_the_examples_that_the_template_explains_are_good():
    row = {it.heading: it.example for it in paper.COLUMNS}
    [person] = read_rows([list(row), list(row.values())]).entries
    assert (person.name, person.phone_last4) == ("李芳", "3305")


def test_a_paper_holds_no_formula_whatever_people_are_called():
    [person] = read_csv("姓名,工号\n李芳,1\n").entries
    cells = shape(paper.roster([replace(person, name="=1+1", group="@x\x07")]))["名册"][0][1]
    assert [it[1] for it in cells if it[0] in {"=1+1", "@x"}] == ["s", "s"]
