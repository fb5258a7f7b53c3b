"""Posting the day's greetings, showing them the day before, and what the chair decides of them."""

from datetime import timedelta

from union.calendar import festivals as days
from union.calendar.beats import until_evening
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
from union.school_days import calendar

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
        is_skipped=own.skipped == day,
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
def switch(uow: UnitOfWork, member: Member, *, festival: str, state: str) -> Festivity:
    """Greet on this day every year (``on``), or no more (``off``)."""
    if state not in ("on", "off"):
        raise Refusal("kernel-old-button")
    it = _named(uow, festival)
    own = _own(uow, member, festival)
    own.is_on, own.skipped = state == "on", None
    return _decided(uow, it)


@open_to(Duty.KEEP_CALENDAR)
def stop(uow: UnitOfWork, member: Member, *, festival: str, iso: str) -> Festivity:
    """Not this time: that day alone, however often it is tapped."""
    it, day = _named(uow, festival), calendar.day_tapped(uow, iso)
    if day < uow.today or not any(one.name == it.name for one in days.festivals_on(day, _all(uow))):
        raise Refusal("kernel-old-button")
    _own(uow, member, festival).skipped = day
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
    """What waits for today is taken back, and planned anew while it is worth saying.

    Of a festival that shares its post with another, both.
    """
    uow.session.flush()
    every = _all(uow)
    meant = {one.name for one in every.values() if it.name in (one.name, one.joins)}
    meant |= {it.joins} if it.joins else set()
    taken = sum(store.withdraw(uow.session, letters.dedupe(one, uow.today)) for one in meant)
    for found in rules.occasions(uow.today, every, store.choices(uow.session)):
        in_time = uow.now < found.hour(uow.zone)
        late = uow.now < until_evening(found.hour(uow.zone)) and (taken or _is_new(uow, it))
        if meant & set(found.names) and (in_time or late):
            letters.post(uow, found)
    return _festivity(uow, it)


def _is_new(uow: UnitOfWork, it: Festival) -> bool:
    """Whether it was switched on just now."""
    own = uow.session.get(FestivalChoice, it.name)
    return own is not None and own.is_on is True and own.set_at == uow.now
