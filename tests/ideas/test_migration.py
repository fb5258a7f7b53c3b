"""Going back to a version that knows no unsigned ideas."""

import pytest

from bot import migrate
from tests.people import WANG
from union.ideas import actions
from union.kernel.unit import Actor


def test_nobody_who_did_not_sign_is_named_by_going_back(office):
    office.run(Actor(WANG), actions.write, text="食堂错峰用餐", category="学校管理",
               signed="unsigned")  # fmt: skip
    with pytest.raises(RuntimeError, match="not signed"):
        migrate.downgrade(office.engine, "0030")
