"""Links for newcomers: given out, taken back, followed."""

from union.admissions import ending, rules, store
from union.admissions.sheets import Opened
from union.admissions.store import Application, Door
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import sheets
from union.members import store as register
from union.members.guards import open_to, open_to_strangers
from union.members.rules import Duty, Standing, UnitKind
from union.members.store import Member, Unit


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
        ending.forget(uow, application, former)
        uow.session.expire_all()
