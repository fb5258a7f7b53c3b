"""The headings a roster may bear, and the line they stand in."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from union.kernel.refusal import Refusal
from union.members.roster.cells import Cell, Held, plain, seen, shown

WITHIN = 10  # lines: above the headings stand at most a title and a note or two

# the exact word stands first: where a table has 工会小组 and 教研组, the union's group counts
HEADINGS: Mapping[str, Sequence[str]] = {
    "name": ("姓名", "教师姓名", "教职工姓名", "会员姓名", "名字", "name", "full name"),
    "staff_number": (
        "工号", "职工号", "教工号", "教职工号", "职工编号", "教师编号", "人员编号", "编号",
        "staff number", "staff no", "staff id", "employee number", "employee no", "employee id",
        "number", "no",
    ),
    "sex": ("性别", "sex", "gender"),
    "birth": (
        "生日", "出生日期", "出生年月日", "出生年月", "birthday", "date of birth", "birth date",
        "birthdate", "公历生日", "阳历生日", "农历生日", "阴历生日",
    ),
    "calendar": (
        "生日类型", "历法", "生日历法", "农历公历", "公历农历", "农历阳历", "阳历农历", "calendar",
    ),
    "branch": ("分会", "工会分会", "所属分会", "分工会", "branch"),
    "group": (
        "工会小组", "所属工会小组", "所属小组", "小组", "教研组", "union group", "group",
    ),
    "roles": ("工会职务", "工会角色", "职务", "角色", "union roles", "roles", "role"),
    "delegate": (
        "教代会代表", "是否教代会代表", "代表", "是否代表", "代表类别", "delegate", "is delegate",
    ),
    "standing": ("在职状态", "在职", "是否在职", "人员状态", "状态", "standing", "status"),
    "phone_last4": (
        "手机尾号", "手机后四位", "手机号后四位", "手机末四位", "手机号", "手机号码", "手机",
        "联系电话", "电话", "phone last 4", "last 4 digits", "mobile", "mobile phone",
        "phone number", "phone",
    ),
    "account": ("账号", "telegram账号", "telegram id", "account"),
}  # fmt: skip
MEANINGS = {
    word: (field, rank) for field, words in HEADINGS.items() for rank, word in enumerate(words)
}


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column means what, how it is headed, and in which line."""

    line: int
    at: Mapping[str, tuple[int, str]]

    def row(self, cells: Sequence[Cell]) -> dict[str, Held]:
        """The cells that mean something, under their meanings."""
        return {
            field: Held(cells[index] if index < len(cells) else None, heading)
            for field, (index, heading) in self.at.items()
        }

    def repeats(self, row: Mapping[str, Held]) -> bool:
        """Whether the headings stand there once more, as on each page of a printed list."""
        return all(seen(it.cell) == it.heading for it in row.values())


def meaning(cell: Cell) -> tuple[str, int] | None:
    """What a heading stands for and how exact it is; what stands in brackets does not count."""
    text = re.sub(r"\([^)]*\)|[*★:]", "", seen(cell).lower())
    text = re.sub(r"[\s_./-]+", " ", text).strip()
    return MEANINGS.get(text) or MEANINGS.get(text.replace(" ", ""))


def find(rows: Sequence[Sequence[Cell]]) -> Columns:
    """The line among the first ten that bears the most headings."""
    known = [sum(meaning(cell) is not None for cell in row) for row in rows[:WITHIN]]
    best = known.index(max(known)) if known else 0
    columns = Columns(best + 1, columns_of(rows[best] if known else []))
    lacking = [field for field in ("name", "staff_number") if field not in columns.at]
    if lacking:
        lacks = "both" if len(lacking) == 2 else lacking[0].replace("_", "-")
        raise Refusal("members-roster-headings", lacks=lacks)
    return columns


def columns_of(headings: Sequence[Cell]) -> dict[str, tuple[int, str]]:
    """The most exact heading of each meaning; two equally exact ones are refused."""
    best: dict[str, tuple[int, int]] = {}
    for index, heading in enumerate(headings):
        if found := meaning(heading):
            field, rank = found
            if field in best and best[field][0] == rank:
                raise Refusal("members-roster-heading-twice", heading=shown(plain(heading)))
            best[field] = min(best.get(field, (rank, index)), (rank, index))
    return {field: (index, seen(headings[index])) for field, (_, index) in best.items()}
