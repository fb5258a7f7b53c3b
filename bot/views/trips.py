"""How trips look: the card in the groups, my choice, the ranking with its reasons."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from telegram import InlineKeyboardButton

from bot.card import Button, Card, Link, Row, Say, called, pairs, plain, rows
from bot.paging import TEXT_MOST, fitting, page, some
from union.signups.rules import CONCERNED, IN_LINE
from union.signups.rules import State as Standing
from union.trips.routes import kept
from union.trips.rules import TO_COME, TOLD, State
from union.trips.sheets import Chosen, Line, Place, Published, Ranked, Ranking, Sheet

WISH = Button("trips-wish", "trips:wish:{trip_id}")
HOME = Link("trips-{trip_id}")
LISTS = Button("trips-lists", "trips:list")
READ = Button("trips-read", "trips:read:{trip_id}")
WRITE = Button("trips-write", "trips:write")
CHOOSE = Button("trips-choose", "trips:choose:{trip_id}")
WITHDRAW = Button("trips-withdraw", "trips:withdraw:{trip_id}")
ACCEPT = Button("trips-accept", "trips:accept:{route_id}")
GIVE_UP = Button("trips-give-up-word", "trips:give_up:{route_id}")
GIVE_UP_SURE = Button("trips-give-up-sure", "trips:give_up_sure:{route_id}")
WAIT_AGAIN = Button("trips-wait-again", "trips:accept:{route_id}")
KEEP = Button("trips-keep", "trips:keep:{trip_id}")
RANKING = Button("trips-ranking", "trips:ranking:{trip_id}:{page_id}")
TABLE = Button("trips-table", "trips:table:{trip_id}")
TELL = Button("trips-tell", "trips:tell:{trip_id}")
TELL_NOW = Button("trips-tell-now", "trips:tell_now:{trip_id}")
FOR = Button("trips-for", "trips:for:{trip_id}")
EXTEND = Button("trips-extend", "trips:extend:{trip_id}")
CALL_OFF = Button("trips-call-off", "trips:call_off:{trip_id}")
ENTRY = Button("trips-entry", "trips:entry:{choice_id}")
REMOVE = Button("trips-remove", "trips:remove:{choice_id}")
A_PAGE = 12


def route(say: Say, choice: str) -> str:
    """The name of a route after its number."""
    return choice.partition(" ")[2]


def routes(say: Say, written: str) -> str:
    """The routes as they were understood, one a line."""
    return "\n" + "\n".join(
        plain(line(say, number, it))
        for number, it in enumerate(map(asdict, kept(written)), start=1)
    )


def line(say: Say, number: int, it: Mapping[str, Any]) -> str:
    """One route: its days, places, least and fee."""
    facts = {name: it[name] for name in ("name", "quota", "least", "fee")}
    ways = {"has_fee": "yes" if it["fee"] else "no"}
    days = {"starts": str(it["starts"]), "ends": str(it["ends"])}
    ways["is_day"] = "yes" if days["starts"] == days["ends"] else "no"
    return say("trips-route", number=number, **facts, **days, **ways)


def card(say: Say, facts: Mapping[str, Any]) -> Card:
    """What hangs in the groups."""
    taps = [WISH.draw(say, trip_id=facts["trip_id"])] if facts["state"] == State.OPEN else []
    return Card(words(say, facts), rows(taps))


def words(say: Say, facts: Mapping[str, Any]) -> str:
    """Its routes, and how many chose which, or who goes where."""
    told = [say("trips-card", title=facts["title"]), ""]
    for number, it in enumerate(facts["routes"], start=1):
        told.append(line(say, number, it))
        told.append(standing(say, facts["state"], it))
    if facts["state"] == State.OPEN:
        rule = {name: facts[name] for name in ("gap", "service", "order")}
        has_rule = "yes" if facts["gap"] or facts["service"] else "no"
        told += ["", say("trips-rule", **rule, has_rule=has_rule)]
    told += ["", say("trips-note", note=facts["note"])] if facts["note"] else []
    shown = {name: facts[name] for name in ("state", "people", "close_day", "close_time")}
    told += ["", say("trips-state", **shown)]
    shortest = fitting("\n".join(told[:-1]).split("\n"), TEXT_MOST - 100)[0]
    return shortest + "\n" + told[-1]


def standing(say: Say, state: str, it: Mapping[str, Any]) -> str:
    """How many want it; afterwards who has a place, or that it does not go."""
    if state not in TOLD:
        return say("trips-wanted", first=it["first"])
    if it["goes"] == "no":
        return say("trips-not-going")
    people = [called(say, one) for one in it["names"]]
    names = {"names": people, "more": it["more"], "has_names": "yes" if people else "no"}
    return say("trips-going", coming=it["coming"], line=it["line"], **names)


def lists(say: Say, found: Sequence[Line], may_hold: bool) -> Card:
    """The trips there are, each a way to its sheet."""
    told = [say("trips-line-of", title=it.title, state=it.state.value) for it in found]
    head = say("trips-list" if told else "trips-list-empty")
    ways = [READ.labelled(it.title[:20], trip_id=it.id) for it in found]
    hold = [WRITE.draw(say)] if may_hold else []
    return Card("\n".join([head, *told]), rows(*ways, hold))


def sheet(say: Say, it: Sheet) -> Card:
    """One trip, what I chose or got, and all I can do."""
    where, state = {"trip_id": it.id}, it.facts["state"]
    told = [words(say, it.facts), "", mine(say, it)]
    can: list[Row] = []
    if state == State.OPEN:
        can.append(
            [CHOOSE.draw(say, **where), *([WITHDRAW.draw(say, **where)] if it.first else [])]
        )
    if state == State.ALLOTTED:
        has_place = any(one.standing is Standing.COMING for one in it.places)
        can += [place_taps(say, one, has_place) for one in it.places if not one.has_left]
    keep = [KEEP.draw(say, **where)] if it.may_keep else []
    return Card("\n".join(told), rows(*can, [*keep, LISTS.draw(say)]))


def place_taps(say: Say, it: Place, has_place: bool) -> Row:
    """Taking a place that is offered or free, giving it up, standing in the line again."""
    where = {"route_id": it.route_id}
    take = it.standing is Standing.OFFERED or it.is_free
    if it.standing in CONCERNED:
        give_up = plain(say("trips-give-up-word", state=it.standing.value))
        return [ACCEPT.draw(say, **where)] * take + [GIVE_UP.labelled(give_up, **where)]
    return [] if has_place else [WAIT_AGAIN.draw(say, **where)]


def giving_up(say: Say, route_id: int) -> InlineKeyboardButton:
    """Of a place that one has."""
    return GIVE_UP.labelled(plain(say("trips-give-up-word", state="coming")), route_id=route_id)


def sure_to_give_up(say: Say, it: Place) -> Card:
    """Before a place is lost."""
    where = {"route_id": it.route_id}
    text = say("trips-give-up-sure-ask", name=it.name, state=it.standing.value)
    return Card(text, rows(GIVE_UP_SURE.draw(say, **where)))


def mine(say: Say, it: Sheet) -> str:
    """My choice; once places are told, how I stand on each route."""
    if it.facts["state"] in TOLD and it.rank and it.years:
        began, last, turn, is_checked = it.years
        told = [say("trips-my-rank", rank=it.rank, why=reason(say, began, last, turn, is_checked))]
        told += [say("trips-my-place", name=one.name, state=stands(it, one)) for one in it.places]
        return "\n".join(told)
    if not it.first:
        return say("trips-mine-none", state=it.facts["state"])
    return say("trips-mine", first=it.first, second=it.second,
               has_second="yes" if it.second else "no")  # fmt: skip


def stands(it: Sheet, one: Place) -> str:
    """Who waited to the end did not get in."""
    is_over = it.facts["state"] == State.DONE or one.has_left
    return "missed" if is_over and one.standing in IN_LINE else one.standing.value


def published(say: Say, it: Published) -> Card:
    text = say("trips-published", title=it.title, told=it.told)
    where = {"trip_id": it.trip_id}
    return Card(text, rows([READ.draw(say, **where), KEEP.draw(say, **where)]))


def chosen(say: Say, it: Chosen) -> Card:
    """What is kept, and that it can be changed."""
    facts = {"first": it.first, "second": it.second, "has_second": "yes" if it.second else "no"}
    key = "trips-chosen-for" if it.name else "trips-chosen"
    more = {"name": it.name} if it.name else {}
    back = (KEEP if it.name else READ).draw(say, trip_id=it.trip_id)
    return Card(say(key, **facts, **more), rows(back))


def keep(say: Say, it: Ranking) -> Card:
    """What the committee can do."""
    where: dict[str, object] = {"trip_id": it.trip_id}
    deeds = [TABLE]
    deeds += [FOR, EXTEND] if it.state in (State.OPEN, State.RANKED) else []
    deeds += [TELL] if it.state is State.RANKED else []
    deeds += [CALL_OFF] if it.state in TO_COME else []
    buttons = [RANKING.draw(say, **where, page_id=0), *(one.draw(say, **where) for one in deeds)]
    text = say("trips-line-of", title=it.title, state=it.state.value)
    text += "\n" + say("trips-keep-now", people=len(it.entries), state=it.state.value)
    return Card(text, rows(*pairs(buttons), READ.draw(say, **where)))


def ranking(say: Say, it: Ranking, at: int) -> Card:
    """Everybody in their order with the reason; each a way to more."""
    part = page(it.entries, at, A_PAGE)
    head = say("trips-ranking-of", title=it.title, order=it.order, people=len(it.entries),
               state=it.state.value)  # fmt: skip
    told = [head, *(entry_line(say, one) for one in part.shown)]
    if it.off:
        told += ["", say("trips-off", names=some(list(it.off)), state=it.state.value)]
    ways = [ENTRY.labelled(f"{one.rank} {called(say, one.name)}", choice_id=one.choice_id)
            for one in part.shown]  # fmt: skip
    turns = part.turns(RANKING, trip_id=it.trip_id)
    return Card("\n".join(told), rows(*pairs(ways), turns, KEEP.draw(say, trip_id=it.trip_id)))


def entry_line(say: Say, it: Ranked) -> str:
    """``3. 李芳（2008 年参加工作，没去过）黄山``."""
    why = reason(say, it.began, it.last, it.turn, it.is_checked)
    facts = {"rank": it.rank, "name": called(say, it.name), "why": why, "place": it.place}
    return say("trips-ranked-line", **facts, state=it.outcome)


def reason(say: Say, began: int, last: int | None, turn: int, is_checked: bool) -> str:
    """What decided a rank."""
    facts = {"began": str(began), "last": str(last or ""), "turn": turn}
    went, checked = "yes" if last else "no", "yes" if is_checked else "no"
    return plain(say("trips-why", **facts, went=went, checked=checked))


def entry(say: Say, found: Ranking, it: Ranked) -> Card:
    """One of the ranking, and taking them off."""
    text = entry_line(say, it) + "\n" + say("trips-wanted-by", first=it.first, second=it.second,
                                            has_second="yes" if it.second else "no")  # fmt: skip
    off = [REMOVE.draw(say, choice_id=it.choice_id)] if found.state in TO_COME and it.may_go else []
    back = RANKING.draw(say, trip_id=found.trip_id, page_id=(it.rank - 1) // A_PAGE)
    return Card(text, rows(off, back))


def sure_to_tell(say: Say, it: Ranking) -> Card:
    """Before everybody hears of it."""
    found = Counter(one.outcome for one in it.entries)
    placed, line = found["place"], found["waits"]
    left = found.total() - placed - line
    text = say("trips-tell-sure", title=it.title, placed=placed, line=line, left=left)
    if it.off:
        text += "\n" + say("trips-off", names=some(list(it.off)), state=it.state.value)
    where = {"trip_id": it.trip_id}
    return Card(text, rows(TELL_NOW.draw(say, **where), KEEP.draw(say, **where)))


def told_to(say: Say, it: Published, key: str) -> Card:
    """How many heard it, and who has to be told by mouth."""
    text = say(key, title=it.title, people=it.told)
    if it.missed:
        text += "\n" + say("trips-missed", names=some([called(say, one) for one in it.missed]))
    return Card(text, rows(KEEP.draw(say, trip_id=it.trip_id)))


def told(say: Say, it: Published) -> Card:
    return told_to(say, it, "trips-told")


def called_off(say: Say, it: Published) -> Card:
    return told_to(say, it, "trips-told-off")


def extended(say: Say, it: Published) -> Card:
    return told_to(say, it, "trips-told-extended")


def ranked_letter(say: Say, **facts: Any) -> Card:
    """To the committee: the ranking is there."""
    text = say("trips-ranked-letter", title=facts["title"], people=facts["people"])
    where = {"trip_id": facts["trip_id"]}
    return Card(text, rows([RANKING.draw(say, **where, page_id=0), KEEP.draw(say, **where)]))


def told_letter(say: Say, **facts: Any) -> Card:
    """To each: the rank, and the route or the line."""
    shown = {name: facts[name] for name in ("title", "rank", "state", "name", "fee")}
    days = {name: facts[name] or "2000-01-01" for name in ("starts", "ends")}
    why = reason(say, facts["began"], facts["last"], facts["turn"], facts["checked"])
    text = say("trips-told-letter", **shown, **days, waits=facts["waits"], why=why,
               has_waits="yes" if facts["waits"] else "no",
               has_fee="yes" if facts["fee"] else "no")  # fmt: skip
    if facts["state"] == "coming":
        return Card(text, rows(giving_up(say, facts["route_id"])))
    return Card(text, rows(READ.draw(say, trip_id=facts["trip_id"])))


def offer(say: Say, **facts: Any) -> Card:
    """A place for whoever was next."""
    where = {"route_id": facts["route_id"]}
    shown = {name: fact for name, fact in facts.items() if name not in ("trip_id", "route_id")}
    shown["has_fee"] = "yes" if facts["fee"] else "no"
    text = say("trips-offer-letter", **shown)
    decline = GIVE_UP.labelled(plain(say("trips-give-up-word", state="offered")), **where)
    return Card(text, rows([ACCEPT.draw(say, **where), decline]))


def brief(say: Say, **facts: Any) -> Card:
    """Three days before the departure."""
    shown = {name: facts[name] for name in ("title", "name", "starts", "ends", "note")}
    text = say("trips-brief-letter", **shown, has_note="yes" if facts["note"] else "no")
    return Card(text, rows(giving_up(say, facts["route_id"])))


def too_few(say: Say, **facts: Any) -> Card:
    """A route that lost too many."""
    shown = {name: facts[name] for name in ("title", "name", "coming", "least")}
    text = say("trips-too-few-letter", **shown)
    return Card(text, rows(KEEP.draw(say, trip_id=facts["trip_id"])))


LETTERS: dict[str, Callable[..., Card]] = {
    "trips-card": lambda say, **facts: card(say, facts),
    "trips-ranked-letter": ranked_letter,
    "trips-told-letter": told_letter,
    "trips-offer-letter": offer,
    "trips-brief-letter": brief,
    "trips-too-few-letter": too_few,
}
