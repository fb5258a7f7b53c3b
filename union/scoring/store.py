"""Points: of whatever matter, by whom, for what was looked at."""

from collections.abc import Sequence

from sqlalchemy import ForeignKey, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from union.kernel.tables import Table


class Score(Table):
    """What one of a committee thinks of one side of something; ``matter`` is whose ``number``."""

    __tablename__ = "scores"

    matter: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True, index=True)
    aspect: Mapped[str] = mapped_column(primary_key=True)
    points: Mapped[int]


def give(
    session: Session, matter: str, number: int, member_id: int, aspect: str, points: int
) -> None:
    """Given again they change."""
    key = (matter, number, member_id, aspect)
    given = session.get(Score, key) or Score(
        matter=matter, number=number, member_id=member_id, aspect=aspect
    )
    given.points = points
    session.add(given)
    session.flush()


def points(
    session: Session, matter: str, numbers: Sequence[int]
) -> dict[int, dict[str, list[int]]]:
    """What each got, by what was looked at."""
    found: dict[int, dict[str, list[int]]] = {it: {} for it in numbers}
    of = select(Score.number, Score.aspect, Score.points)
    here = of.where(Score.matter == matter, Score.number.in_(numbers))
    for number, aspect, given in session.execute(here):
        found[number].setdefault(aspect, []).append(given)
    return found


def judges(session: Session, matter: str, numbers: Sequence[int]) -> dict[int, int]:
    """How many gave each any points."""
    of = select(Score.number, func.count(Score.member_id.distinct()))
    here = of.where(Score.matter == matter, Score.number.in_(numbers))
    rows = session.execute(here.group_by(Score.number))
    return {row[0]: row[1] for row in rows}


def given_by(
    session: Session, matter: str, member_id: int, numbers: Sequence[int]
) -> dict[int, dict[str, int]]:
    """What one of the committee gave."""
    found: dict[int, dict[str, int]] = {it: {} for it in numbers}
    of = select(Score).filter_by(matter=matter, member_id=member_id)
    for it in session.scalars(of.where(Score.number.in_(numbers))):
        found[it.number][it.aspect] = it.points
    return found
