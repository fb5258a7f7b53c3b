"""The lists a reader has, one matter, one brief."""

from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member
from union.relays import finding, rules, store
from union.relays.rules import State
from union.relays.sheets import Board, Brief, Matter
from union.relays.store import RelayItem

LISTED = 100  # more than anybody scrolls through
QUEUE, BRIEFS, MINE = "queue", "briefs", "mine"
TABS = {QUEUE: Duty.RELAY_VOICES, BRIEFS: Duty.ANSWER_RELAYS, MINE: Duty.LEAD_GROUP}


@open_to(Duty.FOLLOW_RELAYS)
def board(uow: UnitOfWork, member: Member, *, which: str = "") -> Board:
    """What waits, what was relayed, what my group said: as far as it is mine to see."""
    duties = member.duties(uow.today)
    tabs = tuple(it for it, duty in TABS.items() if duty in duties)
    chosen = which if which in tabs else tabs[0]
    if chosen == QUEUE:
        found = finding.by_theme(uow, store.items(uow.session, State.COLLECTED))
        return Board(chosen, tabs, tuple(found))
    if chosen == BRIEFS:
        return Board(chosen, tabs, briefs=tuple(_briefs(uow)))
    units = finding.answers_for(uow, member)
    mine = finding.matters(uow, store.of_groups(uow.session, units, LISTED))
    return Board(chosen, tabs, tuple(mine))


def _briefs(uow: UnitOfWork) -> list[Brief]:
    sizes, waits = store.sizes(uow.session), store.unanswered(uow.session)
    return [Brief(it.id, it.day, it.due, sizes.get(it.id, 0), waits.get(it.id, 0))
            for it in store.briefs(uow.session, LISTED)]  # fmt: skip


@open_to(Duty.FOLLOW_RELAYS)
def read(uow: UnitOfWork, member: Member, *, item_id: int) -> Matter:
    """One matter, and what I can do about it."""
    it = finding.readable(uow, member, item_id)
    return finding.matter(uow, it, tuple(_deeds(uow, member, it)))


def _deeds(uow: UnitOfWork, member: Member, it: RelayItem) -> list[str]:
    duties, mine = member.duties(uow.today), finding.mine(uow, member, it)
    waits = any(one.told is None for one in it.groups if one.unit_id in mine)
    can = {
        "take_back": bool(mine) and it.state is State.COLLECTED,
        "leave_out": Duty.RELAY_VOICES in duties and it.state is State.COLLECTED,
        "refuse": Duty.RELAY_VOICES in duties and it.state is State.COLLECTED,
        "answer": Duty.ANSWER_RELAYS in duties and it.state is State.RELAYED,
        "tell": waits and State.FED_BACK in rules.STEPS[it.state],
    }
    return [deed for deed, may in can.items() if may]


@open_to(Duty.ANSWER_RELAYS)
def brief(uow: UnitOfWork, member: Member, *, brief_id: int) -> Brief:
    """What was relayed together."""
    return finding.sheet(uow, finding.brief(uow, brief_id))
