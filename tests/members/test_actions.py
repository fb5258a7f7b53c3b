import pytest

from tests.people import HELEN, ROSTER, STRANGER, WANG, ZHOU
from tests.stage import GROUP
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.members import actions
from union.members.roster import read_csv
from union.members.rules import ChatKind, Role, Standing
from union.members.store import Chat, Invitation, Member, by_account, reachable

SCHOOL = "实验学校工会"


@unattended
def member(uow, account):
    found = by_account(uow.session, account)
    return found and (found.name, found.standing, sorted(it.role for it in found.appointments))


@unattended
def kept(uow):
    return [it.fingerprint for it in uow.session.query(Invitation)]


def test_the_same_roster_twice_changes_nothing(office):
    entries = read_csv(ROSTER).entries
    again = office.run(NOBODY, actions.enrol, school=SCHOOL, entries=entries)
    assert (again.new, again.changed, again.same) == (0, 0, 7)
    moved = read_csv(
        ROSTER.replace("李芳,4,女,1988-11-22,语文组", "李芳,4,女,1988-11-22,英语组")
    ).entries
    assert office.run(NOBODY, actions.enrol, school=SCHOOL, entries=moved).changed == 1


def test_the_first_chair_joins_an_empty_register(empty_office):
    code = empty_office.run(NOBODY, actions.invite, name="周敏", role=Role.CHAIR)
    person = empty_office.run(Actor(ZHOU), actions.join, code=code, locale="en")
    assert person.name == "周敏"
    assert empty_office.ask(NOBODY, member, account=ZHOU)[2] == [Role.CHAIR]


def test_a_code_works_once_and_for_a_fortnight(office, clock):
    code = office.run(NOBODY, actions.invite, name="孙悦", role=Role.MEMBER)
    assert code not in office.ask(NOBODY, kept)
    office.run(Actor(STRANGER), actions.join, code=code, locale="en")
    with pytest.raises(Refusal, match="members-code-unknown"):
        office.run(Actor(STRANGER + 1), actions.join, code=code, locale="en")
    late = office.run(NOBODY, actions.invite, name="孙悦", role=Role.MEMBER)
    clock.passes(days=14, seconds=1)
    with pytest.raises(Refusal, match="members-code-unknown"):
        office.run(Actor(STRANGER + 1), actions.join, code=late, locale="en")


def test_a_new_phone_takes_the_place_of_the_old_one(office):
    code = office.run(NOBODY, actions.invite, name="王建国", role=Role.MEMBER)
    office.run(Actor(STRANGER), actions.join, code=code, locale="en")
    assert office.ask(NOBODY, member, account=STRANGER)[0] == "王建国"
    assert office.ask(NOBODY, member, account=WANG) is None


def test_two_of_one_name_need_the_staff_number(office):
    twin = read_csv("姓名,工号\n王建国,99\n").entries
    office.run(NOBODY, actions.enrol, school=SCHOOL, entries=twin)
    with pytest.raises(Refusal, match="members-two-of-that-name"):
        office.run(NOBODY, actions.invite, name="王建国", role=Role.MEMBER)
    office.run(NOBODY, actions.invite, name="王建国", role=Role.MEMBER, staff_number="99")


def test_a_staff_number_belongs_to_one_person(office):
    with pytest.raises(Refusal, match="members-number-taken"):
        office.run(NOBODY, actions.invite, name="新人", role=Role.MEMBER, staff_number="3")


def test_who_has_left_cannot_be_invited_nor_use_an_older_code(office):
    code = office.run(NOBODY, actions.invite, name="孙悦", role=Role.MEMBER)

    @unattended
    def leave(uow):
        uow.session.query(Member).filter_by(name="孙悦").one().standing = Standing.LEFT

    office.run(NOBODY, leave)
    with pytest.raises(Refusal, match="members-has-left"):
        office.run(NOBODY, actions.invite, name="孙悦", role=Role.MEMBER)
    with pytest.raises(Refusal, match="members-code-unknown"):
        office.run(Actor(STRANGER), actions.join, code=code, locale="en")


def test_a_group_that_became_a_supergroup_stays_bound(office):
    office.run(NOBODY, actions.moved, old=GROUP, new=GROUP - 1)

    @unattended
    def kinds(uow):
        return {it.chat: it.kind for it in uow.session.query(Chat)}

    assert office.ask(NOBODY, kinds) == {GROUP - 1: ChatKind.STAFF}
    office.run(NOBODY, actions.lost, chat=GROUP - 1)
    assert office.ask(NOBODY, kinds) == {}


def test_who_blocked_the_bot_is_not_reachable_until_they_let_it_back(office):
    @unattended
    def reached(uow):
        return {it.account for it in reachable(uow.session)}

    office.run(NOBODY, actions.reached, account=HELEN, reachable=False)
    assert HELEN not in office.ask(NOBODY, reached)
    office.run(NOBODY, actions.reached, account=HELEN, reachable=True)
    assert HELEN in office.ask(NOBODY, reached)
