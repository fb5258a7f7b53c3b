"""What a notice says by itself: its last day, what waits for an answer, that it is over."""

from union.honours import letters, rules, showing, store
from union.honours.rules import State
from union.kernel.guards import unattended
from union.kernel.unit import UnitOfWork


@unattended
def keep_notice(uow: UnitOfWork) -> None:
    """In the morning; each word once a day."""
    for it in store.in_state(uow.session, State.PUBLISHED):
        assert it.until
        if uow.today == it.until:
            letters.tell_last_day(uow, it)
        if store.still_open(uow.session, it.id):
            letters.remind(uow, it)
        elif rules.is_told_again(it.until, uow.today):
            letters.tell_ready(uow, it, stands=showing.stands(uow, it))
