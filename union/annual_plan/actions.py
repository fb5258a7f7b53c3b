"""Taking a plan in, seeing a month, noting what became of a piece of work, telling it in time."""

from collections.abc import Sequence
from datetime import date

from union.annual_plan import letters, rules, store, template
from union.annual_plan.rules import State, Wanted
from union.annual_plan.sheets import Board, Sum, Taken, Task, Template
from union.annual_plan.store import PlanTask
from union.annual_plan.written import read_plan, year_of
from union.calendar.festivals import festivals_from
from union.kernel.guards import unattended
from union.kernel.policy import FESTIVALS, YEAR_PLAN
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.guards import open_to
from union.members.letters import tell
from union.members.rules import EVERYONE, Duty
from union.members.store import Member
from union.school_days import calendar


@open_to(Duty.KEEP_PLAN)
def may_keep(uow: UnitOfWork, member: Member) -> None:
    """Refuses whoever does not keep the plan, before anything is asked."""


@open_to(Duty.KEEP_PLAN)
def weigh_plan(uow: UnitOfWork, member: Member, *, plan: str) -> str:
    """The rows of a plan as a form keeps them; refuses a text without any."""
    return rules.written(rules.tidy(read_plan(plan)), year_of(plan))


@open_to(Duty.KEEP_PLAN)
def take_in(uow: UnitOfWork, member: Member, *, plan: str, year: str | None = None) -> Taken:
    """Keep the rows; what a month holds already, word for word, is not taken twice.

    Without a year that of the title counts, or else this one.
    """
    first = rules.read_year(year) if year else rules.kept_year(plan) or uow.today.year
    return _keep(uow, member, rules.dated(rules.tidy(rules.kept(plan)), first))


def _keep(uow: UnitOfWork, member: Member, wanted: Sequence[Wanted]) -> Taken:
    there = store.texts(uow.session, {it.month for it in wanted})
    fresh = [it for it in dict.fromkeys(wanted) if (it.month, it.text) not in there]
    for it in fresh:
        uow.session.add(PlanTask(month=it.month, text=it.text, made_by=member.id))
        uow.session.flush()
    return Taken(len(fresh), len(wanted) - len(fresh), min(it.month for it in wanted))


@open_to(Duty.KEEP_PLAN)
def template_years(uow: UnitOfWork, member: Member) -> list[str]:
    """For which years the template is offered: what is left of this one, or the next."""
    return [str(uow.today.year), str(uow.today.year + 1)]


@open_to(Duty.KEEP_PLAN)
def show_template(uow: UnitOfWork, member: Member, *, year: str) -> Template:
    """What a union usually does in a year, from this month on; its feasts lie where they fall."""
    months = template.months_left(rules.read_year(year), uow.today)
    festivals = festivals_from(uow.seeds[FESTIVALS])
    return template.offered(uow.seeds[YEAR_PLAN], festivals, months)


@open_to(Duty.KEEP_PLAN)
def take_template(uow: UnitOfWork, member: Member, *, year: str) -> Taken:
    """Keep it as it was shown; what is in the plan already, word for word, not twice."""
    return _keep(uow, member, list(template.wanted(show_template(uow, year=year))))


@open_to(EVERYONE)
def board(uow: UnitOfWork, member: Member, *, iso: str | None = None) -> Board:
    """The month of that day; without a day this one, and the next below it."""
    this = uow.today.replace(day=1)
    month = calendar.day_tapped(uow, iso).replace(day=1) if iso else this
    may = Duty.KEEP_PLAN in member.duties(uow.today)
    tasks, coming = (
        tuple(_task(it, for_committee=may) for it in store.of_month(uow.session, of))
        for of in (month, rules.after(month))
    )
    return Board(month, tasks, may, coming if month == this else ())


def _task(it: PlanTask, *, for_committee: bool = True) -> Task:
    owner = it.owner.name if for_committee and it.owner else ""
    return Task(it.id, it.month, it.text, it.state, owner, it.why if for_committee else "")


@open_to(Duty.KEEP_PLAN)
def read(uow: UnitOfWork, member: Member, *, task_id: int) -> Task:
    """One piece of work."""
    return _task(_one(uow, task_id))


def _one(uow: UnitOfWork, task_id: int) -> PlanTask:
    found = uow.session.get(PlanTask, task_id)
    if found is None:
        raise Refusal("annual-plan-unknown")
    return found


@open_to(Duty.KEEP_PLAN)
def add(uow: UnitOfWork, member: Member, *, iso: str, text: str) -> Board:
    """One piece of work more."""
    month = calendar.day_tapped(uow, iso).replace(day=1)
    uow.session.add(PlanTask(month=month, text=rules.check_text(text), made_by=member.id))
    uow.session.flush()
    return board(uow, iso=month.isoformat())


@open_to(Duty.KEEP_PLAN)
def settle(uow: UnitOfWork, member: Member, *, task_id: int, state: str) -> Task:
    """Done, or planned again."""
    if state not in (State.DONE, State.PLANNED):
        raise Refusal("kernel-old-button")
    return _settled(uow, member, _one(uow, task_id), State(state), "")


@open_to(Duty.KEEP_PLAN)
def skip(uow: UnitOfWork, member: Member, *, task_id: int, why: str) -> Task:
    """Not done, and why."""
    return _settled(uow, member, _one(uow, task_id), State.SKIPPED, rules.check_why(why))


def _settled(uow: UnitOfWork, member: Member, it: PlanTask, state: State, why: str) -> Task:
    it.state, it.why = state, why
    is_open = state is State.PLANNED
    it.settled_by, it.settled = (None, None) if is_open else (member.id, uow.now)
    uow.session.flush()
    return _task(it)


@open_to(Duty.KEEP_PLAN)
def hand_to(uow: UnitOfWork, member: Member, *, task_id: int, who: str) -> Task:
    """Somebody sees to it, and hears so."""
    it, owner = _one(uow, task_id), members.meant(uow.session, who)
    it.owner, it.owner_id = owner, owner.id
    uow.session.flush()
    if owner is not member:
        tell(uow, owner, "annual-plan-handed", f"plan:{it.id}:{uow.now.isoformat()}", text=it.text,
             month=it.month.month, by=member.name)  # fmt: skip
    return _task(it)


@open_to(Duty.KEEP_PLAN)
def postpone(uow: UnitOfWork, member: Member, *, task_id: int) -> Task:
    """A month later."""
    it = _one(uow, task_id)
    it.month = rules.after(it.month)
    uow.session.flush()
    return _task(it)


@open_to(Duty.KEEP_PLAN)
def drop(uow: UnitOfWork, member: Member, *, task_id: int) -> Board:
    """Out of the plan: it was never meant to be in it."""
    it = _one(uow, task_id)
    uow.session.delete(it)
    uow.session.flush()
    return board(uow, iso=it.month.isoformat())


@open_to(EVERYONE)
def summary(uow: UnitOfWork, member: Member, *, iso: str) -> list[Sum]:
    """What was done in the year of that day, month by month."""
    counts: dict[date, dict[State, int]] = {}
    for month, state, count in store.of_year(uow.session, calendar.day_tapped(uow, iso).year):
        counts.setdefault(month, {})[state] = count
    return [
        Sum(month, of.get(State.DONE, 0), of.get(State.SKIPPED, 0), of.get(State.PLANNED, 0))
        for month, of in counts.items()
    ]


@unattended
def preview(uow: UnitOfWork) -> None:
    """From the day this school chose, once: the next month, to the committee."""
    month = rules.after(uow.today.replace(day=1))
    tasks = store.of_month(uow.session, month)
    if uow.today.day >= uow.policy(rules.PREVIEWED_ON) and tasks:
        letters.preview(uow, month, tasks)


@unattended
def post(uow: UnitOfWork) -> None:
    """On the first: the month to everybody, where the school wishes so."""
    tasks = store.of_month(uow.session, uow.today.replace(day=1))
    if uow.today.day == 1 and tasks and uow.policy(rules.POSTED) == "on":
        letters.post(uow, uow.today, tasks)


@unattended
def tell_undone(uow: UnitOfWork) -> None:
    """From the day this school chose, once: what of the month is still open, to the committee."""
    month = uow.today.replace(day=1)
    left = [it for it in store.of_month(uow.session, month) if it.state is State.PLANNED]
    if uow.today.day >= uow.policy(rules.UNDONE_ON) and left:
        letters.tell_undone(uow, month, left)
