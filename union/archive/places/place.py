"""What a place is, and what all of them need to tell."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, select

from union.archive.rules import Gone
from union.archive.sheets import Part
from union.kernel.tables import Table
from union.kernel.unit import UnitOfWork
from union.members.store import Member


class Place(NamedTuple):
    """``columns`` are those that may point to a person; ``erases`` does nothing where it is not
    given: a number that leads to an empty entry says nothing of anybody."""

    table: type[Table]
    columns: set[str]
    tells: Callable[[UnitOfWork, Member], Part]
    erases: Callable[[UnitOfWork, Member, Gone], None] | None = None


def at(uow: UnitOfWork, instant: datetime | None) -> str | None:
    """An instant by the union's clock."""
    return f"{instant.astimezone(uow.zone):%Y-%m-%d %H:%M}" if instant else None


def name_of(uow: UnitOfWork, member_id: int | None) -> str | None:
    found = uow.session.get(Member, member_id) if member_id else None
    return found.name if found else None


def rows(uow: UnitOfWork, table: type[Table], *where: ColumnElement[bool]) -> list[Any]:
    """Everything there of this kind, in the order of its keys."""
    found = uow.session.scalars(select(table).where(*where).order_by(*table.__table__.primary_key))
    return list(found.unique())
