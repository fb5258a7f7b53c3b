import pytest

from tests.people import LIU, ROSTER, ZHOU
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.members import actions as members
from union.members.roster import read_csv
from union.members.rules import Role, Standing
from union.members.store import by_number
from union.register import actions

SCHOOL = "实验学校工会"


def test_the_same_roster_twice_changes_nothing(office):
    entries = read_csv(ROSTER).entries
    again = office.run(NOBODY, actions.enrol, school=SCHOOL, entries=entries)
    assert (again.new, again.changed, again.same) == (0, [], 7)
    moved = read_csv(
        ROSTER.replace("李芳,4,女,1988-11-22,语文组", "李芳,4,女,1988-11-22,英语组")
    ).entries
    assert office.run(NOBODY, actions.enrol, school=SCHOOL, entries=moved).changed == [
        ("李芳", ["unit"])
    ]


@unattended
def person(uow, number):
    found = by_number(uow.session, number)
    return found and (found.name, found.standing, found.birth_month, found.unit.name)


@unattended
def offices(uow, number):
    held = by_number(uow.session, number).held(uow.today)
    return sorted((it.role.value, it.unit_id is not None) for it in held)


def entries(text):
    read = read_csv("姓名,工号,生日,工会小组,职务,在职\n" + text)
    assert not read.faults
    return read.entries


def take(office, who, text):
    shown = office.ask(Actor(who), actions.plan, entries=entries(text))
    return office.run(Actor(who), actions.take, entries=entries(text), stamp=shown.stamp)


def test_a_plan_tells_all_that_would_change_and_writes_nothing(office):
    text = "王建国,3,,语文组,,\n孙月,7,,,,\n新人,8,3-12,体育组,工会小组长,\n陈国平,6,,,主席,\n"
    plan = office.ask(Actor(ZHOU), actions.plan, entries=entries(text))
    assert (plan.new, plan.same) == (1, 1)
    assert plan.given == [("新人", Role.GROUP_LEADER, "体育组")]
    assert plan.changed == [("王建国", ["unit"]), ("孙月", ["name"])]
    assert plan.renamed == [("孙悦", "孙月")]
    assert plan.unfit == [("陈国平", Role.CHAIR, "standing")]
    assert plan.new_units == ["体育组"]
    assert plan.absent == ["周敏", "刘志强", "李芳", "Helen"]
    assert office.ask(NOBODY, person, number="8") is None


def test_an_empty_cell_says_nothing(office):
    take(office, ZHOU, "王建国,3,,,,\n陈国平,6,,,,\n")
    assert office.ask(NOBODY, person, number="3") == ("王建国", Standing.IN_SERVICE, 9, "数学组")
    assert office.ask(NOBODY, person, number="6")[1] is Standing.RETIRED


def test_a_group_leader_from_a_file_leads_the_own_group(office):
    take(office, ZHOU, "新人,8,3-12,体育组,工会小组长、代表,\n")
    assert office.ask(NOBODY, offices, number="8") == [("delegate", False), ("group_leader", True)]
    assert office.ask(NOBODY, person, number="8") == ("新人", Standing.IN_SERVICE, 3, "体育组")


def test_what_changed_since_it_was_shown_is_shown_again(office):
    shown = office.ask(Actor(ZHOU), actions.plan, entries=entries("新人,8,,,,\n"))
    take(office, ZHOU, "别人,8,,,,\n")
    with pytest.raises(Refusal, match="register-changed-meanwhile"):
        office.run(Actor(ZHOU), actions.take, entries=entries("新人,8,,,,\n"), stamp=shown.stamp)


def test_only_who_gives_offices_gives_them_by_a_file(office):
    vice = "刘志强,2,,,副主席,\n"
    take(office, ZHOU, vice)
    coup = "刘志强,2,,,主席、副主席,\n孙悦,7,,,提案委员,\n"
    plan = take(office, LIU, coup)
    assert plan.without_roles
    assert ("chair", False) not in office.ask(NOBODY, offices, number="2")
    assert office.ask(NOBODY, offices, number="7") == []


def test_a_file_cannot_leave_the_union_without_a_chair_and_its_other_rows_are_taken(office):
    plan = take(office, ZHOU, "周敏,1,,,,退休\n新人,8,,,,\n")
    assert [(it.name, it.key) for it in plan.held] == [("周敏", "members-last-chair")]
    assert office.ask(NOBODY, person, number="1")[1] is Standing.IN_SERVICE
    assert office.ask(NOBODY, person, number="8")


def test_a_chair_retires_by_the_file_that_names_the_next_one(office):
    plan = take(office, ZHOU, "周敏,1,,,,退休\n刘志强,2,,,主席,\n")
    assert plan.held == []
    assert [(it.name, it.role) for it in plan.given] == [("刘志强", Role.CHAIR)]
    assert ("周敏", Role.CHAIR, None) in plan.ended
    assert office.ask(NOBODY, offices, number="1") == []
    assert ("chair", False) in office.ask(NOBODY, offices, number="2")


def test_who_retires_by_a_file_gives_up_the_offices(office):
    take(office, ZHOU, "刘志强,2,,,,退休\n")
    assert office.ask(NOBODY, offices, number="2") == []


def test_an_account_comes_only_from_the_machine(office):
    read = read_csv("姓名,工号,账号\n孙悦,7,4242\n").entries
    shown = office.ask(Actor(ZHOU), actions.plan, entries=read)
    office.run(Actor(ZHOU), actions.take, entries=read, stamp=shown.stamp)
    with pytest.raises(Refusal, match="members-unknown"):
        office.ask(Actor(4242), members.me)
