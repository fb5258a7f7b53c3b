"""Audiences that are needed again."""

from union.announcements import finding, lists, rules, showing
from union.announcements.audience import Sort, read_kept
from union.announcements.lists import AnnouncementList
from union.announcements.sheets import Draft, SavedList
from union.announcements.written import is_free
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member

LISTS_MOST = 40


@open_to(Duty.ANNOUNCE)
def weigh_list_name(uow: UnitOfWork, member: Member, *, number: int, name: str) -> str:
    """A name that says nothing else in this school."""
    if Sort.LIST in read_kept(finding.draft(uow, member, number).audience).sorts:
        raise Refusal("announcements-list-in-list")
    given = rules.check_name(name)
    if not is_free(given, finding.known(uow)):
        raise Refusal("announcements-name-taken", name=given)
    return given


@open_to(Duty.ANNOUNCE)
def save_list(uow: UnitOfWork, member: Member, *, number: int, name: str) -> Draft:
    """Whom this draft is for, under a name; who that is then is asked each time anew."""
    it, given = finding.draft(uow, member, number), weigh_list_name(uow, number=number, name=name)
    if len(lists.every(uow.session)) >= LISTS_MOST:
        raise Refusal("announcements-lists-full", most=LISTS_MOST)
    uow.session.add(AnnouncementList(name=given, audience=it.audience, said=it.said,
                                     made_by=member.id))  # fmt: skip
    uow.session.flush()
    return showing.draft(uow, it, member)


@open_to(Duty.ANNOUNCE)
def saved(uow: UnitOfWork, member: Member) -> list[SavedList]:
    """The names that can be written, and what they mean."""
    return [SavedList(it.id, it.name, it.said) for it in lists.every(uow.session)]


@open_to(Duty.ANNOUNCE)
def drop_list(uow: UnitOfWork, member: Member, *, list_id: int) -> list[SavedList]:
    """Not needed any more; a draft that names it has to name others."""
    if it := uow.session.get(AnnouncementList, list_id):
        uow.session.delete(it)
        uow.session.flush()
    return saved(uow)
