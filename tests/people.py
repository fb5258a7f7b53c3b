"""People the tests know by name, and the small school they work in."""

from tests.stage import GROUP
from union.kernel.unit import NOBODY, Actor
from union.members import actions as members
from union.members.roster import read_csv
from union.members.rules import ChatKind
from union.policies import actions as policies
from union.register import actions as register

ROSTER = """\
姓名,工号,性别,生日,工会小组,职务,在职,账号
周敏,1,女,1976-05-20,行政组,主席、代表,,101
刘志强,2,男,1979-11-02,行政组,提案委员、代表,,102
王建国,3,男,1985-09-10,数学组,代表,,103
李芳,4,女,1988-11-22,语文组,代表,,104
Helen,5,女,1990-02-14,英语组,,,105
陈国平,6,男,1962-10-01,数学组,,退休,106
孙悦,7,女,2001-07-01,英语组,,,
"""

ZHOU, LIU, WANG, LI, HELEN, CHEN, STRANGER = 101, 102, 103, 104, 105, 106, 999
EVERYBODY = {
    ZHOU: "周敏", LIU: "刘志强", WANG: "王建国", LI: "李芳", HELEN: "Helen", CHEN: "陈国平",
    STRANGER: "路人",
}  # fmt: skip
ENGLISH = {HELEN}


def move_in(office, authors="everyone"):
    """The register, what this school decided, and its staff group."""
    office.run(NOBODY, register.enrol, school="实验学校工会", entries=read_csv(ROSTER).entries)
    for account in EVERYBODY:
        if account != STRANGER:
            office.run(Actor(account), members.consent)
    chair = Actor(ZHOU)
    office.run(chair, policies.decide, name="proposals-authors", value=authors)
    office.run(chair, members.bind, chat=GROUP, title="教职工之家", kind=ChatKind.STAFF)
