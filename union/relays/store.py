"""What was heard, the groups behind it, the briefs that brought it, the answers that came.

Of whoever wrote or agreed nothing is kept: a group speaks, on a day.
"""

from collections.abc import Collection, Iterable
from datetime import date

from sqlalchemy import ForeignKey, Index, Select, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from union.kernel.tables import Table
from union.relays.rules import State


class RelayBrief(Table):
    """What was relayed together, and until when an answer is due."""

    __tablename__ = "relay_briefs"

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date]
    given: Mapped[int]  # working days, as the school decided when it was relayed
    due: Mapped[date]
    sent_by: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)


class RelayAnswer(Table):
    """What the school says to one or several matters; or why the union did not relay one."""

    __tablename__ = "relay_answers"

    id: Mapped[int] = mapped_column(primary_key=True)
    words: Mapped[str]
    day: Mapped[date]
    by_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    is_on_behalf: Mapped[bool]  # written by the union for the principal


class RelayItem(Table):
    """One matter that was heard; ``is_left_out`` of the next brief."""

    __tablename__ = "relay_items"
    __table_args__ = (Index(None, "state", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    theme: Mapped[str]
    text: Mapped[str]
    state: Mapped[State] = mapped_column(default=State.COLLECTED)
    day: Mapped[date]
    is_left_out: Mapped[bool] = mapped_column(default=False)
    brief_id: Mapped[int | None] = mapped_column(ForeignKey("relay_briefs.id"), index=True)
    answer_id: Mapped[int | None] = mapped_column(ForeignKey("relay_answers.id"), index=True)

    answer: Mapped[RelayAnswer | None] = relationship(lazy="joined")
    groups: Mapped[list["RelayGroup"]] = relationship(
        lazy="selectin", cascade="all, delete-orphan", order_by="RelayGroup.unit_id"
    )

    @property
    def heat(self) -> int:
        """How many groups it was heard in."""
        return len(self.groups)


class RelayGroup(Table):
    """A group in which it was heard since that day; and when the group was told the answer."""

    __tablename__ = "relay_groups"

    item_id: Mapped[int] = mapped_column(ForeignKey("relay_items.id"), primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("units.id"), primary_key=True, index=True)
    day: Mapped[date]
    told: Mapped[date | None]


def items(session: Session, *states: State) -> list[RelayItem]:
    """Those that have come so far, in the order they came."""
    of = select(RelayItem).where(RelayItem.state.in_(states)).order_by(RelayItem.id)
    return list(session.scalars(of).unique())


def of_theme(session: Session, theme: str, states: Collection[State]) -> list[RelayItem]:
    of = select(RelayItem).where(RelayItem.theme == theme, RelayItem.state.in_(states))
    return list(session.scalars(of.order_by(RelayItem.id)).unique())


def of_groups(session: Session, units: Iterable[int], most: int) -> list[RelayItem]:
    """Heard in these groups, the last first."""
    there = select(RelayGroup.item_id).where(RelayGroup.unit_id.in_(list(units)))
    of = select(RelayItem).where(RelayItem.id.in_(there)).order_by(RelayItem.id.desc())
    return list(session.scalars(of.limit(most)).unique())


def of_brief(session: Session, brief_id: int) -> list[RelayItem]:
    of = select(RelayItem).filter_by(brief_id=brief_id).order_by(RelayItem.id)
    return list(session.scalars(of).unique())


def of_answer(session: Session, answer_id: int | None) -> list[RelayItem]:
    of = select(RelayItem).filter_by(answer_id=answer_id).order_by(RelayItem.id)
    return list(session.scalars(of).unique())


def waiting(session: Session) -> int:
    """How many have not been relayed."""
    of = select(func.count(RelayItem.id)).filter_by(state=State.COLLECTED)
    return session.scalar(of) or 0


def spoken(session: Session, since: date) -> set[int]:
    """The groups in which something was heard since that day."""
    of = select(RelayGroup.unit_id).where(RelayGroup.day >= since).distinct()
    return set(session.scalars(of))


def briefs(session: Session, most: int) -> list[RelayBrief]:
    """The last first."""
    return list(session.scalars(select(RelayBrief).order_by(RelayBrief.id.desc()).limit(most)))


def unanswered(session: Session) -> dict[int, int]:
    """The briefs that still wait, and for how many answers each."""
    of = select(RelayItem.brief_id, func.count()).filter_by(state=State.RELAYED)
    return _of_briefs(session, of)


def sizes(session: Session) -> dict[int, int]:
    """How many matters each brief brought."""
    of = select(RelayItem.brief_id, func.count())
    return _of_briefs(session, of)


def _of_briefs(session: Session, of: Select[int | None, int]) -> dict[int, int]:
    found = session.execute(of.group_by(RelayItem.brief_id).order_by(RelayItem.brief_id))
    return {brief: count for brief, count in found if brief is not None}
