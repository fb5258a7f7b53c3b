"""What was written to a person, or tells of one; the cards that are drawn anew."""

import json
from datetime import date

from sqlalchemy import ColumnElement, String, cast, delete, or_

from union.admissions import letters as admission_letters
from union.admissions.store import Application
from union.archive.places.place import at, rows
from union.archive.rules import Gone
from union.archive.sheets import Part, Said
from union.birthdays import letters as birthday_letters
from union.events import letters as event_letters
from union.events.store import Event
from union.kernel.outbox import Letter, State
from union.kernel.unit import UnitOfWork
from union.members.store import Member
from union.proposals import letters as proposal_letters
from union.proposals.store import Proposal
from union.trips import letters as trip_letters
from union.trips.store import Trip

FINAL = (State.SENT, State.LET_GO)


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
