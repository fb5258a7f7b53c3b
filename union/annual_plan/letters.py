"""The month to come to the committee, the month begun to everybody, what is undone."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from union.annual_plan.store import PlanTask
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.letters import tell
from union.members.rules import Duty

LISTED_MOST = 30


def facts(month: date, tasks: Sequence[PlanTask]) -> dict[str, Any]:
    """What a list is drawn from."""
    lines = [{"text": it.text, "owner": it.owner.name if it.owner else ""}
             for it in tasks[:LISTED_MOST]]  # fmt: skip
    return {"iso": month.isoformat(), "month": month.month, "lines": lines, "count": len(tasks)}


def tell_committee(uow: UnitOfWork, key: str, month: date, tasks: Sequence[PlanTask]) -> None:
    """Once a month, to those who keep the plan."""
    for reader in members.on_duty(uow.session, Duty.KEEP_PLAN, uow.today):
        tell(uow, reader, key, f"{key}:{month.isoformat()}", **facts(month, tasks))


def post(uow: UnitOfWork, month: date, tasks: Sequence[PlanTask]) -> None:
    """What the union does this month, in the groups of all; who does it is the committee's."""
    told = facts(month, tasks)
    told["lines"] = [it | {"owner": ""} for it in told["lines"]]
    for chat in members.union_chats(uow.session):
        uow.post(chat, "annual-plan-card", f"plan:{month.isoformat()}:{chat}", **told)
