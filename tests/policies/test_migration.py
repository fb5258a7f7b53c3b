"""A decision of an older version means the same in this one."""

from sqlalchemy import text

from bot import migrate
from tests.people import ZHOU
from union.kernel.guards import unattended
from union.kernel.unit import NOBODY, Actor
from union.policies import actions
from union.voice_box import sheets

AS_BEFORE = "UPDATE policies SET value = '\"-\"' WHERE name = 'voice_box-shut_until'"


@unattended
def shut_until(uow):
    return sheets.shut_until(uow)


def test_a_box_that_was_opened_again_stays_open(office):
    office.run(Actor(ZHOU), actions.decide, name="voice_box-shut_until", value="无")
    migrate.downgrade(office.engine, "0031")
    with office.engine.begin() as line:
        line.execute(text(AS_BEFORE))
    migrate.upgrade(office.engine, "head")
    assert office.ask(NOBODY, shut_until) is None
