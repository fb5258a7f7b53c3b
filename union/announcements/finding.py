"""An announcement, if it is there, if it is theirs to send; whom words mean in this school."""

from collections import defaultdict
from datetime import datetime

from union.announcements import lists, rules
from union.announcements.audience import Audience, Person, Sort, is_meant, read_kept
from union.announcements.rules import Page, State
from union.announcements.store import Announcement
from union.announcements.written import Known, Unread, read_audience
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import sheets as member_sheets
from union.members import store as members
from union.members.rules import YOUNG_UNTIL, Duty, UnitKind
from union.members.store import Member

UNITS = (UnitKind.BRANCH, UnitKind.GROUP, UnitKind.DEPARTMENT)
BY_SEX, BY_AGE = {Sort.WOMEN, Sort.MEN}, {Sort.YOUNGER, Sort.OLDER}


def get(uow: UnitOfWork, number: int) -> Announcement:
    found = uow.session.get(Announcement, number)
    if found is None:
        raise Refusal("announcements-unknown")
    return found


def keeps(uow: UnitOfWork, it: Announcement, member: Member) -> bool:
    """Whoever wrote it, while they may announce; and those who lead the union."""
    duties = member.duties(uow.today)
    own = it.author_id == member.id and Duty.ANNOUNCE in duties
    return own or Duty.KEEP_REGISTER in duties


def own(uow: UnitOfWork, member: Member, number: int) -> Announcement:
    found = get(uow, number)
    if not keeps(uow, found, member):
        raise Refusal("announcements-not-yours")
    return found


def draft(uow: UnitOfWork, member: Member, number: int) -> Announcement:
    """One of mine that is not sent yet."""
    found = own(uow, member, number)
    if found.state is not State.DRAFT:
        raise Refusal("announcements-sent-already")
    return found


def is_out(it: Announcement, now: datetime) -> bool:
    """Whether its hour has come; what was stopped before it has none."""
    return it.due is not None and it.due <= now


def understood(uow: UnitOfWork, member: Member, said: str) -> Audience:
    """Whom these words mean in this school; refuses those that mean nobody we know.

    A head count by sex or age tells of people: it is for those who may see these.
    """
    found = read_audience(said, known(uow))
    if isinstance(found, Unread):
        key = "announcements-twice" if found.twice else "announcements-nobody-called"
        raise Refusal(key, words=list(found.twice or found.words))
    sorts = found.sorts.union(*(it.sorts for it in of_lists(uow, found).values()))
    duties = member.duties(uow.today)
    for told, duty in ((BY_SEX, Duty.SEE_SEX), (BY_AGE, Duty.SEE_BIRTHDAYS)):
        if sorts & told and duty not in duties:
            raise Refusal("announcements-not-seen")
    return found


def known(uow: UnitOfWork) -> Known:
    """The names this school uses."""
    people: dict[str, list[int]] = defaultdict(list)
    for it in members.belonging(uow.session):
        people[it.name].append(it.id)
    people.pop("", None)  # who was erased has no name
    return Known(member_sheets.unit_names(uow, *UNITS),
                 {name: tuple(numbers) for name, numbers in people.items()},
                 lists=tuple(it.name for it in lists.every(uow.session)),
                 young_until=uow.policy(YOUNG_UNTIL))  # fmt: skip


def meant(uow: UnitOfWork, kept: str) -> list[Member]:
    """Everybody it is for now, by unit and name."""
    audience, above = read_kept(kept), parents(uow)
    year = uow.today.year
    people = [(it, person(uow, it, above)) for it in members.belonging(uow.session)]
    listed = {name: frozenset(one.id for _, one in people if is_meant(it, one, year, {}))
              for name, it in of_lists(uow, audience).items()}  # fmt: skip
    return [it for it, one in people if is_meant(audience, one, year, listed)]


def of_lists(uow: UnitOfWork, audience: Audience) -> dict[str, Audience]:
    """The saved lists that it names; refuses one that is not there any more."""
    for gone in gone_lists(uow, audience):
        raise Refusal("announcements-list-gone", name=gone)
    return {it.name: read_kept(it.audience) for it in lists.every(uow.session)
            if it.name in audience.lists}  # fmt: skip


def gone_lists(uow: UnitOfWork, audience: Audience) -> list[str]:
    """Those it names that are not there any more: a draft can be opened, and needs others."""
    return sorted(audience.lists - {it.name for it in lists.every(uow.session)})


def parents(uow: UnitOfWork) -> dict[int, int | None]:
    """What each unit lies in."""
    return {it.id: it.parent_id for it in members.units(uow.session, *UnitKind)}


def person(uow: UnitOfWork, it: Member, above: dict[int, int | None]) -> Person:
    units, at = set[int](), it.unit_id
    while at is not None and at not in units:
        units.add(at)
        at = above.get(at)
    roles = {one.role for one in it.held(uow.today)}
    return Person(it.id, it.standing, it.sex, it.birth_year, frozenset(units), frozenset(roles))


def may_approve(uow: UnitOfWork, it: Announcement, member: Member) -> bool:
    """Another officer than the one who wrote it."""
    return it.author_id != member.id and Duty.APPROVE_ANNOUNCEMENTS in member.duties(uow.today)


def sent(uow: UnitOfWork, member: Member, number: int) -> Announcement:
    """One that I see to, and that is out."""
    found = own(uow, member, number)
    if found.state is not State.SENT:
        is_back = found.state is State.RECALLED
        raise Refusal("announcements-recalled" if is_back else "announcements-not-sent")
    return found


def approvers(uow: UnitOfWork, member: Member) -> list[Member]:
    """Another officer who may agree; refuses if there is none."""
    found = [it for it in members.on_duty(uow.session, Duty.APPROVE_ANNOUNCEMENTS, uow.today)
             if it is not member]  # fmt: skip
    if not found:
        raise Refusal("announcements-no-approver")
    return found


def page(uow: UnitOfWork, it: Announcement) -> Page:
    """Whether it is wished onto the public page, or could be."""
    if uow.policy(rules.ON_PAGE) == "off" or not read_kept(it.audience).is_open:
        return Page.NEVER
    return Page.ON if it.is_public else Page.OFF


def needs_approval(uow: UnitOfWork) -> bool:
    return uow.policy(rules.APPROVAL) == "on"
