"""A meeting, if it is there, if it concerns somebody, if it is theirs; who meets and who calls."""

from collections.abc import Set
from typing import Any

from sqlalchemy import select

from union.kernel.outbox import number_of
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.meetings.rules import TO_COME, Kind, State
from union.meetings.store import Decision, Meeting, MeetingSeries, Motion
from union.members import sheets as member_sheets
from union.members import store as members
from union.members.rules import LEADS_A_GROUP, SERVING, SITS_IN, Body, Duty, Portfolio, Role
from union.members.store import Member, Unit

Meets = Meeting | MeetingSeries


def get(uow: UnitOfWork, meeting_id: int) -> Meeting:
    found = uow.session.get(Meeting, meeting_id)
    if found is None:
        raise Refusal("meetings-unknown")
    return found


def of_body(uow: UnitOfWork, body: Body, portfolio: Portfolio | None = None) -> list[Member]:
    """Who sits in a body today, and who looks after that portfolio in the committee."""
    roles = SITS_IN[body]
    found = [it for role in roles for it in members.holders(uow.session, role, uow.today)]
    if portfolio:
        found += [it for it in of_body(uow, Body.COMMITTEE)
                  if any(one.portfolio is portfolio for one in it.held(uow.today))]  # fmt: skip
    return [it for it in found if it.standing in SERVING]


def invited(uow: UnitOfWork, it: Meets) -> list[Member]:
    """Who is due at such a meeting, each once, by their numbers."""
    match it.kind:
        case Kind.COMMITTEE:
            found = of_body(uow, Body.COMMITTEE)
        case Kind.ENLARGED:
            leaders = [one for role in LEADS_A_GROUP
                       for one in members.holders(uow.session, role, uow.today)]  # fmt: skip
            found = of_body(uow, Body.COMMITTEE) + [one for one in leaders
                                                    if one.standing in SERVING]  # fmt: skip
        case Kind.WOMEN:
            found = of_body(uow, Body.WOMEN_COMMITTEE, Portfolio.WOMEN)
        case Kind.GROUP:
            of = select(Member).where(Member.unit_id == it.unit_id, Member.standing.in_(SERVING))
            found = list(uow.session.scalars(of).unique())
    return sorted(set(found), key=lambda one: one.id)


def voters(uow: UnitOfWork, it: Meeting) -> list[Member]:
    """Who decides: at an enlarged meeting the committee alone."""
    if it.kind is not Kind.ENLARGED:
        return invited(uow, it)
    return sorted(set(of_body(uow, Body.COMMITTEE)), key=lambda one: one.id)


def convenes(uow: UnitOfWork, member: Member, kind: Kind, unit_id: int | None) -> bool:
    """Whether somebody calls such meetings: officers all, others those of their own body."""
    duties = member.duties(uow.today)
    if Duty.HOLD_MEETINGS not in duties:
        return False
    if Duty.KEEP_REGISTER in duties:
        return True
    held = member.held(uow.today)
    match kind:
        case Kind.WOMEN:
            return any(it.role is Role.WOMEN_COMMITTEE or it.portfolio is Portfolio.WOMEN
                       for it in held)  # fmt: skip
        case Kind.GROUP:
            return members.leads(member, unit_id, uow.today)
        case Kind.COMMITTEE | Kind.ENLARGED:
            return any(it.portfolio is Portfolio.ORGANISATION for it in held)


def keeps(uow: UnitOfWork, it: Meets, member: Member) -> bool:
    """Whether somebody sees to this meeting."""
    return convenes(uow, member, it.kind, it.unit_id)


def own(uow: UnitOfWork, member: Member, meeting_id: int) -> Meeting:
    found = get(uow, meeting_id)
    if not keeps(uow, found, member):
        raise Refusal("meetings-not-yours")
    return found


def own_to_come(uow: UnitOfWork, member: Member, meeting_id: int) -> Meeting:
    """One of mine that has not begun and was not called off."""
    return still_to_come(uow, own(uow, member, meeting_id))


def still_to_come(uow: UnitOfWork, it: Meeting) -> Meeting:
    """Refuses one that was called off or has begun."""
    not_off(uow, it)
    if it.state not in TO_COME or it.starts <= uow.now:
        raise Refusal("meetings-begun")
    return it


def not_off(uow: UnitOfWork, it: Meeting) -> Meeting:
    """Refuses one that was called off."""
    if it.state is State.CANCELLED:
        raise Refusal("meetings-off", **facts(uow, it))
    return it


def own_not_minuted(uow: UnitOfWork, member: Member, meeting_id: int) -> Meeting:
    """One of mine of which there is no record yet."""
    found = not_off(uow, own(uow, member, meeting_id))
    if found.state is State.MINUTED:
        raise Refusal("meetings-begun")
    return found


def own_series(uow: UnitOfWork, member: Member, series_id: int) -> MeetingSeries:
    found = uow.session.get(MeetingSeries, series_id)
    if found is None or found.ended:
        raise Refusal("meetings-unknown")
    if not keeps(uow, found, member):
        raise Refusal("meetings-not-yours")
    return found


def concerning(uow: UnitOfWork, member: Member, meeting_id: int) -> Meeting:
    """One that I am due at, was due at, or see to."""
    found = get(uow, meeting_id)
    if not concerns(uow, found, member):
        raise Refusal("meetings-not-for-you")
    return found


def concerns(uow: UnitOfWork, it: Meeting, member: Member) -> bool:
    return keeps(uow, it, member) or member in invited(uow, it)


def motion(uow: UnitOfWork, motion_id: int) -> Motion:
    found = uow.session.get(Motion, motion_id)
    if found is None:
        raise Refusal("meetings-unknown")
    return found


def decision(uow: UnitOfWork, decision_id: int) -> Decision:
    found = uow.session.get(Decision, decision_id)
    if found is None:
        raise Refusal("meetings-task-unknown")
    return found


def keepers(uow: UnitOfWork, it: Meets) -> list[Member]:
    """Whoever called it, while they may and can be reached; else the group's, the union's heads."""
    maker = uow.session.get_one(Member, it.made_by)
    if maker.is_reached and keeps(uow, it, maker):
        return [maker]
    heads = [one for one in members.leaders(uow.session, it.unit_id, uow.today)
             if one.is_reached]  # fmt: skip
    return heads or members.on_duty(uow.session, Duty.KEEP_REGISTER, uow.today)


def is_closed(uow: UnitOfWork, it: MeetingSeries) -> bool:
    """Whether the group that met is no more."""
    unit = uow.session.get(Unit, it.unit_id) if it.unit_id else None
    return unit is not None and unit.closed is not None


def presides(uow: UnitOfWork, it: Meets, maker: Member, away: Set[int] = frozenset()) -> Member:
    """The union's chair or a deputy, the leader of the group, whoever called it; who is there."""
    if it.kind in (Kind.COMMITTEE, Kind.ENLARGED):
        heads = [one for role in (Role.CHAIR, Role.VICE_CHAIR)
                 for one in members.holders(uow.session, role, uow.today)]  # fmt: skip
    else:
        heads = members.leaders(uow.session, it.unit_id, uow.today)
    able = [*heads, maker]
    return next((one for one in able if one.id not in away), able[0])


def called(uow: UnitOfWork, it: Meets) -> dict[str, Any]:
    """How a body's meeting is called, in a text of any language."""
    title = it.title if isinstance(it, Meeting) else ""
    return {
        "title": title,
        "has_title": "yes" if title else "no",
        "kind": it.kind.value,
        "unit": member_sheets.unit_name(uow, it.unit_id) or "",
    }


def facts(uow: UnitOfWork, it: Meeting) -> dict[str, Any]:
    """What a meeting is, in a text of any language."""
    local = it.starts.astimezone(uow.zone)
    when = {"day": local.date().isoformat(), "time": f"{local:%H:%M}", "place": it.place}
    return {"meeting_id": it.id, **called(uow, it), **when}


def of_card(uow: UnitOfWork, chat: int, message: int) -> int | None:
    """The meeting whose notice that message is."""
    return number_of(uow.session, "meeting", chat, message)


def body_meant(uow: UnitOfWork, said: str) -> tuple[Kind, int | None]:
    """Which body a choice of the form means: a word of :class:`Kind`, or ``12 name`` of a group."""
    if said in set(Kind) and said != Kind.GROUP:
        return Kind(said), None
    number = said.partition(" ")[0]
    unit = uow.session.get(Unit, int(number)) if number.isdecimal() else None
    if unit is None or unit.closed:
        raise Refusal("drafts-choose")
    return Kind.GROUP, unit.id


def unreachable(uow: UnitOfWork, it: Meeting) -> list[str]:
    """Whom no letter reaches."""
    return [one.name for one in invited(uow, it) if not one.is_reached]
