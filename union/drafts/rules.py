"""How long a draft listens, and how long it is kept."""

from datetime import datetime, timedelta

from union.kernel.policy import Policy, number

LISTENS_FOR = timedelta(hours=24)

KEPT_DAYS = Policy("drafts-kept_days", number(1, 365))


def listens(*, touched: datetime, parked: bool, now: datetime) -> bool:
    """Whether a plain sentence is still meant for this form."""
    return not parked and now - touched < LISTENS_FOR
