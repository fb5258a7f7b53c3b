"""Numbers that begin anew each year: 2026-017."""

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

Serial = InstrumentedAttribute[int] | InstrumentedAttribute[int | None]


def next_serial(session: Session, serial: Serial, of_the_year: ColumnElement[bool]) -> int:
    """The one after the last of a year; what is unique in the table, two cannot get at once."""
    return 1 + (session.scalar(select(func.max(serial)).where(of_the_year)) or 0)


def number(year: int | None, serial: int | None, digits: int = 3) -> str | None:
    """As it is written, with zeros in front; None as long as there is none."""
    return f"{year}-{serial:0{digits}}" if serial else None
