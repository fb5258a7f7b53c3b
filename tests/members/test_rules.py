from union.members.rules import Duty, Role, Standing, duties_of


def test_who_has_left_may_nothing_whatever_they_held():
    assert duties_of(Standing.LEFT, [Role.CHAIR]) == frozenset()


def test_a_retiree_belongs_but_takes_no_part_in_votes():
    assert duties_of(Standing.RETIRED, []) == {Duty.BELONG, Duty.FILL_IN}


def test_a_retiree_keeps_only_the_offices_of_retirees():
    assert duties_of(Standing.RETIRED, [Role.CHAIR, Role.SPECIAL_DELEGATE]) == {
        Duty.BELONG,
        Duty.FILL_IN,
    }
