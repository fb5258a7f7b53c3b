import pytest
from hypothesis import given
from hypothesis import strategies as st

from union.kernel.likeness import pairs, shared, similar

WATER = "关于在教学楼三楼增设教职工饮水机的建议"


@pytest.mark.parametrize("other", ["三楼加装饮水机", "教学楼增设饮水机", "建议三楼装饮水机"])
def test_the_same_matter_is_found_in_other_words(other):
    assert similar(WATER, [(1, other), (2, "停车位不够用")]) == [1]


@pytest.mark.parametrize(
    "other", ["教学楼电梯检修", "关于规范课后服务课时费的建议", "停车位不够", "", "建议"]
)
def test_another_matter_is_left_alone(other):
    assert similar(WATER, [(1, other)]) == []


@given(st.text(max_size=60), st.text(max_size=60))
def test_likeness_is_mutual_and_between_0_and_1(one, other):
    assert shared(pairs(one), pairs(other)) == shared(pairs(other), pairs(one))
    assert 0 <= shared(pairs(one), pairs(other)) <= 1
