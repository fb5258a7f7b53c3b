"""Posting the day's greetings, showing them the day before, and what the chair decides of them."""

from datetime import datetime, timedelta

from union.calendar import festivals as days
from union.calendar.festivals import Festival, Festivals
from union.festivals import letters, rules, store
from union.festivals.rules import AS_SEEDED
from union.festivals.sheets import Festivity
from union.festivals.store import FestivalChoice
from union.kernel.guards import unattended
from union.kernel.policy import FESTIVALS
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member

A_DAY = timedelta(days=1)


@unattended
def plan(uow: UnitOfWork) -> None:
    """The letters of today, each for its hour; once, however often it runs."""
    for it in rules.occasions(uow.today, _all(uow), store.choices(uow.session)):
        letters.post(uow, it)


@unattended
def preview(uow: UnitOfWork) -> None:
    """What will be posted tomorrow, to those who may still stop it."""
    for it in rules.occasions(uow.today + A_DAY, _all(uow), store.choices(uow.session)):
        letters.preview(uow, it)


@unattended
def prepare(uow: UnitOfWork) -> None:
    """What has to be prepared from today on, as many days ahead as each festival says."""
    chosen = store.choices(uow.session)
    for it, task, day in days.prepared_on(uow.today, _all(uow)):
        if task != rules.PREVIEW and rules.is_kept(it, chosen.get(it.name, AS_SEEDED)):
            letters.prepare(uow, it, task, day)


@open_to(Duty.KEEP_CALENDAR)
def coming(uow: UnitOfWork, member: Member) -> list[Festivity]:
    """All festivals, the next one first."""
    found = [_festivity(uow, it) for it in _all(uow).values()]
    return sorted(found, key=lambda it: (it.day, it.name))


def _festivity(uow: UnitOfWork, it: Festival) -> Festivity:
    own = store.choices(uow.session).get(it.name, AS_SEEDED)
    day = days.next_of(it, uow.today)
    return Festivity(
        name=it.name,
        day=day,
        at=f"{own.at or it.at:%H:%M}",
        audience=it.audience,
        is_on=rules.is_kept(it, own),
        words=own.words,
        half_day=letters.has_half_day(uow, it, day) == "yes",
    )


@open_to(Duty.KEEP_CALENDAR)
def look(uow: UnitOfWork, member: Member, *, festival: str) -> Festivity:
    """One of them."""
    return _festivity(uow, _named(uow, festival))


def _all(uow: UnitOfWork) -> Festivals:
    """The days of data/seeds/festivals.toml."""
    return days.festivals_from(uow.seeds[FESTIVALS])


def _named(uow: UnitOfWork, name: str) -> Festival:
    found = _all(uow)
    if name not in found:
        raise Refusal("kernel-old-button")
    return found[name]


@open_to(Duty.KEEP_CALENDAR)
def switch(uow: UnitOfWork, member: Member, *, festival: str) -> Festivity:
    """Greet on this day, or no more."""
    it = _named(uow, festival)
    own = _own(uow, member, festival)
    own.is_on = not rules.is_kept(it, own.chosen)
    return _decided(uow, it)


@open_to(Duty.KEEP_CALENDAR)
def retime(uow: UnitOfWork, member: Member, *, festival: str, at: str) -> Festivity:
    """Another hour."""
    it = _named(uow, festival)
    _own(uow, member, festival).at = rules.check_at(at)
    return _decided(uow, it)


@open_to(Duty.KEEP_CALENDAR)
def reword(uow: UnitOfWork, member: Member, *, festival: str, words: str) -> Festivity:
    """Words of our own."""
    it = _named(uow, festival)
    _own(uow, member, festival).words = rules.check_words(words)
    return _decided(uow, it)


@open_to(Duty.KEEP_CALENDAR)
def restore(uow: UnitOfWork, member: Member, *, festival: str) -> Festivity:
    """The hour and the words of the seeds again."""
    it, own = _named(uow, festival), _own(uow, member, festival)
    own.at = own.words = None
    return _decided(uow, it)


def _own(uow: UnitOfWork, member: Member, name: str) -> FestivalChoice:
    own = uow.session.get(FestivalChoice, name) or FestivalChoice(name=name)
    own.set_by, own.set_at = member.id, uow.now
    uow.session.add(own)
    return own


def _decided(uow: UnitOfWork, it: Festival) -> Festivity:
    """What waits for today is taken back, and planned anew if its hour is still to come."""
    uow.session.flush()
    store.withdraw(uow.session, letters.dedupe(it.name, uow.today))
    own = store.choices(uow.session)
    for found in rules.occasions(uow.today, _all(uow), own):
        hour = datetime.combine(found.day, found.at, uow.zone)
        if found.festival.name == it.name and uow.now < hour:
            letters.post(uow, found)
    return _festivity(uow, it)
