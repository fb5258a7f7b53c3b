"""What is shown of ideas: lines of a list, whole sheets, the committee's desk, a drive."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from union.ideas import rules, store
from union.ideas.rules import State
from union.ideas.store import Idea, IdeaDrive
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.rules import Duty
from union.members.store import Member


@dataclass(frozen=True, slots=True)
class Line:
    """An idea as one line of a list."""

    id: int
    number: str
    text: str
    state: State
    likes: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """An idea in full, with what the reader may do about it."""

    id: int
    number: str
    text: str
    category: str
    problem: str
    change: str
    effect: str
    author: str | None
    state: State
    day: date
    likes: int
    word: str
    done: str
    drive: str
    prize: str
    turned_by: str
    turned: date | None
    is_mine: bool
    may_like: bool
    has_liked: bool
    may_withdraw: bool
    may_propose: bool


@dataclass(frozen=True, slots=True)
class Wrote:
    """``groups`` is in how many group chats it hangs; ``drive`` the title of one it came in."""

    id: int
    number: str
    text: str
    groups: int
    drive: str


@dataclass(frozen=True, slots=True)
class Liked:
    id: int
    number: str
    likes: int
    is_on: bool


@dataclass(frozen=True, slots=True)
class Board:
    """The ideas by how far they are, the newest first; ``has_desk`` if some wait for the reader."""

    open: list[Line]
    mine: list[Line]
    adopted: list[Line]
    implemented: list[Line]
    has_desk: bool


@dataclass(frozen=True, slots=True)
class Drive:
    """A drive and how far it is."""

    id: int
    title: str
    opens: date
    closes: date
    ideas: int
    is_closed: bool
    is_published: bool


@dataclass(frozen=True, slots=True)
class Desk:
    """How many wait in each queue, which of those are this reader's, and the last drives."""

    waiting: dict[State, int]
    mine: frozenset[State]
    drives: list[Drive]
    may_weigh: bool
    may_call: bool


@dataclass(frozen=True, slots=True)
class Turn:
    """One idea of a queue, and where it stands in it."""

    sheet: Sheet
    which: State
    at: int
    of: int


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of an idea just now, and how many wait still in the queue it left."""

    number: str
    text: str
    state: State
    which: State
    left: int


@dataclass(frozen=True, slots=True)
class Scorecard:
    """One idea of a drive, what its reader gave it so far (0: nothing), how many are done."""

    drive_id: int
    sheet: Sheet
    aspects: list[str]
    given: list[int]
    most: int
    at: int
    of: int
    done: int


@dataclass(frozen=True, slots=True)
class Ranked:
    """An idea of a drive with the averages of its points, and their sum."""

    id: int
    number: str
    text: str
    category: str
    problem: str
    change: str
    effect: str
    author: str | None
    state: State
    likes: int
    judges: int
    means: list[str]
    total: str
    prize: str


@dataclass(frozen=True, slots=True)
class Ranking:
    """The ideas of a drive, the best first."""

    drive: Drive
    aspects: list[str]
    prizes: list[str]
    entries: list[Ranked]
    may_award: bool


def lines(uow: UnitOfWork, ideas: Sequence[Idea]) -> list[Line]:
    liked = store.likes(uow.session, [it.id for it in ideas])
    return [Line(it.id, it.number, it.text, it.state, liked.get(it.id, 0)) for it in ideas]


def sheet(uow: UnitOfWork, it: Idea, reader: Member) -> Sheet:
    duties, mine = reader.duties(uow.today), it.author_id == reader.id
    told = it.state in (State.ADOPTED, State.IMPLEMENTED) or mine or duties & rules.DESK
    turned_by = uow.session.get(Member, it.turned_by) if it.turned_by else None
    is_over = it.state in (State.IMPLEMENTED, State.WITHDRAWN)
    return Sheet(
        id=it.id, number=it.number, text=it.text, category=it.category, problem=it.problem or "",
        change=it.change or "", effect=it.effect or "", author=it.signed_by, state=it.state,
        day=uow.day_of(it.written), likes=store.likes(uow.session, [it.id]).get(it.id, 0),
        word=(it.word or "") if told else "", done=it.done or "",
        drive=it.drive.title if it.drive else "", prize=shown_prize(it),
        turned_by=turned_by.name if turned_by else "",
        turned=it.turned and uow.day_of(it.turned),
        is_mine=mine, may_like=not mine and it.state in rules.OPEN,
        has_liked=uow.session.get(store.IdeaLike, (it.id, reader.id)) is not None,
        may_withdraw=mine and it.state is State.NEW,
        may_propose=Duty.PROPOSE_AS_DELEGATE in duties and not is_over,
    )  # fmt: skip


def shown_prize(it: Idea) -> str:
    """Which prize it won; nobody sees it before the result is told."""
    return it.prize or "" if it.drive and it.drive.published else ""


def drive(uow: UnitOfWork, it: IdeaDrive) -> Drive:
    count, is_told = store.how_many(uow.session, it.id), it.published is not None
    return Drive(it.id, it.title, it.opens, it.closes, count, it.closed is not None, is_told)


def found(uow: UnitOfWork, idea_id: int) -> Idea:
    """The idea of this number, or a refusal."""
    it = uow.session.get(Idea, idea_id)
    if it is None:
        raise Refusal("ideas-unknown")
    return it


def found_drive(uow: UnitOfWork, drive_id: int) -> IdeaDrive:
    """The drive of this number, or a refusal."""
    it = uow.session.get(IdeaDrive, drive_id)
    if it is None:
        raise Refusal("ideas-drive-unknown")
    return it
