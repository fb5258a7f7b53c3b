import pytest

from tests.people import ZHOU
from tests.scenes import grow, questions, two_branches
from union.groups import actions
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.members.store import Unit

CHAIR = Actor(ZHOU)


@unattended
def units(uow):
    return {(it.name, it.parent_id): it.id for it in uow.session.query(Unit)}


@unattended
def close(uow, unit_id):
    uow.session.get_one(Unit, unit_id).closed = uow.today


def test_a_closed_group_of_the_same_name_hinders_no_merge_of_branches(office):
    junior, senior = office.run(NOBODY, two_branches)
    office.run(NOBODY, close, unit_id=office.ask(NOBODY, units)["体育组", senior])
    office.run(CHAIR, actions.merge, unit_id=junior, into_id=senior)
    assert office.ask(NOBODY, units)["体育组", senior]
    lines = office.ask(CHAIR, actions.lists).lines
    assert [it.name for it in lines].count("体育组") == 1


def test_two_open_groups_of_one_name_are_never_fused_by_a_merge(office):
    junior, senior = office.run(NOBODY, two_branches)
    with pytest.raises(Refusal, match="groups-both-have"):
        office.run(CHAIR, actions.merge, unit_id=junior, into_id=senior)
    assert len(office.ask(CHAIR, actions.lists).lines) == 4 + 4


def test_a_group_stands_in_a_branch_and_in_nothing_else(office):
    chinese = next(it for (name, _), it in office.ask(NOBODY, units).items() if name == "语文组")
    made = office.run(CHAIR, actions.create, kind="group", above=str(chinese), name="一组")
    root = next(it for (name, above), it in office.ask(NOBODY, units).items() if above is None)
    assert office.ask(NOBODY, units)["一组", root] == made.id


def test_the_list_asks_as_little_for_a_hundred_groups_as_for_one(office):
    few = questions(lambda: office.ask(CHAIR, actions.lists))
    office.run(NOBODY, grow, groups=100, people=3, leaders=True)
    assert len(office.ask(CHAIR, actions.lists).lines) == 104
    assert questions(lambda: office.ask(CHAIR, actions.lists)) == few
