"""The one instant of a local day and time, whatever the clocks do on that day."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

A_MINUTE = timedelta(minutes=1)


def exists(local: datetime) -> bool:
    """Whether the clocks of its zone ever show this local time."""
    back = local.astimezone(UTC).astimezone(local.tzinfo)
    return back.replace(tzinfo=None, fold=0) == local.replace(tzinfo=None, fold=0)


def instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """When it is that time on that day, in UTC: the first of two, and of a missing hour its end."""
    local = datetime.combine(day, at.replace(fold=0, tzinfo=None), zone)
    while not exists(local):
        local = local.replace(second=0, microsecond=0) + A_MINUTE
    return local.astimezone(UTC)
