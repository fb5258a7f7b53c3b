"""Showing the union to everybody."""

from union.announcements import rules as announcements
from union.announcements.audience import read_kept
from union.announcements.letters import batch
from union.announcements.store import Announcement
from union.events.store import Event
from union.kernel.guards import unattended
from union.kernel.policy import Policy
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.proposals import timing
from union.proposals.store import Proposal, ProposalAnswer
from union.site import rules, store
from union.site.sheets import Answer, Happening, Matter, Notice, Site


@unattended
def shown(uow: UnitOfWork) -> Site | None:
    """All that everybody may see now; nothing while the chair keeps the page closed."""
    if not _is_on(uow, rules.OPEN):
        return None
    names, root = store.names(uow.session), members.root(uow.session)
    events = _events(uow, names) if _is_on(uow, rules.EVENTS) else []
    return Site(
        school=root.name if root else "",
        notices=tuple(_notices(uow) if _is_on(uow, announcements.ON_PAGE) else ()),
        matters=tuple(_matters(uow, names) if _is_on(uow, rules.PROPOSALS) else ()),
        coming=tuple(it for it in reversed(events) if it.is_coming),
        been=tuple(it for it in events if not it.is_coming),
    )


def _is_on(uow: UnitOfWork, policy: Policy[str]) -> bool:
    return uow.policy(policy) == rules.ON


def _notices(uow: UnitOfWork) -> list[Notice]:
    held = store.held(uow.session)
    return [_notice(uow, it) for it in store.wished(uow.session)
            if rules.shows_announcement(it.is_public, it.state, it.due, read_kept(it.audience),
                                        uow.now)
            and batch(it) not in held]  # fmt: skip


def _notice(uow: UnitOfWork, it: Announcement) -> Notice:
    until, corrected = (at and at.astimezone(uow.zone) for at in (it.until, it.corrected))
    at = (it.due or it.written).astimezone(uow.zone)
    return Notice(it.id, it.title, it.body, at, until, corrected)


def _matters(uow: UnitOfWork, names: list[str]) -> list[Matter]:
    shown = [it for it in store.numbered(uow.session) if rules.shows_proposal(it.state)]
    said = store.answers(uow.session)
    return [_matter(uow, it, said.get(it.id, []), names) for it in shown
            if rules.tells_of_nobody((it.subject, it.reason, it.measures), names)]  # fmt: skip


def _matter(uow: UnitOfWork, it: Proposal, said: list[ProposalAnswer], names: list[str]) -> Matter:
    """An answer that names somebody stays away by itself; the proposal is there all the same."""
    answers = (_answer(uow, one) for one in said if rules.tells_of_nobody((one.text,), names))
    return Matter(it.number or str(it.id), it.subject, it.category, it.reason, it.measures,
                  timing.day_of(uow, it), it.state.value, timing.days_open(uow, it),
                  tuple(answers), it.outstanding)  # fmt: skip


def _answer(uow: UnitOfWork, it: ProposalAnswer) -> Answer:
    grade, unit = it.grade.value if it.grade else "none", it.unit.called if it.unit else ""
    return Answer(grade, unit, it.text, uow.day_of(it.at), it.promised)


def _events(uow: UnitOfWork, names: list[str]) -> list[Happening]:
    return [_happening(uow, it) for it in store.events(uow.session)
            if rules.shows_event(it.audience, it.unit_id, it.shown, it.state)
            and rules.tells_of_nobody((it.title, it.place), names)]  # fmt: skip


def _happening(uow: UnitOfWork, it: Event) -> Happening:
    starts, ends = it.starts.astimezone(uow.zone), it.ends and it.ends.astimezone(uow.zone)
    return Happening(it.id, it.title, starts, ends, it.place, it.version,
                     it.changed.astimezone(uow.zone), (ends or starts) >= uow.now)  # fmt: skip
