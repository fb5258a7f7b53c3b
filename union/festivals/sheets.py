"""What is shown of a festival."""

from dataclasses import dataclass
from datetime import date

from union.calendar.festivals import Audience


@dataclass(frozen=True, slots=True)
class Festivity:
    """A festival as the chair sees it: its next day, whether and how it is greeted."""

    name: str
    day: date
    at: str
    audience: Audience
    is_on: bool
    words: str
    is_skipped: bool  # this time
    half_day: bool  # off for the women, since it is a working day
