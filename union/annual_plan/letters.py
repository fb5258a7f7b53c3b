"""The month to come to the committee, the month begun to everybody, what is undone."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from union.annual_plan import rules
from union.annual_plan.store import PlanTask
from union.calendar import beats
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.letters import tell
from union.members.rules import Duty

LISTED_MOST = 30
POSTED_WITHIN = timedelta(days=3)  # by itself; by hand within the month
UNDONE_HELPS = timedelta(days=7)


def facts(month: date, tasks: Sequence[PlanTask]) -> dict[str, Any]:
    """What a list is drawn from."""
    lines = [{"text": it.text, "owner": it.owner.name if it.owner else ""}
             for it in tasks[:LISTED_MOST]]  # fmt: skip
    return {"iso": month.isoformat(), "month": month.month, "lines": lines, "count": len(tasks)}


def preview(uow: UnitOfWork, month: date, tasks: Sequence[PlanTask]) -> None:
    """To those who keep the plan, while that month is still to come."""
    _tell(uow, "annual-plan-preview-letter", month, tasks, good_for=_begins(uow, month) - uow.now)


def tell_undone(uow: UnitOfWork, month: date, tasks: Sequence[PlanTask]) -> None:
    """To the same, as long as the month lasts; said late it still helps for a while."""
    ends = _begins(uow, rules.after(month))
    _tell(uow, "annual-plan-undone-letter", month, tasks, good_for=ends - uow.now,
          late_until=ends + UNDONE_HELPS)  # fmt: skip


def _tell(uow: UnitOfWork, key: str, month: date, tasks: Sequence[PlanTask], **how: Any) -> None:
    for reader in members.on_duty(uow.session, Duty.KEEP_PLAN, uow.today):
        tell(uow, reader, key, f"{key}:{month.isoformat()}", **how, **facts(month, tasks))


def _begins(uow: UnitOfWork, month: date) -> datetime:
    return beats.on(month, time(), uow.zone)


def post(uow: UnitOfWork, month: date, tasks: Sequence[PlanTask]) -> None:
    """What the union does this month, in the groups of all; who does it is the committee's."""
    told = facts(month, tasks)
    told["lines"] = [it | {"owner": ""} for it in told["lines"]]
    ends = _begins(uow, rules.after(month))
    for chat in members.union_chats(uow.session):
        uow.post(chat, "annual-plan-card", f"plan:{month.isoformat()}:{chat}", POSTED_WITHIN,
                 late_until=ends, **told)  # fmt: skip
