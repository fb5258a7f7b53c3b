"""Opening the chat, language, wishes, what is kept about me, bound chats; what others ask of us."""

from collections.abc import Collection

from sqlalchemy import func, select, update

from union.kernel.guards import unattended
from union.kernel.outbox import Letter
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import rules, store
from union.members.guards import open_to
from union.members.letters import tell
from union.members.roster import read_birth, spelt
from union.members.rules import EVERYONE, ChatKind, Duty, Shown, UnitKind
from union.members.sheets import Kept, Office, Person, person, unit_name, unit_names
from union.members.store import Chat, Member


@open_to(EVERYONE)
def arrive(uow: UnitOfWork, member: Member, *, locale: str) -> Person:
    """Open the chat: from now on letters reach this person, in what their phone speaks."""
    if not (member.reachable and member.locale):
        member.reachable, member.locale = True, member.locale or locale
    return person(uow, member)


@open_to(Duty.FILL_IN)
def me(uow: UnitOfWork, member: Member) -> Person:
    """The person who is speaking."""
    return person(uow, member)


@open_to(EVERYONE)
def kept(uow: UnitOfWork, member: Member) -> Kept:
    """What is kept about me."""
    return Kept(
        name=member.name,
        staff_number=member.staff_number,
        sex=member.sex,
        birth=store.birth(member),
        phone_last4=member.phone_last4,
        unit=unit_name(uow, member.unit_id),
        standing=member.standing,
        joined=member.joined,
        offices=[
            Office(it.role, unit_name(uow, it.unit_id), it.since, it.until)
            for it in member.held(uow.today)
        ],
        shown=member.birthday_shown,
        may_care=member.may_care,
        may_photograph=member.may_photograph,
        locale=member.locale,
    )


@open_to(EVERYONE)
def wish(uow: UnitOfWork, member: Member, *, about: str, choice: str) -> Kept:
    """Decide how I am greeted, whether a visit may be announced, whether my photo may be shown."""
    if about not in rules.WISHES or choice not in rules.WISHES[about]:
        raise Refusal("kernel-old-button")
    if about == "birthday":
        member.birthday_shown = Shown(choice)
    else:
        setattr(member, {"care": "may_care", "photo": "may_photograph"}[about], choice == "yes")
    uow.session.flush()
    return kept(uow)


@open_to(EVERYONE)
def consent(uow: UnitOfWork, member: Member) -> Person:
    """I was asked, and it stays as I chose; nobody asks again."""
    member.consented = member.consented or uow.now
    return person(uow, member)


@open_to(EVERYONE)
def weigh_birthday(uow: UnitOfWork, member: Member, *, value: str) -> str:
    """A birthday as it was understood, if it can be one."""
    return spelt(read_birth(value, uow.today))


@open_to(EVERYONE)
def correct_birthday(uow: UnitOfWork, member: Member, *, value: str) -> Kept:
    """My own birthday, solar or lunar, with the year or without."""
    store.keep_birth(member, read_birth(value, uow.today))
    return kept(uow)


@open_to(EVERYONE)
def correct_phone(uow: UnitOfWork, member: Member, *, value: str) -> Kept:
    """The last four digits of my phone; of a whole number only those are kept."""
    member.phone_last4 = rules.check_phone(value)
    return kept(uow)


@open_to(EVERYONE)
def ask_correction(uow: UnitOfWork, member: Member, *, value: str) -> Kept:
    """What only the keepers of the register may change: they are asked."""
    said = rules.check_correction(value)
    for keeper in store.on_duty(uow.session, Duty.KEEP_REGISTER, uow.today):
        facts = {"name": member.name, "member_id": member.id, "said": said}
        dedupe = f"correction:{member.id}:{uow.now.isoformat()}"
        tell(uow, keeper, "members-correction-letter", dedupe, **facts)
    return kept(uow)


@open_to(Duty.FILL_IN)
def speak(uow: UnitOfWork, member: Member, *, locale: str) -> None:
    """From now on the bot speaks this language to this person."""
    member.locale = locale


@open_to(Duty.BIND_CHATS)
def bind(
    uow: UnitOfWork,
    member: Member,
    *,
    chat: int,
    title: str,
    kind: ChatKind,
    unit_id: int | None = None,
) -> None:
    """Say what a group chat is for, and of which unit; binding it again changes it."""
    unit = uow.session.get(store.Unit, unit_id) if unit_id else store.root(uow.session)
    if unit_id and (unit is None or unit.closed):
        raise Refusal("kernel-old-button")
    bound = uow.session.get(Chat, chat) or Chat(chat=chat)
    bound.kind, bound.title, bound.unit_id = kind, title, unit.id if unit else None
    bound.bound_by, bound.bound_at = member.id, uow.now
    uow.session.add(bound)


@open_to(Duty.BIND_CHATS)
def bindable(uow: UnitOfWork, member: Member) -> list[tuple[int, str]]:
    """The units a staff group can be of: the union, its branches, its groups."""
    return list(unit_names(uow, UnitKind.UNION, UnitKind.BRANCH, UnitKind.GROUP).items())


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
            dedupe = f"lost:{chat}:{uow.now.isoformat()}"
            tell(uow, reader, "members-chat-lost", dedupe, title=bound.title)


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
def is_known(uow: UnitOfWork, *, account: int) -> bool:
    """Whether this account is bound to somebody with any duty at all."""
    member = store.by_account(uow.session, account)
    return member is not None and bool(member.duties(uow.today))


@unattended
def locales_of(uow: UnitOfWork, *, accounts: Collection[int]) -> dict[int, str]:
    """The language that some readers chose, if they did; a group chat never has."""
    chose = select(Member.account, Member.locale).where(Member.account.in_(accounts))
    return {account: locale for account, locale in uow.session.execute(chose) if account and locale}


@unattended
def bound_chats(uow: UnitOfWork) -> list[Chat]:
    """All bound group chats."""
    return store.chats(uow.session, *ChatKind)


@unattended
def count(uow: UnitOfWork) -> int:
    """How many people the register holds."""
    return uow.session.scalar(select(func.count()).select_from(Member)) or 0
