import pytest

from tests.people import STRANGER, WANG, ZHOU
from union.joining import actions
from union.joining.store import Invitation
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.members.roster import read_csv
from union.members.rules import Role, Standing
from union.members.store import Member, by_account
from union.register import actions as register

SCHOOL = "实验学校工会"


@unattended
def member(uow, account):
    found = by_account(uow.session, account)
    return found and (found.name, found.standing, sorted(it.role for it in found.appointments))


@unattended
def kept(uow):
    return [it.fingerprint for it in uow.session.query(Invitation)]


def test_the_first_chair_joins_an_empty_register(empty_office):
    code = empty_office.run(NOBODY, actions.invite, name="周敏", role=Role.CHAIR)
    person = empty_office.run(Actor(ZHOU), actions.join, code=code, locale="en")
    assert person.name == "周敏"
    assert empty_office.ask(NOBODY, member, account=ZHOU)[2] == [Role.CHAIR]


def test_a_code_works_once_and_for_a_fortnight(office, clock):
    code = office.run(NOBODY, actions.invite, name="孙悦", role=Role.MEMBER)
    assert code not in office.ask(NOBODY, kept)
    office.run(Actor(STRANGER), actions.join, code=code, locale="en")
    with pytest.raises(Refusal, match="joining-code-unknown"):
        office.run(Actor(STRANGER + 1), actions.join, code=code, locale="en")
    late = office.run(NOBODY, actions.invite, name="孙悦", role=Role.MEMBER)
    clock.passes(days=14, seconds=1)
    with pytest.raises(Refusal, match="joining-code-unknown"):
        office.run(Actor(STRANGER + 1), actions.join, code=late, locale="en")


def test_a_new_phone_takes_the_place_of_the_old_one(office):
    code = office.run(NOBODY, actions.invite, name="王建国", role=Role.MEMBER)
    office.run(Actor(STRANGER), actions.join, code=code, locale="en")
    assert office.ask(NOBODY, member, account=STRANGER)[0] == "王建国"
    assert office.ask(NOBODY, member, account=WANG) is None


def test_two_of_one_name_need_the_staff_number(office):
    twin = read_csv("姓名,工号\n王建国,99\n").entries
    office.run(NOBODY, register.enrol, school=SCHOOL, entries=twin)
    with pytest.raises(Refusal, match="joining-two-of-that-name"):
        office.run(NOBODY, actions.invite, name="王建国", role=Role.MEMBER)
    office.run(NOBODY, actions.invite, name="王建国", role=Role.MEMBER, staff_number="99")


def test_a_staff_number_belongs_to_one_person(office):
    with pytest.raises(Refusal, match="joining-number-taken"):
        office.run(NOBODY, actions.invite, name="新人", role=Role.MEMBER, staff_number="3")


def test_who_has_left_cannot_be_invited_nor_use_an_older_code(office):
    code = office.run(NOBODY, actions.invite, name="孙悦", role=Role.MEMBER)

    @unattended
    def leave(uow):
        uow.session.query(Member).filter_by(name="孙悦").one().standing = Standing.LEFT

    office.run(NOBODY, leave)
    with pytest.raises(Refusal, match="joining-has-left"):
        office.run(NOBODY, actions.invite, name="孙悦", role=Role.MEMBER)
    with pytest.raises(Refusal, match="joining-code-unknown"):
        office.run(Actor(STRANGER), actions.join, code=code, locale="en")
