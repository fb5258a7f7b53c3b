"""The words schools use for roles, standings, sexes and delegates."""

import re
from collections.abc import Mapping
from typing import TypeVar

from union.kernel.refusal import Refusal
from union.members.roster.cells import Cell, seen, shown
from union.members.rules import Role, Standing

T = TypeVar("T")

# of each role the first word is the one we write
ROLES: Mapping[str, Role | None] = {
    "代表": Role.DELEGATE, "教代会代表": Role.DELEGATE, "正式代表": Role.DELEGATE,
    "delegate": Role.DELEGATE,
    "工会小组长": Role.GROUP_LEADER, "小组长": Role.GROUP_LEADER, "组长": Role.GROUP_LEADER,
    "group leader": Role.GROUP_LEADER,
    "委员": Role.COMMITTEE_MEMBER, "工会委员": Role.COMMITTEE_MEMBER,
    "committee member": Role.COMMITTEE_MEMBER,
    "副主席": Role.VICE_CHAIR, "工会副主席": Role.VICE_CHAIR, "vice chair": Role.VICE_CHAIR,
    "主席": Role.CHAIR, "工会主席": Role.CHAIR, "chair": Role.CHAIR,
    "女职工委员": Role.WOMEN_COMMITTEE, "女工委员": Role.WOMEN_COMMITTEE,
    "women committee": Role.WOMEN_COMMITTEE, "women's committee": Role.WOMEN_COMMITTEE,
    "经审委员": Role.AUDIT_COMMITTEE, "经费审查委员": Role.AUDIT_COMMITTEE,
    "audit committee": Role.AUDIT_COMMITTEE,
    "提案委员": Role.PROPOSAL_COMMITTEE, "提案工作委员": Role.PROPOSAL_COMMITTEE,
    "proposal committee": Role.PROPOSAL_COMMITTEE,
    "承办联系人": Role.HANDLER_DEPT, "承办部门": Role.HANDLER_DEPT,
    "handler dept": Role.HANDLER_DEPT, "contact of the department": Role.HANDLER_DEPT,
    "handling department": Role.HANDLER_DEPT,
    "会员": None, "工会会员": None, "组员": None, "教师": None, "教职工": None,
    "member": None, "teacher": None,
}  # fmt: skip
STANDINGS = {
    "在职": Standing.IN_SERVICE, "在编": Standing.IN_SERVICE, "在岗": Standing.IN_SERVICE,
    "是": Standing.IN_SERVICE, "in service": Standing.IN_SERVICE, "": None,
    "临聘": Standing.TEMPORARY, "编外": Standing.TEMPORARY, "劳务派遣": Standing.TEMPORARY,
    "派遣": Standing.TEMPORARY, "temporary": Standing.TEMPORARY,
    "退休": Standing.RETIRED, "离退休": Standing.RETIRED, "离休": Standing.RETIRED,
    "retired": Standing.RETIRED,
    "离开": Standing.LEFT, "离职": Standing.LEFT, "调出": Standing.LEFT, "left": Standing.LEFT,
}  # fmt: skip
SEXES = {
    "": None, "男": "male", "男性": "male", "male": "male", "m": "male",
    "女": "female", "女性": "female", "female": "female", "f": "female",
}  # fmt: skip
# only formal delegates vote; special (特邀) ones and observers (列席) hold no role
DELEGATES = {
    "是": True, "正式": True, "正式代表": True, "√": True, "✓": True, "✔": True, "y": True,
    "yes": True, "true": True, "1": True, "formal": True,
    "": False, "否": False, "不是": False, "×": False, "x": False, "n": False, "no": False,
    "false": False, "0": False, "特邀": False, "特邀代表": False, "列席": False,
    "列席代表": False, "special": False, "observer": False,
}  # fmt: skip


def known(table: Mapping[str, T], cell: Cell, key: str) -> T:
    """What a word stands for, or a no that names it."""
    word = re.sub("[ _-]+", " ", seen(cell).lower())
    if word not in table:
        raise Refusal(key, given=shown(word))
    return table[word]


def read_roles(cell: Cell) -> list[Role]:
    """The roles in one cell, each once; all unknown ones are told together."""
    said = [word for part in re.split("[、,;/|]", seen(cell).lower()) for word in split(part)]
    if strange := [word for word in said if word not in ROLES]:
        raise Refusal("members-roster-role", given=shown("、".join(strange)))
    return list(dict.fromkeys(role for word in said if (role := ROLES[word])))


def split(part: str) -> list[str]:
    """English roles hold a space, Chinese ones are parted by it."""
    part = re.sub("[ _-]+", " ", part).strip()
    return [part] if part in ROLES else part.split()
