"""What several scenes begin with."""

from sqlalchemy import event
from sqlalchemy.engine import Engine

from bot import jobs, schedule
from union.kernel import actions as kernel
from union.kernel import causes
from union.kernel.causes import Cause
from union.kernel.guards import unattended
from union.members import store
from union.members.rules import Role, UnitKind
from union.members.store import Appointment, Member


@unattended
def run_until(uow, *, day):
    """The days before were run, as far as the metronome knows; a year of them takes a minute."""
    for job in jobs.JOBS:
        if (causes.last(uow.session, job.name) or 0) < day - 1:
            causes.once(uow.session, Cause(job.name, day - 1), uow.now)


@unattended
def claimed(uow):
    """The letter that goes out next, in somebody's hand now."""
    return next(iter(kernel.claim(uow, most=1)), None)


@unattended
def settled(uow, *, letter_id, fate):
    kernel.settle(uow, fates={letter_id: fate})


@unattended
def sits_in(uow, *, account, role):
    member = store.by_account(uow.session, account)
    member.appointments.append(Appointment(role=role, since=uow.today))


@unattended
def grow(uow, groups, people=0, leaders=False):
    """A larger school: so many groups, each of so many people who never came."""
    root = store.root(uow.session)
    for number in range(1, groups + 1):
        unit = store.unit(uow.session, UnitKind.GROUP, f"第{number}组", root)
        there = [
            Member(name=f"某某{number}-{at:03}", unit_id=unit.id, appointments=[])
            for at in range(1, people + 1)
        ]
        if leaders:
            office = Appointment(role=Role.GROUP_LEADER, unit_id=unit.id, since=uow.today)
            there[0].appointments.append(office)
        uow.session.add_all(there)


@unattended
def two_branches(uow):
    """Two branches, each with a sports group; their numbers."""
    root, numbers = store.root(uow.session), []
    for name in ("初中部", "高中部"):
        branch = store.unit(uow.session, UnitKind.BRANCH, name, root)
        store.unit(uow.session, UnitKind.GROUP, "体育组", branch)
        numbers.append(branch.id)
    return numbers


def questions(deed):
    """How often the database is asked."""
    asked = []

    def note(_, __, statement, *___):
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        deed()
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    return len(asked)


async def later(stage, clock, **span):
    """Time passes, and the metronome beats."""
    clock.passes(**span)
    for watch in jobs.WATCHES:
        await schedule.look(stage.app.bot_data.bridge, watch)
    await stage.settles()


async def appoint_leader(zhou, group, name):
    """The chair makes somebody the leader of a group."""
    await zhou.says("/groups")
    await zhou.taps(group)
    await zhou.taps("定组长")
    await zhou.taps(name)
    assert f"组长 {name}" in zhou.hears


async def appoint(zhou, office, name, until=None, of=None):
    """The chair gives an office."""
    await zhou.says("/roles")
    await zhou.taps("任命")
    await zhou.taps(office)
    if of:
        await zhou.taps(of)
    await zhou.says(name)
    await (zhou.says(until) if until else zhou.taps("跳过"))
    await zhou.taps("提交")
