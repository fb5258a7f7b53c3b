"""What this school decided instead of the default of a policy."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from union.kernel.tables import Table


class Override(Table):
    __tablename__ = "policies"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)
    set_by: Mapped[int]
    set_at: Mapped[datetime]


def decided(session: Session) -> dict[str, Override]:
    """All of them by name: one question for a transaction, which asks for several policies."""
    if "decided" not in session.info:
        with session.no_autoflush:  # what is being made need not be whole yet
            session.info["decided"] = {it.name: it for it in session.scalars(select(Override))}
    found: dict[str, Override] = session.info["decided"]
    return found
