"""Dates as people write them: 下周三下午三点半, 每年农历九月初九, first Wednesday of each month.

``words`` says which words there are, ``tokens`` cuts a text into them, and each grammar file reads
what its name says: ``days`` (下周三, 12月5日), ``lunar_days``, ``festivals``, ``english``,
``clock``, ``hours``, ``spans``, ``stretches``, ``lengths``, ``every_week``, ``every_month``.
``phrases`` puts a day and a time together, ``asking`` says when to ask, ``reader`` reads a whole
text, ``finding`` looks for dates in a sentence, ``labels`` writes a reading as plain values.
"""

from union.calendar.written.finding import Found, find, find_all
from union.calendar.written.reader import read
from union.calendar.written.readings import (
    Customs,
    Day,
    Moment,
    Nothing,
    Part,
    PartOfDay,
    Range,
    Reading,
    Reason,
    Recurrence,
    Several,
)

__all__ = [
    "Customs", "Day", "Found", "Moment", "Nothing", "Part", "PartOfDay", "Range", "Reading",
    "Reason", "Recurrence", "Several", "find", "find_all", "read",
]  # fmt: skip
