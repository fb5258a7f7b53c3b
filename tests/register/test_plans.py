"""What a file may do with offices and entries, and what it is held back from."""

import pytest

from tests.people import LI, LIU, WANG, ZHOU
from tests.scenes import questions
from union.groups import actions as groups
from union.joining import actions as joining
from union.kernel.guards import unattended
from union.kernel.outbox import Letter
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.members import store as members
from union.members.roster import read_csv
from union.members.rules import Role, Standing, UnitKind
from union.register import actions
from union.roles import actions as roles


def entries(text):
    read = read_csv("姓名,工号,分会,工会小组,职务,在职\n" + text)
    assert not read.faults
    return read.entries


def plan(office, who, text):
    return office.ask(Actor(who), actions.plan, entries=entries(text))


def take(office, who, text):
    stamp = plan(office, who, text).stamp
    return office.run(Actor(who), actions.take, entries=entries(text), stamp=stamp)


def appoint(office, role, who, of="", until=None):
    return office.run(Actor(ZHOU), roles.appoint, role=role, of=of, who=who, until=until)


@unattended
def entry(uow, number):
    found = members.by_number(uow.session, number)
    return found and (found.name, found.standing, found.account)


@unattended
def leaders(uow, group):
    unit = uow.session.query(members.Unit).filter_by(name=group, closed=None).one()
    return [it.name for it in members.leaders(uow.session, unit.id, uow.today)]


@unattended
def home(uow, number):
    unit = members.by_number(uow.session, number).unit
    above = uow.session.get(members.Unit, unit.parent_id or 0)
    return (above and above.kind is UnitKind.BRANCH and above.name) or "", unit.name


@unattended
def held(uow, number):
    return {it.role for it in members.by_number(uow.session, number).held(uow.today)}


@unattended
def letters(uow, account):
    found = uow.session.query(Letter).filter_by(chat=account)
    return [(it.key, it.facts.get("role") or it.facts.get("standing")) for it in found]


@unattended
def unit_of(uow, name):
    return uow.session.query(members.Unit).filter_by(name=name, closed=None).one().id


def keys(found):
    return [(it.name, it.key) for it in found.held]


# who is who


def correct(office, who, number, about, value):
    facts = {"member_id": number, "about": about, "value": value}
    office.ask(Actor(who), actions.weigh, **facts)
    return office.run(Actor(who), actions.correct, **facts)


@pytest.mark.parametrize(("about", "value"), [("staff_number", "99"), ("name", "别人")])
def test_a_vice_chair_swaps_neither_the_own_name_and_number_nor_those_of_more_power(
    office, about, value
):
    appoint(office, "vice_chair", "刘志强")
    with pytest.raises(Refusal, match="register-more-than-yours"):
        correct(office, LIU, 1, about, value)
    with pytest.raises(Refusal, match="register-not-your-own"):
        correct(office, LIU, 2, about, value)
    assert correct(office, LIU, 5, about, value)
    assert correct(office, LIU, 1, "phone", "1234").phone == "1234"


def test_who_gives_offices_may_correct_the_own_name_for_there_is_nobody_else(office):
    assert correct(office, ZHOU, 1, "name", "周敏敏").name == "周敏敏"


def test_each_office_of_a_file_is_named_before_it_is_given(office):
    found = plan(office, ZHOU, "刘志强,2,,,副主席,\n")
    assert found.given == [("刘志强", Role.VICE_CHAIR, None)]


def test_a_reused_staff_number_hands_no_entry_to_its_old_owners_account(office):
    found = take(office, ZHOU, "新来者,5,,,,\n孙月,7,,,,\n")
    assert keys(found) == [("新来者", "register-held-renamed")]
    assert office.ask(NOBODY, entry, number="5")[0] == "Helen"
    assert office.ask(NOBODY, entry, number="7")[0] == "孙月"


def test_the_machine_does_not_hand_over_an_entry_either(office):
    read = read_csv("姓名,工号,账号\n新来者,5,4242\n").entries
    office.run(NOBODY, actions.enrol, school="工会", entries=read)
    assert office.ask(NOBODY, entry, number="5")[0::2] == ("Helen", 105)


def test_a_vice_chair_renames_no_entry_of_more_power_that_nobody_has_taken_up(office):
    appoint(office, "vice_chair", "刘志强")
    appoint(office, "chair", "孙悦")
    assert keys(plan(office, LIU, "刘志强,7,,,,\n")) == [("刘志强", "register-held-power")]


def test_the_first_chair_brings_a_roster_to_an_empty_register(empty_office):
    code = empty_office.run(NOBODY, joining.invite, name="周敏", role=Role.CHAIR)
    empty_office.run(Actor(ZHOU), joining.join, code=code, locale="zh-CN")
    found = take(empty_office, ZHOU, "周敏,1,,行政组,主席,\n李芳,4,,语文组,,\n王建国,3,,,,\n")
    assert (found.new, found.adopted) == (2, ["周敏"])
    assert found.changed == [("周敏", ["unit", "staff_number"])]
    assert empty_office.ask(NOBODY, entry, number="1") == ("周敏", Standing.IN_SERVICE, ZHOU)
    assert empty_office.ask(NOBODY, home, number="4") == ("", "语文组")
    assert empty_office.ask(NOBODY, home, number="3") == ("", "工会")
    assert plan(empty_office, ZHOU, "周敏,1,,行政组,主席,\n").is_empty


def test_an_import_adopts_nobody_where_two_could_be_meant(empty_office):
    empty_office.run(NOBODY, joining.invite, name="周敏", role=Role.CHAIR)
    text = entries("周敏,1,,,,\n周敏,2,,,,\n")
    found = empty_office.run(NOBODY, actions.enrol, school="工会", entries=text)
    assert (found.new, found.adopted) == (2, [])


# standings and the offices that end


def test_a_vice_chair_ends_no_offices_of_power_by_a_file(office):
    appoint(office, "vice_chair", "刘志强")
    appoint(office, "chair", "李芳")
    found = take(office, LIU, "周敏,1,,,,退休\n李芳,4,,,,离职\n王建国,3,,,,退休\n")
    assert keys(found) == [("周敏", "register-held-offices"), ("李芳", "register-held-offices")]
    assert Role.CHAIR in office.ask(NOBODY, held, number="1")
    assert office.ask(NOBODY, entry, number="3")[1] is Standing.RETIRED


def test_who_retires_by_a_file_is_told_so_and_of_the_offices_that_end(office):
    take(office, ZHOU, "王建国,3,,,,退休\n")
    told = office.ask(NOBODY, letters, account=WANG)
    assert ("register-restanding", "retired") in told
    assert ("register-office-over", "delegate") in told


def test_who_is_moved_by_a_file_leads_the_old_group_no_more_and_is_told(office):
    appoint(office, "group_leader", "李芳", of=str(office.ask(NOBODY, unit_of, name="语文组")))
    found = take(office, ZHOU, "李芳,4,,英语组,,\n")
    assert found.ended == [("李芳", Role.GROUP_LEADER, "语文组")]
    assert office.ask(NOBODY, leaders, group="语文组") == []
    told = office.ask(NOBODY, letters, account=LI)
    assert ("register-office-over", "group_leader") in told


def test_a_leader_named_by_a_file_takes_the_place_of_the_former_who_is_told(office):
    take(office, ZHOU, "李芳,4,,英语组,组长,\n")
    found = take(office, ZHOU, "Helen,5,,英语组,组长,\n")
    assert found.ended == [("李芳", Role.GROUP_LEADER, "英语组")]
    assert office.ask(NOBODY, leaders, group="英语组") == ["Helen"]
    told = office.ask(NOBODY, letters, account=LI)
    assert ("register-office-over", "group_leader") in told


def test_a_leader_by_a_file_leads_the_group_the_row_really_has_or_none(office):
    found = take(office, ZHOU, "王建国,3,,,组长,\n新人,8,,,组长,\n")
    assert found.unfit == [("新人", Role.GROUP_LEADER, "group")]
    assert office.ask(NOBODY, leaders, group="数学组") == ["王建国"]
    assert office.ask(NOBODY, held, number="8") == set()


def test_where_a_file_names_two_leaders_of_one_group_neither_becomes_it(office):
    found = take(office, ZHOU, "李芳,4,,英语组,组长,\nHelen,5,,英语组,组长,\n")
    why = [(name, Role.GROUP_LEADER, "several") for name in ("李芳", "Helen")]
    assert found.unfit == why
    assert office.ask(NOBODY, leaders, group="英语组") == []


def test_who_is_listed_again_after_the_term_holds_the_office_again(office, clock):
    appoint(office, "audit_committee", "王建国", until="2026-12-31")
    text = "王建国,3,,,经审委员,\n"
    assert plan(office, ZHOU, text).is_empty
    clock.passes(days=200)
    assert Role.AUDIT_COMMITTEE not in office.ask(NOBODY, held, number="3")
    assert not plan(office, ZHOU, text).is_empty
    take(office, ZHOU, text)
    assert Role.AUDIT_COMMITTEE in office.ask(NOBODY, held, number="3")
    assert plan(office, ZHOU, text).is_empty


# units


TWINS = "甲,81,初中部,语文教研组,,\n乙,82,高中部,语文教研组,,\n"


def test_groups_of_one_name_in_two_branches_stay_two(office):
    assert plan(office, ZHOU, TWINS).new_units == ["初中部·语文教研组", "高中部·语文教研组"]
    take(office, ZHOU, TWINS)
    assert office.ask(NOBODY, home, number="81") == ("初中部", "语文教研组")
    assert office.ask(NOBODY, home, number="82") == ("高中部", "语文教研组")
    assert plan(office, ZHOU, TWINS).is_empty
    shown = office.ask(Actor(ZHOU), actions.find, words="甲")
    assert shown[0].unit == "初中部·语文教研组"
    names = {name for _, name in office.ask(Actor(ZHOU), actions.homes, member_id=shown[0].id)}
    assert {"高中部·语文教研组", "语文组"} <= names


def test_a_group_without_its_branch_is_the_only_one_of_that_name_or_a_fault(office):
    take(office, ZHOU, "甲,81,初中部,语文教研组,,\n")
    take(office, ZHOU, "丙,83,,语文教研组,,\n")
    assert office.ask(NOBODY, home, number="83") == ("初中部", "语文教研组")
    take(office, ZHOU, TWINS)
    found = plan(office, ZHOU, "丁,84,,语文教研组,,\n丙,83,,语文教研组,,\n")
    assert keys(found) == [("丁", "register-which-branch")]
    assert found.held[0].facts["branches"] == ["初中部", "高中部"]
    assert found.same == 1


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("甲,81,语文组,,,\n", "group"),
        ("甲,81,总务处,,,\n", "department"),
        ("甲,81,,总务处,,\n", "department"),
        ("甲,81,初中部,,,\n乙,82,,初中部,,\n", "branch"),
    ],
)
def test_a_name_that_another_kind_of_unit_bears_is_a_fault_of_that_row(office, text, taken):
    office.run(Actor(ZHOU), groups.create, kind="department", above="0", name="总务处")
    found = take(office, ZHOU, text + "戊,85,,体育组,,\n")
    assert [(it.key, it.facts["kind"]) for it in found.held] == [("register-name-clash", taken)]
    assert office.ask(NOBODY, home, number="85") == ("", "体育组")


@unattended
def close(uow, name):
    uow.session.query(members.Unit).filter_by(name=name).one().closed = uow.today


@pytest.mark.parametrize("closed_as", ["department", "group"])
def test_a_closed_unit_makes_way_for_a_group_of_its_name(office, closed_as):
    office.run(Actor(ZHOU), groups.create, kind=closed_as, above="0", name="总务处")
    office.run(NOBODY, close, name="总务处")
    take(office, ZHOU, "甲,81,,总务处,,\n")
    assert office.ask(NOBODY, home, number="81") == ("", "总务处")
    assert plan(office, ZHOU, "甲,81,,总务处,,\n").is_empty


# finding, and how much is asked of the database


def test_a_leader_finds_the_own_people_behind_a_hundred_others_of_that_name(office):
    many = "".join(f"张一{n},{200 + n},,数学组,,\n" for n in range(100))
    take(office, ZHOU, many + "张三,300,,语文组,,\n李芳,4,,语文组,组长,\n")
    assert [it.name for it in office.ask(Actor(LI), actions.find, words="张")] == ["张三"]


def test_a_roster_is_written_in_a_few_statements_however_many_it_names(office):
    text = "".join(f"张{n},{2000 + n},第{n % 90}分会,第{n}组,,\n" for n in range(900))
    for named in (text, text.replace(",第", ",新")):
        stamp = plan(office, ZHOU, named).stamp
        facts = {"entries": entries(named), "stamp": stamp}
        assert questions(lambda facts=facts: office.run(Actor(ZHOU), actions.take, **facts)) < 60
