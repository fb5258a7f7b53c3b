"""Applying and being admitted; retiring, moving away, leaving and coming back."""

from datetime import timedelta
from typing import Any

from sqlalchemy import exists, select

from union.admissions import letters, rules, store
from union.admissions.rules import PENDING, How, State
from union.admissions.sheets import Foreseen, Heard, Left, Opened
from union.admissions.store import Application, Door, Voice
from union.drafts.store import Draft
from union.kernel.guards import unattended
from union.kernel.outbox import Letter
from union.kernel.outbox import State as Post
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import offices, sheets
from union.members import rules as member_rules
from union.members import store as register
from union.members.guards import open_to, open_to_strangers
from union.members.letters import tell
from union.members.roster import read_birth, spelt
from union.members.rules import EVERYONE, Duty, Standing, UnitKind
from union.members.store import Member, Unit

ANSWERS = ("how", "kind", "name", "number", "sex", "birthday", "phone")


@open_to(Duty.LEAD_GROUP)
def units(uow: UnitOfWork, member: Member) -> list[tuple[int, str]]:
    """The groups I may let newcomers apply to: a leader the own, a keeper all."""
    groups = sheets.unit_names(uow, UnitKind.GROUP)
    every = groups or sheets.unit_names(uow, UnitKind.UNION, UnitKind.BRANCH)
    served = [it for it in every.items() if register.serves(member, it[0], uow.today)]
    if not served:
        raise Refusal("admissions-no-group")
    return served


@open_to(Duty.LEAD_GROUP)
def open_door(uow: UnitOfWork, member: Member, *, unit_id: int) -> Opened:
    """A fresh link for several newcomers of one group, good for a fortnight."""
    unit = _served(uow, member, unit_id)
    others, code = store.doors(uow.session, unit.id, uow.now), rules.new_code()
    uow.session.add(
        Door(
            fingerprint=rules.fingerprint(code),
            unit_id=unit.id,
            made_by=member.id,
            expires=uow.now + rules.GOOD_FOR,
        )
    )
    return Opened(unit.id, unit.name, code, len(others))


@open_to(Duty.LEAD_GROUP)
def revoke(uow: UnitOfWork, member: Member, *, unit_id: int) -> str:
    """All links of this group open no longer; whoever came by one stays an applicant."""
    unit = _served(uow, member, unit_id)
    for door in store.doors(uow.session, unit.id, uow.now):
        door.revoked = uow.now
    return unit.name


def _served(uow: UnitOfWork, member: Member, unit_id: int) -> Unit:
    unit = uow.session.get(Unit, unit_id)
    if unit is None or unit.closed or unit.kind is UnitKind.DEPARTMENT:
        raise Refusal("kernel-old-button")
    if not register.serves(member, unit_id, uow.today):
        raise Refusal("admissions-not-your-group")
    return unit


@open_to_strangers
def enter(uow: UnitOfWork, account: int, *, code: str, locale: str, shown_as: str) -> None:
    """Become an applicant of the group that the link is for: may fill in and apply, no more."""
    door = store.door(uow.session, code)
    unit = door and uow.session.get(Unit, door.unit_id)
    if not door or not door.opens(uow.now) or not unit or unit.closed:
        raise Refusal("admissions-link-over")
    door.used += 1
    _start_over(uow, account)
    applicant = Member(name="", standing=Standing.APPLICANT, account=account, reachable=True)
    applicant.unit_id, applicant.locale, applicant.standing_since = unit.id, locale, uow.today
    applicant.appointments = []
    uow.session.add(applicant)
    uow.session.flush()
    uow.session.add(Application(member_id=applicant.id, shown_as=shown_as, touched=uow.now))


def _start_over(uow: UnitOfWork, account: int) -> None:
    """Who was refused earlier today comes anew; what was left of it goes."""
    former = register.by_account(uow.session, account)
    if former and (application := store.of(uow.session, former)):
        _forget(uow, application, former)
        uow.session.expire_all()


@open_to(Duty.APPLY)
def hows(uow: UnitOfWork, member: Member) -> list[str]:
    """Joining a union, or coming over from another."""
    return list(How)


@open_to(Duty.APPLY)
def kinds(uow: UnitOfWork, member: Member) -> list[str]:
    """How one is employed; temporary staff belong as everybody does."""
    return list(rules.KINDS)


@open_to(Duty.APPLY)
def sexes(uow: UnitOfWork, member: Member) -> list[str]:
    """For the days and check-ups of women."""
    return list(rules.SEXES)


@open_to(Duty.APPLY)
def weigh_birthday(uow: UnitOfWork, member: Member, *, birthday: str) -> str:
    """A birthday as it was understood, if it can be one."""
    return spelt(read_birth(birthday, uow.today))


@open_to(Duty.APPLY)
def answers(uow: UnitOfWork, member: Member) -> dict[str, Any]:
    """What I said before, to be mended; nothing if I never sent it."""
    mine = _mine(uow, member)
    if mine.state in {State.WITH_LEADER, State.WITH_COMMITTEE}:
        raise Refusal("members-applicant")
    said = {name: getattr(mine, name) for name in ANSWERS}
    return said if mine.state is State.RETURNED else {}


@open_to(Duty.APPLY)
def submit(
    uow: UnitOfWork,
    member: Member,
    *,
    how: str,
    kind: str,
    name: str,
    number: str | None = None,
    sex: str | None = None,
    birthday: str | None = None,
    phone: str | None = None,
) -> Heard:
    """Send the application: to the group's leaders, or where there is none, to the committee."""
    mine = _mine(uow, member)
    if mine.state not in {State.FILLING, State.RETURNED}:
        raise Refusal("members-applicant")
    if how not in set(How) or kind not in rules.KINDS or sex not in (None, *rules.SEXES):
        raise Refusal("kernel-old-button")
    mine.how, mine.kind, mine.sex = How(how), Standing(kind), sex
    mine.name = member_rules.check_name(name)
    mine.number = number and member_rules.check_staff_number(number)
    mine.birthday = birthday and weigh_birthday(uow, birthday=birthday)
    mine.phone = phone and member_rules.check_phone(phone)
    mine.round, mine.touched, mine.agreed_by = mine.round + 1, uow.now, None
    leaders = letters.able_leaders(uow, member.unit_id)
    mine.state = State.WITH_LEADER if leaders else State.WITH_COMMITTEE
    uow.session.flush()
    if leaders:
        letters.to_leaders(uow, mine, leaders)
    else:
        letters.to_committee(uow, mine)
    return Heard(mine.name)


@open_to(Duty.APPLY)
def withdraw(uow: UnitOfWork, member: Member) -> None:
    """I do not want to join after all: nothing of me stays."""
    _forget(uow, _mine(uow, member), member)


@open_to(Duty.APPLY)
def give_up(uow: UnitOfWork, member: Member, *, at: str) -> None:
    """Cancel the form; what was never sent before goes with it."""
    mine, draft = _mine(uow, member), uow.session.get(Draft, (member.id, rules.FORM))
    if draft is None or str(draft.version) != at:
        raise Refusal("drafts-moved-on")
    uow.session.delete(draft)
    if mine.state is State.FILLING:
        _forget(uow, mine, member)


def _forget(uow: UnitOfWork, application: Application, applicant: Member) -> None:
    if application.state not in rules.CLOSED:
        letters.redraw(uow, application, State.WITHDRAWN)
    store.forget_letters(uow.session, applicant.account)
    store.erase(uow.session, application)


def _mine(uow: UnitOfWork, member: Member) -> Application:
    mine = store.of(uow.session, member)
    if mine is None:
        raise Refusal("admissions-gone")
    return mine


@open_to(Duty.LEAD_GROUP)
def agree(uow: UnitOfWork, member: Member, *, application_id: int, round: int) -> Heard:
    """The group's leader knows this person: on to the committee."""
    it = _at(uow, application_id, round, State.WITH_LEADER)
    _check_handles(uow, member, it)
    it.state, it.agreed_by, it.touched = State.WITH_COMMITTEE, member.id, uow.now
    uow.session.flush()
    letters.redraw(uow, it)
    letters.to_committee(uow, it)
    return Heard(it.name or "")


def _as_handler(uow: UnitOfWork, member: Member) -> None:
    if not {Duty.LEAD_GROUP, Duty.ADMIT_MEMBERS} & member.duties(uow.today):
        raise Refusal("admissions-not-yours")


@open_to(Duty.TAKE_PART, also=_as_handler)
def may_send_back(uow: UnitOfWork, member: Member, *, application_id: int, round: int) -> Heard:
    """Refuses whom it does not lie before, before the reason is asked."""
    it = _at(uow, application_id, round, State.WITH_LEADER, State.WITH_COMMITTEE)
    _check_handles(uow, member, it)
    return Heard(it.name or "")


@open_to(Duty.TAKE_PART, also=_as_handler)
def send_back(
    uow: UnitOfWork, member: Member, *, application_id: int, round: int, why: str
) -> Heard:
    """Back to the applicant with a reason, to be mended and sent again."""
    it = _at(uow, application_id, round, State.WITH_LEADER, State.WITH_COMMITTEE)
    _check_handles(uow, member, it)
    it.state, it.touched = State.RETURNED, uow.now
    store.take_back_voices(uow.session, it)
    uow.session.flush()
    letters.redraw(uow, it)
    applicant = uow.session.get_one(Member, it.member_id)
    dedupe = f"admission:{it.id}:{it.round}:returned"
    tell(uow, applicant, "admissions-returned-letter", dedupe, why=rules.check_why(why))
    return Heard(it.name or "")


@open_to(Duty.ADMIT_MEMBERS)
def approve(uow: UnitOfWork, member: Member, *, application_id: int, round: int) -> Heard:
    """One voice of the committee, once; with enough of them the applicant belongs."""
    it = _at(uow, application_id, round, State.WITH_COMMITTEE)
    if uow.session.get(Voice, (it.id, member.id)):
        raise Refusal("admissions-voiced-already")
    if it.number and (bearer := register.by_number(uow.session, it.number)):
        raise Refusal("admissions-number-taken", number=it.number, name=bearer.name)
    uow.session.add(Voice(admission_id=it.id, member_id=member.id, at=uow.now))
    uow.session.flush()
    voices, able = store.voices(uow.session, it), letters.deciders(uow)
    missing = rules.missing(uow.policy(rules.VOICES), len(able), len(voices))
    name = it.name or ""
    if not missing:
        _admit(uow, it)
    letters.redraw(uow, it)
    return Heard(name, missing)


def _admit(uow: UnitOfWork, it: Application) -> None:
    """From the application into the register."""
    newcomer = uow.session.get_one(Member, it.member_id)
    newcomer.name, newcomer.staff_number, newcomer.sex = it.name or "", it.number, it.sex
    newcomer.phone_last4, newcomer.standing = it.phone, it.kind or Standing.IN_SERVICE
    newcomer.joined = newcomer.standing_since = uow.today
    if it.birthday:
        register.keep_birth(newcomer, read_birth(it.birthday, uow.today))
    it.state, it.touched = State.ADMITTED, uow.now
    it.empty()
    uow.session.flush()
    tell(uow, newcomer, "admissions-welcome", f"admission:{it.id}:welcome", name=newcomer.name)


@open_to(Duty.ADMIT_MEMBERS)
def may_refuse(uow: UnitOfWork, member: Member, *, application_id: int, round: int) -> Heard:
    """Whom it is about, before the reason is asked."""
    return Heard(_at(uow, application_id, round, State.WITH_COMMITTEE).name or "")


@open_to(Duty.ADMIT_MEMBERS)
def refuse(uow: UnitOfWork, member: Member, *, application_id: int, round: int, why: str) -> Heard:
    """Not admitted: told with the reason, and what was said is erased."""
    it = _at(uow, application_id, round, State.WITH_COMMITTEE)
    name, said = it.name or "", rules.check_why(why)
    _close(uow, it, State.REFUSED, "admissions-refused", why=said)
    return Heard(name)


def _close(uow: UnitOfWork, it: Application, state: State, key: str, **facts: Any) -> None:
    """Erased but for the account, which one last letter goes to; the night takes that too."""
    applicant = uow.session.get_one(Member, it.member_id)
    letters.redraw(uow, it, state)
    store.forget_letters(uow.session, applicant.account)
    store.take_back_voices(uow.session, it)
    store.forget_drafts(uow.session, applicant)
    it.state, it.touched = state, uow.now
    it.empty()
    applicant.standing, applicant.unit_id = Standing.LEFT, None
    tell(uow, applicant, key, f"admission:{it.id}:{state.value}", **facts)


def _at(uow: UnitOfWork, application_id: int, round: int, *states: State) -> Application:
    """The application, if it still is where the button believes it to be."""
    it = uow.session.get(Application, application_id)
    if it is None or it.round != round or it.state not in states:
        raise Refusal("admissions-moved-on")
    if uow.session.get_one(Member, it.member_id).account is None:  # came by an invitation meanwhile
        raise Refusal("admissions-moved-on")
    return it


def _check_handles(uow: UnitOfWork, member: Member, it: Application) -> None:
    """With the leader: only who serves that group; with the committee: only who admits."""
    applicant = uow.session.get_one(Member, it.member_id)
    if it.state is State.WITH_LEADER and not register.serves(member, applicant.unit_id, uow.today):
        raise Refusal("admissions-not-your-group")
    if it.state is State.WITH_COMMITTEE and Duty.ADMIT_MEMBERS not in member.duties(uow.today):
        raise Refusal("admissions-not-yours")


@open_to(Duty.KEEP_REGISTER)
def foresee(uow: UnitOfWork, member: Member, *, member_id: int, change: str) -> Foreseen:
    """What a change of standing would do; refuses what cannot be done."""
    other = _changeable(uow, member, member_id)
    wanted = rules.check_change(change, other.standing)
    kept = member_rules.kept_offices(rules.BECOMES[wanted])
    held = other.held(uow.today)
    offices.check_successor(uow, other)
    ending = [(it.role, sheets.unit_name(uow, it.unit_id)) for it in held if it.role not in kept]
    return Foreseen(other.id, other.name, other.standing, wanted, ending, [])


@open_to(Duty.KEEP_REGISTER)
def change(uow: UnitOfWork, member: Member, *, member_id: int, change: str) -> None:
    """Retire somebody, or note that they moved to another union or left; they are told kindly."""
    other = _changeable(uow, member, member_id)
    wanted = rules.check_change(change, other.standing)
    _set(uow, other, rules.BECOMES[wanted], by=member)
    letters.tell_of_change(uow, other, "admissions-changed", by=member, change=wanted.value)
    if other is not member:
        dedupe = f"changed:{other.id}:{uow.now.isoformat()}"
        tell(uow, other, "admissions-goodbye", dedupe, name=other.name, change=wanted.value)


@open_to(Duty.KEEP_REGISTER)
def restorable(uow: UnitOfWork, member: Member, *, member_id: int) -> Foreseen:
    """What the membership of somebody who retired, moved away or left can become again."""
    other = _changeable(uow, member, member_id)
    found = rules.restores(other.standing)
    if not found:
        raise Refusal("admissions-not-now")
    return Foreseen(other.id, other.name, other.standing, None, [], found)


@open_to(Duty.KEEP_REGISTER)
def restore(uow: UnitOfWork, member: Member, *, member_id: int, standing: str) -> None:
    """A member again, without the offices of before."""
    other = _changeable(uow, member, member_id)
    _set(uow, other, rules.check_restore(standing, other.standing), by=member)
    other.joined = other.joined or uow.today
    facts = {"standing": other.standing.value}
    letters.tell_of_change(uow, other, "admissions-restored", by=member, **facts)
    dedupe = f"restored:{other.id}:{uow.now.isoformat()}"
    tell(uow, other, "admissions-welcome-back", dedupe, name=other.name, **facts)


def _changeable(uow: UnitOfWork, member: Member, member_id: int) -> Member:
    other = uow.session.get(Member, member_id)
    if other is None or not other.name or other.standing is Standing.APPLICANT:
        raise Refusal("register-gone")
    rules.check_power(member.duties(uow.today), other.duties(uow.today), other.name)
    return other


def _set(uow: UnitOfWork, other: Member, standing: Standing, by: Member) -> None:
    offices.end_all(uow, other, by=by, keep=member_rules.kept_offices(standing))
    other.standing, other.standing_since = standing, uow.today
    uow.session.flush()


@open_to(EVERYONE)
def leave(uow: UnitOfWork, member: Member, *, sure: str, why: str | None = None) -> Left:
    """Leave the union of one's own will, at once; keepers and leader are told."""
    rules.check_sure(sure)
    said = rules.check_why(why) if why else ""
    letters.tell_of_change(
        uow, member, "admissions-left", by=None, why=said, has_why="yes" if said else "no"
    )
    _set(uow, member, Standing.LEFT, by=member)
    return Left(member.name)


@unattended
def forget(uow: UnitOfWork) -> None:
    """Drop what was given up or closed before tonight; close what nobody has touched for long."""
    midnight = uow.now.astimezone(uow.zone).replace(hour=0, minute=0, second=0, microsecond=0)
    for it in store.come_otherwise(uow.session):
        _forget(uow, it, uow.session.get_one(Member, it.member_id))
    over = [*store.closed(uow.session, midnight), *store.given_up(uow.session, midnight)]
    for it in over:
        applicant = uow.session.get_one(Member, it.member_id)
        if not _is_still_told(uow, applicant):
            store.forget_letters(uow.session, applicant.account)
            store.erase(uow.session, it)
    stale = midnight - timedelta(days=uow.policy(rules.STALE_DAYS))
    for it in store.untouched(uow.session, stale, State.FILLING):
        store.erase(uow.session, it)
    for it in store.untouched(uow.session, stale, *PENDING):
        _close(uow, it, State.STALE, "admissions-stale")
    for it in store.waiting(uow.session):
        _bring_to_whoever_is_there(uow, it)


def _bring_to_whoever_is_there(uow: UnitOfWork, it: Application) -> None:
    """Leaders change, groups are merged: who decides today has the card by the next morning."""
    unit_id = uow.session.get_one(Member, it.member_id).unit_id
    leaders = letters.able_leaders(uow, unit_id)
    if it.state is State.WITH_LEADER and leaders:
        letters.to_leaders(uow, it, leaders)
        return
    if it.state is State.WITH_LEADER:
        it.state = State.WITH_COMMITTEE
        uow.session.flush()
        letters.redraw(uow, it)
    letters.to_committee(uow, it)


def _is_still_told(uow: UnitOfWork, applicant: Member) -> bool:
    """Whether the last letter is still on its way."""
    under_way = Letter.state.in_([Post.WAITING, Post.SENDING])
    return bool(
        uow.session.scalar(select(exists().where(Letter.chat == applicant.account, under_way)))
    )
