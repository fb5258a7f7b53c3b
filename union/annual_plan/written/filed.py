"""A plan that came as a file, in paragraphs and tables, becomes the text one would have pasted."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from union.annual_plan.written.reading import WRAPPED

Cells = Sequence[object]
BESIDE = re.compile(
    "序号|编号|负责|责任|备注|完成|承办|协办|配合|参加|参与|对象|地点|经费|预算|签字|考核|主办"
    "|分管|主管"
)
WORK = re.compile(r"工作|内容|活动|事项|安排|任务|项目|要点|计划|\b(?:work|task|activit)", re.I)
COUNTED = re.compile(r"[\d一二三四五六七八九十、,，~～—–-]{1,9}")
HEADING_MOST, MONTH_MOST = 15, 12  # letters


def as_pasted(rows: Iterable[Cells]) -> str:
    """A row of one cell is a paragraph, neighbouring rows of several are a table, none ends one."""
    lines: list[str] = []
    for cells, found in groupby(rows, key=lambda it: min(len(it), 2)):
        said = [[_text(cell) for cell in row] for row in found]
        if cells:
            lines += (row[0] for row in said) if cells == 1 else _of_table(said)
    return "\n".join(lines)


def _text(cell: object) -> str:
    return "" if cell is None else str(cell)


def _of_table(rows: list[list[str]]) -> Iterator[str]:
    """Each row with its month first; without the columns that say who, where and at what cost."""
    head = rows[0] if _is_head(rows[0]) else []
    kept = _kept(head)
    for row in rows:
        if row != head:
            cells = [it for at, it in enumerate(row) if not kept or at in kept]
            yield from _lines(cells, bool(head) and "月" in head[min(kept, default=0)])


def _is_head(row: list[str]) -> bool:
    """月份 | 工作内容 | 负责人."""
    short = all(len(it) <= HEADING_MOST for it in row)
    return short and any(map(WORK.search, row)) and not any(map(COUNTED.match, row))


def _kept(head: list[str]) -> set[int]:
    """The columns of months and of work; none said means all of them."""
    kept = {at for at, it in enumerate(head) if not BESIDE.search(it)}
    return kept if any(WORK.search(head[at]) for at in kept) else set()


def _lines(cells: list[str], counts_months: bool) -> Iterator[str]:
    """A month written from top to bottom (三, 月) is one word; no row goes on in the next."""
    first, *rest = cells or [""]
    month = "".join(first.split())
    if counts_months and COUNTED.fullmatch(month):
        month += "月"
    is_month = len(month) <= MONTH_MOST
    said = [*([] if is_month else [first]), *(it for it in rest if it.strip())]
    lines = [it for one in said for it in one.splitlines() if it.strip()]
    yield "\t".join([month if is_month else "", *map(_ended, lines[:1])])
    yield from ("\t" + _ended(it) for it in lines[1:])


def _ended(line: str) -> str:
    """A line of a cell ends where it ends, however long it is."""
    said = line.strip()
    ends = len(said) >= WRAPPED and (said[-1].isalnum() or said[-1] in ")）》”】")
    return said + "。" if ends else said
