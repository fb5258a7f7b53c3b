import pytest

from union.kernel.refusal import Refusal
from union.members.rules import Duty, Role, Standing, check_unit_name, duties_of


def test_who_has_left_may_nothing_whatever_they_held():
    assert duties_of(Standing.LEFT, [Role.CHAIR]) == frozenset()


def test_a_retiree_belongs_but_takes_no_part_in_votes():
    assert duties_of(Standing.RETIRED, []) == {Duty.BELONG, Duty.FILL_IN}


def test_a_retiree_keeps_only_the_offices_of_retirees():
    assert duties_of(Standing.RETIRED, [Role.CHAIR, Role.SPECIAL_DELEGATE]) == {
        Duty.BELONG,
        Duty.FILL_IN,
    }


@pytest.mark.parametrize("name", ["语文\u202e组", "语文\u200b组", " ", "组" * 21])
def test_the_name_of_a_unit_is_short_and_holds_no_hidden_sign(name):
    with pytest.raises(Refusal, match="members-unit-name"):
        check_unit_name(name)


def test_spaces_around_the_name_of_a_unit_are_taken_off():
    assert check_unit_name(" 语文  组 ") == "语文 组"
