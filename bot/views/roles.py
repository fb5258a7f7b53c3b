"""How the list of offices, and the way to give and take one, look."""

from bot.card import Button, Card, Say, pairs, plain, rows
from bot.paging import fitting, page
from bot.views.members import office, yes_no
from union.roles.actions import GIVEN_HERE, Held, Offices, Place
from union.roles.rules import ENDLESS

LISTS = Button("roles-lists", "roles:lists:{page_id}")
GIVE = Button("roles-give", "roles:give")
GIVE_ONE = Button("roles-give-one", "roles:give:{role}:{page_id}")
GIVE_OF = Button("roles-give-one", "roles:give_of:{role}:{of}")
TAKE = Button("roles-take", "roles:take:{page_id}")
SHOW = Button("roles-show", "roles:show:{appointment_id}")
DISMISS = Button("roles-dismiss", "roles:dismiss:{appointment_id}")
PAGE = 20
TOLD_MOST = 30
UNITS_MOST = 60


def lists(say: Say, it: Offices, at: int) -> Card:
    """Who holds what, one office a line."""
    part = page(it.held, at, TOLD_MOST)
    told = [say("roles-list"), *(line(say, one) for one in part.shown)]
    buttons = [GIVE.draw(say), TAKE.draw(say, page_id=0)] if it.may_give else []
    return Card(fitting(told)[0], rows(part.turns(LISTS), buttons))


def line(say: Say, it: Held) -> str:
    until = it.until.isoformat() if it.until else it.since.isoformat()
    portfolio = plain(say("roles-portfolio", portfolio=it.portfolio.value)) if it.portfolio else ""
    facts = {"office": office(say, it.role.value, it.unit), "name": it.name}
    has = {"has_portfolio": yes_no(bool(portfolio)), "has_until": yes_no(it.until is not None)}
    return say("roles-line", **facts, **has, portfolio=portfolio, until=until)


def which(say: Say) -> Card:
    """The offices that can be given."""
    offered = [
        GIVE_ONE.labelled(office(say, role, None), role=role.value, page_id=0)
        for role in GIVEN_HERE
    ]
    return Card(say("roles-which"), rows(*pairs(offered), LISTS.draw(say, page_id=0)))


def place(say: Say, role: str, it: Place, at: int) -> Card:
    """Of which unit, or with what to look after."""
    part = page(it.units, at, UNITS_MOST)
    offered = [GIVE_OF.labelled(name, role=role, of=number) for number, name in part.shown]
    offered += [
        GIVE_OF.labelled(plain(say("roles-portfolio", portfolio=one.value)), role=role, of=one)
        for one in it.portfolios
    ]
    key = "roles-which-unit" if it.units else "roles-which-portfolio"
    turns, text = part.turns(GIVE_ONE, role=role), say(key, office=office(say, role, None))
    return Card(text, rows(*pairs(offered), turns, GIVE.draw(say)))


def take(say: Say, it: Offices, at: int) -> Card:
    """The offices that can be taken back."""
    part = page(it.held, at, PAGE)
    buttons = [
        SHOW.labelled(f"{office(say, one.role.value, one.unit)} {one.name}", appointment_id=one.id)
        for one in part.shown
    ]
    last = LISTS.draw(say, page_id=0)
    return Card(say("roles-take-which"), rows(*pairs(buttons), part.turns(TAKE), last))


def term(say: Say, until: str) -> str:
    """The end of a term as a form tells it back."""
    has_until = yes_no(until != ENDLESS)
    return plain(say("roles-term-said", has_until=has_until, until=until))


def show(say: Say, it: Held) -> Card:
    """One office, by whose hand and since when, and the way to end it."""
    facts = {"since": it.since.isoformat(), "giver": it.given_by or ""}
    told = say("roles-since", **facts, has_giver=yes_no(bool(it.given_by)))
    text = line(say, it) + "\n" + told
    return Card(text, rows([DISMISS.draw(say, appointment_id=it.id), TAKE.draw(say, page_id=0)]))


def given(say: Say, it: Held) -> Card:
    return Card(say("roles-given-now") + "\n" + line(say, it), rows(LISTS.draw(say, page_id=0)))


def taken(say: Say, it: Held) -> Card:
    facts = {"office": office(say, it.role.value, it.unit), "name": it.name}
    return Card(say("roles-taken-now", **facts), rows(LISTS.draw(say, page_id=0)))
