"""What the scenes of a proposal on its way begin with."""

from tests.people import HELEN, LI, LIU, WANG, ZHOU
from union.groups import actions as groups
from union.kernel.guards import unattended
from union.kernel.outbox import Letter
from union.kernel.unit import NOBODY, Actor
from union.members import store as members
from union.members.rules import UnitKind
from union.proposals import actions
from union.proposals.store import Proposal
from union.roles import actions as roles

BODY = {"category": "后勤保障", "reason": "课间总要排队", "measures": "总务处加装一台"}
WHY = "学校今年已经安排"


@unattended
def units(uow):
    return {it.name: it.id for it in members.units(uow.session, UnitKind.DEPARTMENT)}


@unattended
def letters(uow, key=""):
    found = uow.session.query(Letter).order_by(Letter.id)
    return [(it.chat, it.facts) for it in found if it.key.startswith(key)]


@unattended
def stands(uow, number):
    return uow.session.get(Proposal, number).state


def told(office, account, key="proposals-step-letter"):
    """What an account was written of this kind, in order."""
    return [facts for chat, facts in office.ask(NOBODY, letters, key=key) if chat == account]


def state(office, number):
    return office.ask(NOBODY, stands, number=number)


def department(office, name="总务处", who="李芳"):
    """A department and who answers for it; its number."""
    office.run(Actor(ZHOU), groups.create, kind="department", above="0", name=name)
    number = office.ask(NOBODY, units)[name]
    if who:
        office.run(Actor(ZHOU), roles.appoint, role="handler_dept", of=str(number), who=who)
    return number


def submit(office, who=WANG, subject="装饮水机", behind=(HELEN, ZHOU), **body):
    """A proposal with its two names."""
    made = office.run(Actor(who), actions.propose, subject=subject, **BODY | body).id
    for account in behind:
        office.run(Actor(account), actions.second, proposal_id=made)
    return made


def does(office, who, action, number, **facts):
    return office.run(Actor(who), action, proposal_id=number, **facts)


def assign(office, number, unit):
    """Accepted, and handed to this department."""
    does(office, LIU, actions.accept, number)
    does(office, LIU, actions.pick_department, number, unit_id=unit)
    return does(office, LIU, actions.hand_over, number)


def answer(office, number, grade="c", text="本学期没有这笔经费", promised=None, who=LI):
    more = {"grade": grade, "text": text, "promised": promised}
    return does(office, who, actions.answer, number, **more)


def rate(office, number, rating="satisfied", who=WANG, why=""):
    return does(office, who, actions.rate, number, rating=rating, why=why)


def decide(office, number, verb, why=WHY, **more):
    return does(office, LIU, actions.decide, number, verb=verb, why=why, **more)


def read(office, who, number):
    return office.ask(Actor(who), actions.read, proposal_id=number).course
