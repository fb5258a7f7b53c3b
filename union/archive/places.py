"""Every table that may hold a person: what is told of it, and what erasing does there."""

import json
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, String, cast, delete, func, or_, select

from union.admissions import letters as admission_letters
from union.admissions.store import Application, Door, Voice
from union.annual_plan.store import PlanTask
from union.archive.rules import NOTHING, Gone
from union.archive.sheets import Part, PolicyName, Said
from union.birthdays import letters as birthday_letters
from union.birthdays.store import (
    BirthdayGift,
    BirthdayGreeting,
    BirthdayHabit,
    BirthdayHold,
    BirthdayWish,
)
from union.drafts.store import Draft
from union.events import letters as event_letters
from union.events import looking
from union.events.rules import State as EventState
from union.events.store import Event, EventPicture, EventWish
from union.festivals.store import FestivalChoice
from union.heartbeat.store import HeartbeatReader
from union.joining.store import Invitation, Knock
from union.kernel.causes import Effect
from union.kernel.outbox import Letter, State
from union.kernel.overrides import Override
from union.kernel.tables import Table
from union.kernel.unit import UnitOfWork
from union.members import sheets
from union.members.rules import Shown, Standing
from union.members.store import Appointment, Chat, Member, Unit
from union.monthly_activity.store import Poll, Vote
from union.proposals import letters as proposal_letters
from union.proposals.rules import State as ProposalState
from union.proposals.store import Proposal, Second
from union.school_days.store import SchoolTerm, YearNotice
from union.signups import lists
from union.signups.store import Signup, SignupList
from union.trips import letters as trip_letters
from union.trips import looking as trips_looking
from union.trips import store as trips
from union.trips.rules import State as TripState
from union.trips.store import Trip, TripChoice, TripRecord, TripRoute

FINAL = (State.SENT, State.LET_GO)
REGISTER = (
    "name", "staff_number", "sex", "birth_year", "birth_month", "birth_day", "birth_lunar",
    "birth_leap", "phone_last4", "standing", "standing_since", "joined", "account", "reachable",
    "locale", "birthday_shown", "may_care", "may_photograph", "consented",
)  # fmt: skip
BLANK = {
    **dict.fromkeys((*REGISTER, "unit_id"), None),
    "name": "",
    "standing": Standing.LEFT,
    "birth_lunar": False,
    "birth_leap": False,
    "reachable": False,
    "birthday_shown": Shown.OFF,
    "may_care": False,
    "may_photograph": False,
}


class Place(NamedTuple):
    """``columns`` are those that may point to a person; ``erases`` does nothing where it is not
    given: a number that leads to an empty entry says nothing of anybody."""

    table: type[Table]
    columns: set[str]
    tells: Callable[[UnitOfWork, Member], Part]
    erases: Callable[[UnitOfWork, Member, Gone], None] | None = None


def at(uow: UnitOfWork, instant: datetime | None) -> str | None:
    """An instant by the union's clock."""
    return f"{instant.astimezone(uow.zone):%Y-%m-%d %H:%M}" if instant else None


def name_of(uow: UnitOfWork, member_id: int | None) -> str | None:
    found = uow.session.get(Member, member_id) if member_id else None
    return found.name if found else None


def rows(uow: UnitOfWork, table: type[Table], *where: ColumnElement[bool]) -> list[Any]:
    """Everything there of this kind, in the order of its keys."""
    found = uow.session.scalars(select(table).where(*where).order_by(*table.__table__.primary_key))
    return list(found.unique())


def tell_register(uow: UnitOfWork, member: Member) -> Part:
    cells = [getattr(member, name) for name in REGISTER]
    cells = [at(uow, it) if isinstance(it, datetime) else it for it in cells]
    unit = sheets.unit_name(uow, member.unit_id)
    return Part("register", (*REGISTER, "unit"), [(*cells, unit)])


def erase_register(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """Only the number stays, and that there was somebody."""
    for name, empty in BLANK.items():
        setattr(member, name, empty)
    member.erased = uow.now
    uow.session.flush()


def tell_offices(uow: UnitOfWork, member: Member) -> Part:
    """Those I held, and those I gave or took."""
    about_me = or_(Appointment.member_id == member.id, Appointment.given_by == member.id,
                   Appointment.ended_by == member.id)  # fmt: skip
    told = [
        (name_of(uow, it.member_id), it.role, sheets.unit_name(uow, it.unit_id), it.portfolio,
         it.since, it.until, it.ended, name_of(uow, it.given_by))
        for it in rows(uow, Appointment, about_me)
    ]  # fmt: skip
    columns = ("name", "role", "unit", "portfolio", "since", "until", "ended", "given_by")
    return Part("offices", columns, told)


def tell_proposals(uow: UnitOfWork, member: Member) -> Part:
    columns = ("number", "state", "subject", "category", "reason", "measures", "files", "begun",
               "submitted", "withdrawn", "why")  # fmt: skip
    told = [
        (it.number, it.state, it.subject, it.category, it.reason, it.measures, len(it.files),
         at(uow, it.begun), at(uow, it.submitted), at(uow, it.withdrawn), it.withdrawal)
        for it in rows(uow, Proposal, Proposal.proposer_id == member.id)
    ]  # fmt: skip
    return Part("proposals", columns, told)


def erase_proposals(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """What was submitted is the congress's by now and keeps its words; the rest goes."""
    mine = (Proposal.proposer_id == member.id, Proposal.serial.is_(None))
    for it in rows(uow, Proposal, *mine):
        it.subject = it.reason = it.measures = it.withdrawal = NOTHING
        it.files, it.withdrawn = [], it.withdrawn or uow.now
        it.state = ProposalState.WITHDRAWN
        uow.session.flush()
        proposal_letters.redraw(uow, it)


def tell_seconds(uow: UnitOfWork, member: Member) -> Part:
    stood = select(Proposal, Second.at).join(Second).where(Second.member_id == member.id)
    told = [
        (it.number, it.subject, it.proposer.name, at(uow, when))
        for it, when in uow.session.execute(stood.order_by(Proposal.id)).unique()
    ]
    return Part("seconds", ("number", "subject", "proposer", "at"), told)


def tell_drafts(uow: UnitOfWork, member: Member) -> Part:
    told = [
        ("\n".join(str(one) for one in it.answers.values() if one), at(uow, it.touched))
        for it in rows(uow, Draft, Draft.member_id == member.id)
    ]
    return Part("drafts", ("words", "at"), told)


def erase_drafts(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """My own, and what others were just filling in about me."""
    for it in rows(uow, Draft):
        offered = it.offered or {}
        if it.member_id == gone.id or gone.is_meant_by(it.answers) or gone.is_meant_by(offered):
            uow.session.delete(it)


def tell_invitations(uow: UnitOfWork, member: Member) -> Part:
    """Made for me, and made by me for others."""
    about_me = or_(Invitation.member_id == member.id, Invitation.made_by == member.id)
    told = [
        (name_of(uow, it.member_id), name_of(uow, it.made_by), at(uow, it.expires),
         at(uow, it.used))
        for it in rows(uow, Invitation, about_me)
    ]  # fmt: skip
    return Part("invitations", ("name", "given_by", "expires", "used"), told)


def erase_invitations(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    uow.session.execute(delete(Invitation).where(Invitation.member_id == gone.id))


def tell_knocks(uow: UnitOfWork, member: Member) -> Part:
    about_me = or_(Knock.member_id == member.id, Knock.account == member.account)
    told = [
        (it.account, it.shown_as, it.locale, it.day, it.tries)
        if it.account == member.account
        else (None, None, None, it.day, it.tries)  # somebody who said to be me, whoever that is
        for it in rows(uow, Knock, about_me)
    ]
    return Part("knocks", ("account", "shown_as", "locale", "at", "tries"), told)


def erase_knocks(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    about = or_(Knock.member_id == gone.id, Knock.account == gone.account)
    uow.session.execute(delete(Knock).where(about))


def tell_applications(uow: UnitOfWork, member: Member) -> Part:
    """Mine, and those I agreed to as a leader."""
    about_me = or_(Application.member_id == member.id, Application.agreed_by == member.id)
    told = [
        (name_of(uow, it.member_id), it.state, it.how, it.kind, at(uow, it.touched),
         name_of(uow, it.agreed_by))
        for it in rows(uow, Application, about_me)
    ]  # fmt: skip
    return Part("admissions", ("name", "state", "how", "kind", "at", "agreed_by"), told)


def erase_applications(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    mine = select(Application.id).where(Application.member_id == gone.id)
    uow.session.execute(delete(Voice).where(Voice.admission_id.in_(mine)))
    uow.session.execute(delete(Application).where(Application.member_id == gone.id))


def tell_voices(uow: UnitOfWork, member: Member) -> Part:
    found = rows(uow, Voice, Voice.member_id == member.id)
    admitted = [uow.session.get_one(Application, it.admission_id) for it in found]
    told = [(name_of(uow, whom.member_id) or whom.name, at(uow, it.at))
            for it, whom in zip(found, admitted, strict=True)]  # fmt: skip
    return Part("voices", ("name", "at"), told)


def tell_links(uow: UnitOfWork, member: Member) -> Part:
    told = [(sheets.unit_name(uow, it.unit_id), at(uow, it.expires), it.used, at(uow, it.revoked))
            for it in rows(uow, Door, Door.made_by == member.id)]  # fmt: skip
    return Part("links", ("unit", "expires", "used", "revoked"), told)


def tell_chats(uow: UnitOfWork, member: Member) -> Part:
    told = [(it.title, it.kind, at(uow, it.bound_at))
            for it in rows(uow, Chat, Chat.bound_by == member.id)]  # fmt: skip
    return Part("chats", ("title", "kind", "at"), told)


def tell_policies(uow: UnitOfWork, member: Member) -> Part:
    told = [(PolicyName(it.name), json.dumps(it.value, ensure_ascii=False), at(uow, it.set_at))
            for it in rows(uow, Override, Override.set_by == member.id)]  # fmt: skip
    return Part("policies", ("policy", "value", "at"), told)


def tell_letters(uow: UnitOfWork, member: Member) -> Part:
    told = [(at(uow, it.due), it.state, Said(it.key, it.facts))
            for it in rows(uow, Letter, Letter.chat == member.account)]  # fmt: skip
    return Part("letters", ("at", "state", "words"), told)


def erase_letters(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """Those to me go; what others were told of me is emptied, and cards are drawn anew."""
    uow.session.execute(delete(Letter).where(Letter.chat == gone.account))
    found = rows(uow, Letter, _mentions(gone))
    for it in found:
        if gone.account and str(gone.account) in it.dedupe.split(":"):
            it.dedupe = f"erased:{it.id}"
    told = [it for it in found if gone.holds(it.facts)]
    for it in told:
        if it.topic is None:
            _empty(it, gone)
    uow.session.flush()
    cards = [it for it in told if it.topic]
    anew = {topic for topic in {it.topic for it in cards} if topic and _draw_anew(uow, topic)}
    for it in cards:
        if it.topic not in anew:
            it.facts, it.version = gone.without(it.facts), it.version + 1


def _empty(letter: Letter, gone: Gone) -> None:
    """What has arrived needs its facts no more; what was about them need not arrive."""
    is_about = letter.facts.get("name") == gone.name
    if is_about and letter.state not in (*FINAL, State.SENDING):
        letter.state = State.LET_GO
    letter.facts = {} if is_about or letter.state in FINAL else gone.without(letter.facts)


def _draw_anew(uow: UnitOfWork, topic: str) -> bool:
    """A card whose matter is still in the books is true again by itself, namesakes' too."""
    matter, number = topic.split(":")[:2]
    if matter == "proposal" and (proposal := uow.session.get(Proposal, int(number))):
        proposal_letters.redraw(uow, proposal)
        return True
    if matter == "event" and (event := uow.session.get(Event, int(number))):
        event_letters.redraw(uow, event)
        return True
    if matter == "trip" and (trip := uow.session.get(Trip, int(number))):
        trip_letters.redraw(uow, trip)
        return True
    if matter == "birthday":
        birthday_letters.redraw(uow, date.fromordinal(int(number)))
        return True
    application = uow.session.get(Application, int(number)) if matter == "admission" else None
    if application and topic in admission_letters.topics(application):
        admission_letters.redraw(uow, application)
        return True
    return False


def _mentions(gone: Gone) -> ColumnElement[bool]:
    """Letters that may be about them, as the database itself can tell."""
    kept = cast(Letter.facts, String)
    written = {gone.name, json.dumps(gone.name)[1:-1]}
    found = [kept.contains(it, autoescape=True) for it in written if it]
    if gone.account:
        found += [it.contains(str(gone.account)) for it in (kept, Letter.dedupe)]
    return or_(Letter.id.is_(None), *found)


def tell_events(uow: UnitOfWork, member: Member) -> Part:
    told = [(it.title, at(uow, it.starts), it.place, it.state)
            for it in rows(uow, Event, Event.organiser_id == member.id)]  # fmt: skip
    return Part("events", ("title", "at", "place", "state"), told)


def tell_signups(uow: UnitOfWork, member: Member) -> Part:
    """Mine, and those I made for others."""
    about_me = or_(Signup.member_id == member.id, Signup.by_id == member.id)
    of = select(Signup, func.coalesce(Event.title, TripRoute.name))
    of = of.outerjoin(Event, Event.list_id == Signup.list_id)
    of = of.outerjoin(TripRoute, TripRoute.list_id == Signup.list_id)
    found = uow.session.execute(of.where(about_me).order_by(Signup.id)).unique()
    told = [
        (title, it.called, it.state, it.companions, it.with_whom, it.has_paid, it.is_here,
         at(uow, it.at), name_of(uow, it.by_id))
        for it, title in found
    ]  # fmt: skip
    columns = ("title", "name", "state", "companions", "with_whom", "paid", "came", "at",
               "given_by")  # fmt: skip
    return Part("signups", columns, told)


def erase_signups(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """No place is held for somebody who is no more; whoever waited is offered it."""
    for it in rows(uow, Signup, Signup.member_id == member.id):
        it.with_whom = ""
        event = uow.session.scalars(select(Event).filter_by(list_id=it.list_id)).first()
        if event and event.state is EventState.OPEN:
            lists.take_out(uow, it)
            looking.settle(uow, event)


def tell_trips(uow: UnitOfWork, member: Member) -> Part:
    """What I chose, and what I chose for others."""
    names = {it.id: it.name for it in rows(uow, TripRoute)}
    about_me = or_(TripChoice.member_id == member.id, TripChoice.by_id == member.id)
    told = [
        (uow.session.get_one(Trip, it.trip_id).title, it.member.name, names[it.first_id],
         names.get(it.second_id), it.turn, it.rank, at(uow, it.at), name_of(uow, it.by_id))
        for it in rows(uow, TripChoice, about_me)
    ]  # fmt: skip
    columns = ("title", "name", "first", "second", "turn", "rank", "at", "given_by")
    return Part("trips", columns, told)


def tell_published_trips(uow: UnitOfWork, member: Member) -> Part:
    told = [(it.title, at(uow, it.published), it.state)
            for it in rows(uow, Trip, Trip.organiser_id == member.id)]  # fmt: skip
    return Part("published_trips", ("title", "at", "state"), told)


def erase_trips(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """No place is kept for somebody who is no more; whoever waited is offered it."""
    for it in rows(uow, TripChoice, TripChoice.member_id == gone.id):
        trip = uow.session.get_one(Trip, it.trip_id)
        for _, signup in trips.places_of(uow.session, trip, gone.id):
            if trip.state is TripState.ALLOTTED:
                lists.take_out(uow, signup)
        uow.session.delete(it)
        uow.session.flush()
        trips_looking.settle(uow, trip)


def tell_trip_record(uow: UnitOfWork, member: Member) -> Part:
    told = [(it.began, it.latest, it.is_checked)
            for it in rows(uow, TripRecord, TripRecord.member_id == member.id)]  # fmt: skip
    return Part("trip_record", ("began_work", "last_trip", "checked"), told)


def erase_trip_record(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    uow.session.execute(delete(TripRecord).where(TripRecord.member_id == gone.id))


def tell_reminders(uow: UnitOfWork, member: Member) -> Part:
    told = [(it.remind,) for it in rows(uow, EventWish, EventWish.member_id == member.id)]
    return Part("reminders", ("value",), told)


def erase_reminders(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    uow.session.execute(delete(EventWish).where(EventWish.member_id == gone.id))


def tell_pictures(uow: UnitOfWork, member: Member) -> Part:
    told = [(uow.session.get_one(Event, it.event_id).title, at(uow, it.at))
            for it in rows(uow, EventPicture, EventPicture.member_id == member.id)]  # fmt: skip
    return Part("pictures", ("title", "at"), told)


def erase_pictures(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    uow.session.execute(delete(EventPicture).where(EventPicture.member_id == gone.id))


def tell_greetings(uow: UnitOfWork, member: Member) -> Part:
    mine = rows(uow, BirthdayGreeting, BirthdayGreeting.member_id == member.id)
    told = [(it.year, it.day, it.how) for it in mine]
    return Part("birthday_greetings", ("year", "since", "how"), told)


def tell_birthday_wishes(uow: UnitOfWork, member: Member) -> Part:
    told = [(it.day,) for it in rows(uow, BirthdayWish, BirthdayWish.member_id == member.id)]
    return Part("birthday_wishes", ("since",), told)


def tell_habits(uow: UnitOfWork, member: Member) -> Part:
    told = [(word,) for it in rows(uow, BirthdayHabit, BirthdayHabit.member_id == member.id)
            for word in (it.missing, it.leap) if word]  # fmt: skip
    return Part("birthday_habits", ("value",), told)


def tell_holds(uow: UnitOfWork, member: Member) -> Part:
    """That I was left in peace, and whom I left so; no reason was ever kept."""
    about_me = or_(BirthdayHold.member_id == member.id, BirthdayHold.set_by == member.id)
    told = [(name_of(uow, it.member_id), it.until, at(uow, it.set_at))
            for it in rows(uow, BirthdayHold, about_me)]  # fmt: skip
    return Part("birthday_holds", ("name", "until", "at"), told)


def tell_gifts(uow: UnitOfWork, member: Member) -> Part:
    about_me = or_(BirthdayGift.member_id == member.id, BirthdayGift.by_id == member.id)
    told = [(name_of(uow, it.member_id), it.year, it.given, name_of(uow, it.by_id))
            for it in rows(uow, BirthdayGift, about_me)]  # fmt: skip
    return Part("birthday_gifts", ("name", "year", "since", "given_by"), told)


def erase_birthdays(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """Nothing of it needs to stay but that gifts were given."""
    for table in (BirthdayGreeting, BirthdayWish, BirthdayHabit, BirthdayHold):
        uow.session.execute(delete(table).where(table.member_id == gone.id))


def tell_activities(uow: UnitOfWork, member: Member) -> Part:
    mine = select(Poll.month, Vote.item).join(Vote).where(Vote.member_id == member.id)
    told = [(month, item) for month, item in uow.session.execute(mine.order_by(Poll.month))]
    return Part("activities", ("since", "title"), told)


def erase_activities(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    uow.session.execute(delete(Vote).where(Vote.member_id == gone.id))


def tell_festivals(uow: UnitOfWork, member: Member) -> Part:
    told = [(it.name, it.words, at(uow, it.set_at))
            for it in rows(uow, FestivalChoice, FestivalChoice.set_by == member.id)]  # fmt: skip
    return Part("festivals", ("title", "words", "at"), told)


def tell_plan(uow: UnitOfWork, member: Member) -> Part:
    """What I see to, wrote into the plan, or settled."""
    about_me = or_(PlanTask.owner_id == member.id, PlanTask.made_by == member.id,
                   PlanTask.settled_by == member.id)  # fmt: skip
    told = [(it.month, it.text, it.state, name_of(uow, it.owner_id), it.why)
            for it in rows(uow, PlanTask, about_me)]  # fmt: skip
    return Part("plan", ("since", "words", "state", "name", "why"), told)


def tell_heartbeat(uow: UnitOfWork, member: Member) -> Part:
    mine = rows(uow, HeartbeatReader, HeartbeatReader.member_id == member.id)
    return Part("heartbeat", ("since",), [(at(uow, it.since),) for it in mine])


def erase_heartbeat(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    uow.session.execute(delete(HeartbeatReader).where(HeartbeatReader.member_id == gone.id))


def tell_notices(uow: UnitOfWork, member: Member) -> Part:
    mine = rows(uow, YearNotice, YearNotice.set_by == member.id)
    told = [(it.year, it.text, at(uow, it.set_at)) for it in mine]
    return Part("notices", ("title", "words", "at"), told)


def tell_terms(uow: UnitOfWork, member: Member) -> Part:
    mine = rows(uow, SchoolTerm, SchoolTerm.set_by == member.id)
    told = [(it.name, it.first, it.last, at(uow, it.set_at)) for it in mine]
    return Part("terms", ("title", "since", "until", "at"), told)


# In the order in which they are erased: whoever draws a card anew finds the name gone.
PLACES = (
    Place(Member, {"account"}, tell_register, erase_register),
    Place(Appointment, {"member_id", "given_by", "ended_by"}, tell_offices),
    Place(Draft, {"member_id", "answers", "offered"}, tell_drafts, erase_drafts),
    Place(Invitation, {"member_id", "made_by"}, tell_invitations, erase_invitations),
    Place(Knock, {"account", "member_id"}, tell_knocks, erase_knocks),
    Place(Application, {"member_id", "agreed_by"}, tell_applications, erase_applications),
    Place(Voice, {"member_id"}, tell_voices),
    Place(Door, {"made_by"}, tell_links),
    Place(Proposal, {"proposer_id", "files"}, tell_proposals, erase_proposals),
    Place(Second, {"member_id"}, tell_seconds),
    Place(TripChoice, {"member_id", "by_id"}, tell_trips, erase_trips),
    Place(Trip, {"organiser_id"}, tell_published_trips),
    Place(TripRecord, {"member_id"}, tell_trip_record, erase_trip_record),
    Place(Signup, {"member_id", "by_id"}, tell_signups, erase_signups),
    Place(Event, {"organiser_id"}, tell_events),
    Place(EventWish, {"member_id"}, tell_reminders, erase_reminders),
    Place(EventPicture, {"member_id"}, tell_pictures, erase_pictures),
    Place(BirthdayGreeting, {"member_id"}, tell_greetings, erase_birthdays),
    Place(BirthdayWish, {"member_id"}, tell_birthday_wishes),
    Place(BirthdayHabit, {"member_id"}, tell_habits),
    Place(BirthdayHold, {"member_id", "set_by"}, tell_holds),
    Place(BirthdayGift, {"member_id", "by_id"}, tell_gifts),
    Place(Vote, {"member_id"}, tell_activities, erase_activities),
    Place(Chat, {"chat", "bound_by"}, tell_chats),
    Place(Override, {"value", "set_by"}, tell_policies),
    Place(PlanTask, {"owner_id", "made_by", "settled_by"}, tell_plan),
    Place(HeartbeatReader, {"member_id"}, tell_heartbeat, erase_heartbeat),
    Place(FestivalChoice, {"set_by"}, tell_festivals),
    Place(YearNotice, {"off", "worked", "set_by"}, tell_notices),
    Place(SchoolTerm, {"set_by"}, tell_terms),
    Place(Letter, {"chat", "facts"}, tell_letters, erase_letters),
)
HOLD_NOBODY = (Unit, Effect, SignupList, Poll, TripRoute)
