"""Looking after an event: its offers, its reminders, its end; and when to look again."""

from datetime import datetime, time

from union.calendar import beats
from union.events import letters, rules, series
from union.events.rules import Beat, State
from union.events.store import Event
from union.kernel.outbox import Lane
from union.kernel.unit import UnitOfWork
from union.signups import lists
from union.signups import store as signups


def settle(uow: UnitOfWork, event: Event) -> None:
    """After any change of the list: places are offered, the cards redrawn, the next look set.

    Who belongs to the union no more holds no place.
    """
    if event.state is State.OPEN:
        for it in signups.gone(uow.session, event.list_id):
            lists.take_out(uow, it)
        letters.tell_moves(uow, event, lists.settle(uow, event.roll))
    letters.redraw(uow, event)
    look_ahead(uow, event)


def look_ahead(uow: UnitOfWork, event: Event) -> None:
    """Set when there is something to do again."""
    is_open = event.state is State.OPEN
    lapse = signups.next_lapse(uow.session, event.list_id) if is_open else None
    event.look_at = beats.next_look(_beats(uow, event), event.looked, lapse)


def _beats(uow: UnitOfWork, event: Event) -> list[rules.At]:
    eve = time.fromisoformat(uow.policy(rules.EVE))
    hours, nudges = uow.policy(rules.HOURS_BEFORE), uow.policy(rules.NUDGES)
    own = rules.beats(event.times, uow.zone, eve, hours, nudges)
    repeat = series.repeats_at(uow, event)
    return [*(own if event.state is State.OPEN else ()), *([repeat] if repeat else ())]


def look(uow: UnitOfWork, event: Event) -> bool:
    """Do what has become due since the last look, once; of two reminders each hears the last.

    Whether it is time to publish the next of its series.
    """
    every = _beats(uow, event)
    due, instants = beats.due(every, event.looked, uow.now), {beat: at for at, beat in every}
    for beat in due:
        later = rules.OVERTAKEN_BY.get(beat)
        _do(uow, event, beat, instants[beat], later if later in due else None)
    event.looked = uow.now
    settle(uow, event)
    return Beat.REPEAT in due


def _do(uow: UnitOfWork, event: Event, beat: Beat, at: datetime, later: Beat | None) -> None:
    """Whoever hears the ``later`` one, due by now as well, need not hear this one."""
    match beat:
        case Beat.NUDGE_FIRST | Beat.NUDGE_LAST:
            state = letters.state_shown(uow, event, lists.count(uow, event.roll).held)
            if later is None and state == "open":
                readers = letters.wishing(uow, letters.silent(uow, event), beat)
                letters.tell_coming(uow, event, "events-silent-letter", beat.value, readers,
                                    lane=Lane.BROADCAST)  # fmt: skip
                if beat is Beat.NUDGE_FIRST:
                    letters.tell_leaders(uow, event, beat.value)
        case Beat.CLOSE:
            letters.tell_numbers(uow, event)
        case Beat.REMIND_EVE | Beat.REMIND_HALF_DAY | Beat.REMIND_HOURS | Beat.REMIND_AN_HOUR:
            # however late: what is goes stale, and whoever keeps watch may send it until the start
            readers = letters.wishing(uow, letters.coming(uow, event), beat, later)
            letters.tell_coming(uow, event, "events-reminder-letter", beat.value, readers,
                                good_for=at + beats.REMINDED_FOR - uow.now)  # fmt: skip
        case Beat.LOCK | Beat.REPEAT:
            pass  # the cards are drawn anew after every look; the next is made above us
        case Beat.THANK:
            event.state = State.DONE
            letters.tell_coming(uow, event, "events-thanks", beat.value,
                                letters.came(uow, event), expires=False)  # fmt: skip
