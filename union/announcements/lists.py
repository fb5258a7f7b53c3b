"""Audiences that are needed again, under a name of the school's own."""

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from union.kernel.tables import Table


class AnnouncementList(Table):
    """``audience`` as it is kept, ``said`` as it was written; who is in it is asked each time."""

    __tablename__ = "announcement_lists"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    audience: Mapped[str]
    said: Mapped[str]
    made_by: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)


def every(session: Session) -> list[AnnouncementList]:
    """By their names."""
    return list(session.scalars(select(AnnouncementList).order_by(AnnouncementList.name)))
