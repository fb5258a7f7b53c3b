"""Every button and every command, tried by every role on foreign and stale objects."""

import re

import pytest
from telegram.ext import CallbackQueryHandler

from bot import forms, handlers
from tests import people
from tests.stage import Person
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.kernel.work import Office
from union.members.guards import STRANGERS
from union.members.rules import BORN, FOR_RETIREES, Role, Standing, duties_of
from union.members.store import Appointment, Member, Unit
from union.proposals import actions as proposals

WORDS = {
    "voice": "for", "level": "urgent", "way": "both", "answer": "yes",
    "habit": "before", "festival": "womens_day", "state": "on",
    "change": "leave", "remind": "off", "what": "here", "rhythm": "weekly", "draw": "pairs",
    "standing": "retired", "verb": "reject", "grade": "c", "rating": "satisfied",
    "locale": "en", "kind": "staff", "which": "mine", "about": "birthday", "choice": "public",
    "role": "chair", "of": "1", "question": "subject", "form": "proposals", "at": "1",
    "name": "proposals-authors", "stamp": "0123456789ab", "account": "999",
    "how": "named", "to": "union", "deed": "answer", "ticket": "A7K2a7k2A7K2",
    "nonce": "0123456789abcdef", "digits": "5516", "code": "A7K2a7k2A7K2",
    "since": "2026-01-01", "until": "2026-12-31", "iso": "2026-11-28", "value": "2026-11-28",
    "year": "2026",
}  # fmt: skip
PATTERNS = sorted(
    it.pattern.pattern
    for it in [*handlers.HANDLERS, *forms.HANDLERS]
    if isinstance(it, CallbackQueryHandler)
)
LEFT, STRANGER = "left", "stranger"
ALIKE = {duties_of(Standing.IN_SERVICE, [role]): role for role in reversed(Role)
         if role not in BORN - {Role.MEMBER}}  # fmt: skip
ROLES = [*ALIKE.values(), Role.APPLICANT, Role.RETIREE, LEFT, STRANGER]


def data(pattern, number):
    """The button a clever outsider would forge: the right shape, somebody else's number."""
    filled = re.sub(r"\(\?P<(\w+)>[^()]*\)", lambda it: word(it[1], number), pattern)
    return filled.removeprefix("^").removesuffix("$")


def word(name, number):
    return str(number) if name.endswith("_id") else WORDS[name]


@unattended
def settle_in(uow, role):
    """Somebody of this role, account 700, in a group; the others have something to lose."""
    if role == STRANGER:
        return frozenset()
    standing = {LEFT: Standing.LEFT, Role.APPLICANT: Standing.APPLICANT}.get(role)
    retired = Standing.RETIRED if role in {Role.RETIREE, *FOR_RETIREES} else Standing.IN_SERVICE
    home = uow.session.query(Unit).filter_by(name="语文组").one()
    held = [] if role in BORN or role == LEFT else [role]
    offices = [Appointment(role=it, since=uow.today, unit_id=home.id) for it in held]
    who = Member(
        account=700, name="某人", standing=standing or retired, appointments=offices, reachable=True
    )
    who.unit_id = home.id
    uow.session.add(who)
    uow.session.flush()
    return who.duties(uow.today)


@pytest.fixture
def done(monkeypatch):
    """Which actions had an effect, and for whom."""
    effects = []
    plain = Office._do

    def watched(self, session, actor, action, *args, **facts):
        outcome = plain(self, session, actor, action, *args, **facts)
        effects.append((actor.account, action.who, action.__name__))
        return outcome

    monkeypatch.setattr(Office, "_do", watched)
    return effects


def offer(office):
    """Proposals, drafts and knocks of other people."""
    facts = {
        "subject": "装饮水机",
        "category": "其他",
        "reason": "课间要排很长的队",
        "measures": "总务处加装一台",
    }
    for account in (people.WANG, people.LI):
        office.run(Actor(account), proposals.propose, **facts)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("role", ROLES, ids=str)
async def test_nothing_happens_that_the_table_does_not_allow(role, stage, office, world, done):
    offer(office)
    duties = office.run(NOBODY, settle_in, role=role)
    world.person("某人", id=700, language_code="zh-hans")
    world.starts(700, stage.bot.id)
    await stage.settles()
    someone = Person(stage, 700)
    done.clear()
    for pattern in PATTERNS:
        for number in (1, 4040):
            await someone.presses(data(pattern, number))
    for command in handlers.COMMANDS:
        await someone.says(f"/{command.name} 李")
    forbidden = {(who, name) for account, who, name in done
                 if account == 700 and who not in {*duties, STRANGERS}}  # fmt: skip
    assert not forbidden
    if not duties:
        assert {name for account, _, name in done if account == 700} <= {"knock", "join"}


def test_the_words_of_every_button_are_known():
    for pattern in PATTERNS:
        assert re.fullmatch(pattern, data(pattern, 1)), pattern


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_the_watch_sees_what_is_done(office, done):
    office.run(Actor(people.WANG), proposals.lists, which="mine")
    with pytest.raises(Refusal):
        office.run(Actor(people.STRANGER), proposals.lists, which="mine")
    assert [(account, name) for account, _, name in done] == [(people.WANG, "lists")]
