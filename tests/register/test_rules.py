import pytest

from union.members.rules import SEEN_BY, Duty, Role, Standing, duties_of
from union.register.rules import changed, seen

PLAIN = {"roles"}
LEADERS = PLAIN | {"staff_number", "standing", "reachable"}
ALL = frozenset(SEEN_BY)


@pytest.mark.parametrize(
    ("role", "of_their_group", "of_others"),
    [
        (Role.MEMBER, PLAIN, PLAIN),
        (Role.DELEGATE, PLAIN, PLAIN),
        (Role.PROPOSAL_COMMITTEE, PLAIN, PLAIN),
        (Role.COMMITTEE_MEMBER, PLAIN, PLAIN),
        (Role.PRINCIPAL, PLAIN, PLAIN),
        (Role.KEEPER, PLAIN, PLAIN),
        (Role.GROUP_LEADER, LEADERS, PLAIN),
        (Role.DEPUTY_LEADER, LEADERS, PLAIN),
        (Role.WOMEN_COMMITTEE, PLAIN | {"sex"}, PLAIN | {"sex"}),
        (Role.VICE_CHAIR, ALL, ALL - LEADERS | PLAIN),
        (Role.CHAIR, ALL, ALL - LEADERS | PLAIN),
    ],
)
def test_who_sees_what_of_an_entry(role, of_their_group, of_others):
    duties = duties_of(Standing.IN_SERVICE, [role])
    assert seen(duties, serves=True, is_self=False) == of_their_group
    assert seen(duties, serves=False, is_self=False) == of_others


def test_everybody_sees_all_of_their_own_entry_and_who_left_nothing():
    assert seen(duties_of(Standing.IN_SERVICE, []), serves=False, is_self=True) == ALL
    assert seen(duties_of(Standing.LEFT, [Role.CHAIR]), serves=True, is_self=False) == frozenset()


def test_every_duty_of_the_table_is_held_by_some_role():
    assert all(any(duty in duties_of(Standing.IN_SERVICE, [role]) for role in Role)
               for duty in {*SEEN_BY.values(), Duty.LEAD_GROUP})  # fmt: skip


def test_only_what_a_row_speaks_of_can_change():
    row = {"name": "李芳", "sex": "female", "birth_day": 3, "birth_month": 4}
    assert changed(row, {"name": "李芳"}) == []
    assert changed(row, {"name": "李方", "sex": "female"}) == ["name"]
