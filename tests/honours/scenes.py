"""What the scenes of honours begin with: proposals that can be outstanding, a committee."""

from tests.people import HELEN, LI, LIU, WANG, ZHOU
from tests.proposals.scenes import answer, assign, department, rate, submit
from tests.scenes import sits_in
from union.honours import actions
from union.honours.store import HonourNominee, HonourObjection, HonourRound
from union.kernel.guards import unattended
from union.kernel.unit import NOBODY, Actor
from union.members.rules import Role
from union.policies import actions as policies
from union.proposals.store import Proposal

YEAR = 2026


def praised(office, subject="装饮水机", unit=None, who=WANG, behind=(HELEN, ZHOU), handler=LI):
    """A proposal that meets the criteria; made, answered with A and praised today."""
    unit = unit or department(office)
    number = submit(office, who=who, subject=subject, behind=behind)
    assign(office, number, unit)
    answer(office, number, "a", "已经装好了，在二楼", "2026-09-07", who=handler)
    rate(office, number, who=who)
    return number


def school(office, subjects=("装饮水机", "换投影仪", "修雨棚"), behind=(HELEN, LI)):
    """So many proposals of one department; neither Liu nor the chair has a part in any."""
    decide(office, "honours-handled_least", "1")
    unit = department(office, "总务处", "李芳")
    return [praised(office, one, unit, behind=behind) for one in subjects]


def decide(office, name, value):
    office.run(Actor(ZHOU), policies.decide, name=name, value=value)


def judge(office, account):
    """One more of the committee."""
    office.run(NOBODY, sits_in, account=account, role=Role.PROPOSAL_COMMITTEE)


def runs(office, who, action, **facts):
    return office.run(Actor(who), action, **facts)


def asks(office, who, action, **facts):
    return office.ask(Actor(who), action, **facts)


def begun(office, who=LIU, year=YEAR):
    return runs(office, who, actions.begin, year=year).round_id


def nominated(office, round_id, *numbers):
    for number in numbers:
        runs(office, LIU, actions.nominate, round_id=round_id, proposal_id=number)
    return office.ask(NOBODY, nominees, round_id=round_id)


def scored(office, nominee_id, points, who=LIU):
    """The same for each aspect."""
    for aspect in range(4):
        runs(office, who, actions.score, nominee_id=nominee_id, aspect_number=aspect,
             points=points, at=0)  # fmt: skip


def published(office, subjects=("装饮水机", "换投影仪"), **more):
    """A list of these that is up; the number of its round."""
    numbers = school(office, subjects, **more)
    round_id = begun(office)
    ids = nominated(office, round_id, *numbers)
    for at, number in enumerate(numbers):
        scored(office, ids[number], 5 - at)
    seen = asks(office, ZHOU, actions.may_publish, round_id=round_id)
    runs(office, ZHOU, actions.publish, round_id=round_id, mark=seen.mark)
    return round_id


def objects(office, who, line_id=1, kind="proposal", why="这件去年就办好了"):
    return runs(office, who, actions.object_to, kind=kind, line_id=line_id, title="", why=why)


@unattended
def nominees(uow, *, round_id):
    """Their ids by those of their proposals."""
    found = uow.session.query(HonourNominee).filter_by(round_id=round_id)
    return {it.proposal_id: it.id for it in found}


@unattended
def rounds(uow):
    return [(it.year, it.turn, it.state.value)
            for it in uow.session.query(HonourRound).order_by(HonourRound.id)]  # fmt: skip


@unattended
def objections(uow):
    return [(it.text, it.answer, it.is_upheld)
            for it in uow.session.query(HonourObjection).order_by(HonourObjection.id)]  # fmt: skip


@unattended
def outstanding(uow):
    found = uow.session.query(Proposal).filter(Proposal.outstanding.is_not(None))
    return {it.id: it.outstanding for it in found}
