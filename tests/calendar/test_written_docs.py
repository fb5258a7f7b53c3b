"""docs/dates.md shows the very table that is tested; run this file to write it anew."""

from pathlib import Path

from tests.calendar.table import NOW, TABLE

DOCS = Path(__file__).parents[2] / "docs" / "dates.md"
HEAD = f"""# 看得懂的日期 · Dates that are understood

在 {NOW[:10]}（周六）{NOW[11:]} 这样写，就这样理解。周从周一算到周日；没写哪一周、哪一年的日子
取最近将到的一个；没写上下午的 1–6 点算下午。拿不准的先问，不可能的不猜。

What is written on Saturday {NOW[:10]} at {NOW[11:]} is understood like this. Weeks run from Monday
to Sunday; a day without its week or year is the next one; one to six o'clock without a part of the
day is afternoon. What may mean several things is asked about, what cannot be is refused.
This page is written by `tests/calendar/test_written_docs.py` from the table of the tests.
"""


def cell(meant):
    """A value, several, a question or a reason, as a reader of the page sees it."""
    if meant.startswith("! "):
        return f"— ({meant[2:]})"
    if meant.startswith("? "):
        return "问 asks: " + " / ".join(f"`{it}`" for it in meant[2:].split(" ; "))
    first, *others = meant.split(" ; ")
    return f"`{first}`" + "".join(f", 或 or `{it}`" for it in others)


def page():
    """The whole document."""
    parts = [HEAD]
    for name, rows in TABLE.items():
        parts.append(f"## {name}\n\n| 写法 written | 理解 understood |\n|---|---|\n")
        for row in rows.strip().splitlines():
            text, meant = row.strip().split(" = ")
            parts[-1] += f"| {text} | {cell(meant)} |\n"
    return "\n".join(parts)


def test_the_page_shows_the_table_of_the_tests():
    assert DOCS.read_text("utf-8") == page()


if __name__ == "__main__":
    DOCS.write_text(page(), "utf-8")
