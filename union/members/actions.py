"""Joining, language, bound chats; and what others ask of the register."""

from dataclasses import dataclass

from sqlalchemy import func, select, update

from union.kernel.guards import unattended
from union.kernel.outbox import Letter
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import rules, store
from union.members.guards import open_to, open_to_strangers
from union.members.roster import Entry
from union.members.rules import EVERYONE, ChatKind, Duty, Role, Standing, UnitKind
from union.members.store import Appointment, Chat, Invitation, Member


@dataclass(frozen=True, slots=True)
class Person:
    """Who is speaking: what the menus and greetings need to know."""

    name: str
    duties: frozenset[Duty]
    locale: str | None


@dataclass(frozen=True, slots=True)
class Enrolled:
    new: int
    changed: int
    same: int


@unattended
def enrol(uow: UnitOfWork, *, school: str, entries: list[Entry]) -> Enrolled:
    """Take a roster into the register, all or nothing; the same roster twice changes nothing."""
    root = store.unit(uow.session, UnitKind.UNION, school, None)
    tally = {"new": 0, "changed": 0, "same": 0}
    for entry in entries:
        tally[_enrol(uow, root, entry)] += 1
    return Enrolled(**tally)


def _enrol(uow: UnitOfWork, root: store.Unit, entry: Entry) -> str:
    member = store.by_number(uow.session, entry.staff_number)
    is_new = member is None
    if member is None:
        member = Member(staff_number=entry.staff_number, name=entry.name)
        uow.session.add(member)
    member.name, member.sex, member.standing = entry.name, entry.sex, entry.standing
    member.birth_year, member.birth_month, member.birth_day, member.birth_lunar = entry.birth
    member.phone_last4 = entry.phone_last4
    member.unit_id = _home(uow, root, entry).id
    if entry.account:
        member.account, member.reachable = entry.account, True
    changed = is_new or uow.session.is_modified(member)
    uow.session.flush()
    held = {it.role for it in member.appointments}
    missing = [role for role in entry.roles if role not in held]
    for role in missing:
        _appoint(uow, member, role)
    return "new" if is_new else "changed" if changed or missing else "same"


def _home(uow: UnitOfWork, root: store.Unit, entry: Entry) -> store.Unit:
    home = root
    for kind, name in ((UnitKind.BRANCH, entry.branch), (UnitKind.GROUP, entry.group)):
        home = store.unit(uow.session, kind, name, home) if name else home
    return home


def _appoint(uow: UnitOfWork, member: Member, role: Role) -> None:
    if role not in {it.role for it in member.appointments}:
        member.appointments.append(Appointment(role=role, since=uow.today))


@unattended
def invite(uow: UnitOfWork, *, name: str, role: Role, staff_number: str | None = None) -> str:
    """A one-time code that binds whoever brings it to this person, who holds this role.

    Refuses a name that two people bear unless the staff number says which.
    """
    found = store.by_name(uow.session, name)
    if staff_number:
        found = [member for member in found if member.staff_number == staff_number]
    if len(found) > 1:
        raise Refusal("members-two-of-that-name", name=name)
    if staff_number and not found and store.by_number(uow.session, staff_number):
        raise Refusal("members-number-taken", number=staff_number)
    member = found[0] if found else Member(name=name, staff_number=staff_number, appointments=[])
    if member.standing is Standing.LEFT:
        raise Refusal("members-has-left", name=name)
    uow.session.add(member)
    if role is Role.RETIREE:
        member.standing = Standing.RETIRED
    elif role is not Role.MEMBER:
        _appoint(uow, member, role)
    uow.session.flush()
    code = rules.new_code()
    expires = uow.now + rules.GOOD_FOR
    uow.session.add(
        Invitation(fingerprint=rules.fingerprint(code), member_id=member.id, expires=expires)
    )
    return code


@open_to_strangers
def join(uow: UnitOfWork, account: int, *, code: str, locale: str) -> Person:
    """Bind this account to the entry that the code was made for; a code works once.

    ``locale`` is what their phone speaks, until they choose.
    """
    invitation = uow.session.get(Invitation, rules.fingerprint(code))
    if invitation is None or invitation.used or invitation.expires < uow.now:
        raise Refusal("members-code-unknown")
    member = uow.session.get_one(Member, invitation.member_id)
    if Duty.BELONG not in member.duties(uow.today):
        raise Refusal("members-code-unknown")
    invitation.used = uow.now
    member.account, member.reachable = account, True
    member.locale = member.locale or locale
    return Person(member.name, member.duties(uow.today), member.locale)


@open_to(EVERYONE)
def arrive(uow: UnitOfWork, member: Member, *, locale: str) -> Person:
    """Open the chat: from now on letters reach this person, in what their phone speaks."""
    if not (member.reachable and member.locale):
        member.reachable, member.locale = True, member.locale or locale
    return Person(member.name, member.duties(uow.today), member.locale)


@open_to(EVERYONE)
def me(uow: UnitOfWork, member: Member) -> Person:
    """The person who is speaking."""
    return Person(member.name, member.duties(uow.today), member.locale)


@open_to(EVERYONE)
def speak(uow: UnitOfWork, member: Member, *, locale: str) -> None:
    """From now on the bot speaks this language to this person."""
    member.locale = locale


@open_to(Duty.BIND_CHATS)
def bind(uow: UnitOfWork, member: Member, *, chat: int, title: str, kind: ChatKind) -> None:
    """Say what a group chat is for; binding it again changes it."""
    bound = uow.session.get(Chat, chat) or Chat(chat=chat)
    bound.kind, bound.title = kind, title
    bound.bound_by, bound.bound_at = member.id, uow.now
    uow.session.add(bound)


@open_to(Duty.BIND_CHATS)
def may_bind(uow: UnitOfWork, member: Member) -> None:
    """Refuses whoever may not bind a chat, before any question is asked."""


@unattended
def moved(uow: UnitOfWork, *, old: int, new: int) -> None:
    """A group became a supergroup: its binding and its letters move along."""
    there = {"chat": new, "message": None, "drawn": Letter.version}  # its messages stayed behind
    uow.session.execute(update(Letter).where(Letter.chat == old).values(there))
    if uow.session.get(Chat, new) is None:
        uow.session.execute(update(Chat).where(Chat.chat == old).values(chat=new))


@unattended
def lost(uow: UnitOfWork, *, chat: int) -> None:
    """The bot was put out of a group: it is bound no more."""
    if bound := uow.session.get(Chat, chat):
        uow.session.delete(bound)
        for reader in store.on_duty(uow.session, Duty.BIND_CHATS, uow.today):
            dedupe = f"lost:{chat}:{uow.now.isoformat()}:{reader.id}"
            uow.post(reader.account or 0, "members-chat-lost", dedupe, title=bound.title)


@unattended
def reached(uow: UnitOfWork, *, account: int, reachable: bool) -> None:
    """Someone blocked the bot or let it speak again."""
    uow.session.execute(update(Member).where(Member.account == account).values(reachable=reachable))


@unattended
def locales(uow: UnitOfWork) -> dict[int, str]:
    """The language that each account chose."""
    chose = select(Member.account, Member.locale).where(Member.locale.is_not(None))
    return {account: locale for account, locale in uow.session.execute(chose) if account and locale}


@unattended
def locale_of(uow: UnitOfWork, *, account: int) -> str | None:
    """The language this reader chose, if they did; a group chat never has."""
    return uow.session.scalar(select(Member.locale).filter_by(account=account))


@unattended
def bound_chats(uow: UnitOfWork) -> list[Chat]:
    """All bound group chats."""
    return store.chats(uow.session, *ChatKind)


@unattended
def count(uow: UnitOfWork) -> int:
    """How many people the register holds."""
    return uow.session.scalar(select(func.count()).select_from(Member)) or 0
