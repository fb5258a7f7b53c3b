from tests.people import HELEN
from tests.stage import GROUP
from union.kernel.guards import unattended
from union.kernel.unit import NOBODY
from union.members import actions
from union.members.rules import ChatKind
from union.members.store import Chat, reachable


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
