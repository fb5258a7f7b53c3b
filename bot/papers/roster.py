"""The register as a table: an empty one to fill in, and one that is filled."""

import io
from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

from openpyxl import Workbook

from bot.papers import sheet
from union.members.roster import MOST_ROWS, Birth, Entry
from union.members.roster.words import ROLES, STANDINGS
from union.members.rules import Role

Meant = TypeVar("Meant")
LISTED, EXPLAINED = "名册", "填写说明"


class Column(NamedTuple):
    """A heading, how wide it is, what it wants, and what may be chosen."""

    heading: str
    width: int
    example: str
    needed: str
    chinese: str
    english: str
    choices: tuple[str, ...] = ()


def first_words(table: Mapping[str, Meant], meanings: Iterable[Meant]) -> dict[Meant, str]:
    """Of the words that mean the same, the one we write."""
    return {it: next(word for word, meant in table.items() if meant is it) for it in meanings}


ROLE_WORDS = first_words(ROLES, [it for it in Role if it in ROLES.values()])
STANDING_WORDS = first_words(STANDINGS, dict.fromkeys(STANDINGS.values()))
SEX_WORDS = {"male": "男", "female": "女", None: None}
COLUMNS = (
    Column("姓名", 14, "李芳", "必填 Required", "与身份证一致，最多 40 字。",
           "Name as on the identity card, at most 40 letters."),
    Column("工号", 12, "1005", "必填 Required",
           "每人一个，不重复；再次导入时凭它认人。前面的 0 照写。",
           "Staff number, one for each person: the next import knows people by it. "
           "Keep zeros in front."),
    Column("性别", 8, "女", "选填 Optional", "男或女。", "男 (male) or 女 (female).",
           ("男", "女")),
    Column("生日", 14, "1988-11-22", "选填 Optional",
           "1988-11-22；不愿写年份就写 11-22；农历写 农历1972-08-15 或 农历八月十五。",
           "Birthday: 1988-11-22, or 11-22 without the year; lunar: 农历1972-08-15."),
    Column("生日类型", 10, "公历", "选填 Optional", "公历或农历；空着按公历。",
           "公历 (solar) or 农历 (lunar); blank means solar.", ("公历", "农历")),
    Column("分会", 14, "", "选填 Optional", "有分会的学校才填。",
           "Branch, if your union has branches."),
    Column("工会小组", 16, "语文组", "选填 Optional", "同一小组的写法要一致。",
           "Union group, spelt the same for all its members."),
    Column("工会职务", 22, "工会小组长", "选填 Optional",
           f"可以填：{'、'.join(it for it in ROLE_WORDS.values() if it != '代表')}；用顿号隔开。",
           "Roles in the union, parted by 、: chair 主席, vice chair 副主席, "
           "committee member 委员, group leader 工会小组长 and so on."),
    Column("教代会代表", 12, "是", "选填 Optional", "正式代表填“是”；特邀、列席代表填“否”。",
           "是 (yes) for formal delegates; 否 (no) for special ones and observers.", ("是", "否")),
    Column("在职状态", 10, "在职", "选填 Optional", "在职、临聘或退休；空着按在职。",
           "在职 (in service), 临聘 (temporary) or 退休 (retired); blank means in service.",
           ("在职", "临聘", "退休")),
    Column("手机尾号", 10, "3305", "选填 Optional", "手机号最后四位，用来核对本人。",
           "The last four digits of the mobile phone, to know the person by."),
)  # fmt: skip
ACCOUNT = Column("账号", 14, "", "", "", "")
EXPLANATION = ("栏目 Column", "要不要填 Needed", "怎么填", "How to fill in", "例子 Example")


def template() -> bytes:
    """Only headings, with lists to choose from; the second sheet explains each column."""
    return bound([], COLUMNS)


def template_csv() -> bytes:
    """The same headings as text, with the mark by which Excel knows UTF-8."""
    return (",".join(it.heading for it in COLUMNS) + "\r\n").encode("utf-8-sig")


def roster(entries: Iterable[Entry]) -> bytes:
    """These people, in the form that the import reads."""
    return bound(entries, (*COLUMNS, ACCOUNT))


def bound(entries: Iterable[Entry], columns: tuple[Column, ...]) -> bytes:
    book = Workbook()
    listed, explained = book.active, book.create_sheet(EXPLAINED)
    listed.title = LISTED
    headings: list[str | None] = [it.heading for it in columns]
    sheet.write(listed, [headings, *map(row_of, entries)], [it.width for it in columns])
    for number, column in enumerate(columns, start=1):
        if column.choices:
            sheet.choose(listed, number, column.choices, MOST_ROWS)
    told = [(it.heading, it.needed, it.chinese, it.english, it.example) for it in COLUMNS]
    sheet.write(explained, [EXPLANATION, *told], (14, 18, 44, 60, 14))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def row_of(entry: Entry) -> list[str | None]:
    """One person's cells, in the order of the columns."""
    born = entry.birth.month is not None
    roles = [ROLE_WORDS[it] for it in entry.roles if it in ROLE_WORDS and it is not Role.DELEGATE]
    return [
        entry.name,
        entry.staff_number,
        SEX_WORDS[entry.sex],
        birth_words(entry.birth),
        ("农历" if entry.birth.lunar else "公历") if born else None,
        entry.branch,
        entry.group,
        "、".join(roles),
        "是" if Role.DELEGATE in entry.roles else "否",
        STANDING_WORDS[entry.standing],
        entry.phone_last4,
        str(entry.account) if entry.account else None,
    ]


def birth_words(birth: Birth) -> str | None:
    """``1985-03-12``, ``03-12``, and a leap month as ``2001-闰04-05``."""
    if birth.month is None or birth.day is None:
        return None
    day = f"{'闰' if birth.leap else ''}{birth.month:02}-{birth.day:02}"
    return f"{birth.year}-{day}" if birth.year else day
