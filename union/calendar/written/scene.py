"""What a reader has before it: the words, the present, the school's customs; and what it took."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, TypeVar

from union.calendar.written.readings import Customs, Reason
from union.calendar.written.tokens import Token

T = TypeVar("T")
Got = tuple[T, int] | None  # what was read, and the place after it


@dataclass(slots=True)
class Scene:
    """The words of one text and the moment at which they are read."""

    tokens: list[Token]
    now: datetime  # naive: the local wall clock
    customs: Customs
    since: date  # bare days are looked for from here on; the end of a range: from its start on
    blames: list[Reason] = field(default_factory=list)
    memory: dict[tuple[str, int], Any] = field(default_factory=dict)
    kinds: set[str] = field(init=False)  # all that any of the words may be

    def __post_init__(self) -> None:
        self.kinds = set().union(*(token.kinds for token in self.tokens))

    @property
    def today(self) -> date:
        return self.now.date()

    def looking_from(self, day: date) -> "Scene":
        """The same scene, in which bare days are looked for from another day on."""
        return replace(self, since=day, memory={})

    def has(self, place: int, kind: str) -> bool:
        return kind in self.tokens[place].kinds

    def worth(self, place: int, kind: str) -> Any:
        """What the word there is worth as that kind; None where it is none of it."""
        return self.tokens[place].kinds.get(kind)

    def past(self, place: int, *kinds: str) -> int:
        """The place after any words of these kinds."""
        while not self.tokens[place].kinds.keys().isdisjoint(kinds):
            place += 1
        return place

    def past_one(self, place: int, *kinds: str) -> int:
        """The place after one word of these kinds, if there is one."""
        return place + (not self.tokens[place].kinds.keys().isdisjoint(kinds))

    def text(self, place: int) -> str:
        return self.tokens[place].text

    def touching(self, place: int) -> bool:
        """Whether no space stands before the word there."""
        return not self.tokens[place].spaced

    def blame(self, reason: Reason) -> T | None:
        """Remembers why what was read cannot be; returns nothing, as the rule that says it."""
        self.blames.append(reason)
        return None


Rule = Callable[[Scene, int], Got[T]]


def once(rule: Callable[[Scene, int], T]) -> Callable[[Scene, int], T]:
    """A rule that is asked for the same place many times, and reads it once."""
    name = rule.__name__

    def remembered(scene: Scene, place: int) -> T:
        key = name, place
        if key not in scene.memory:
            scene.memory[key] = rule(scene, place)
        found: T = scene.memory[key]
        return found

    return remembered


def needs(*kinds: str) -> Callable[[Rule[T]], Rule[T]]:
    """A rule that is not worth trying unless a word of one of these kinds is in the text."""

    def gated(rule: Rule[T]) -> Rule[T]:
        def tried(scene: Scene, place: int) -> Got[T]:
            return None if scene.kinds.isdisjoint(kinds) else rule(scene, place)

        return tried

    return gated


def first_of(rules: tuple[Rule[T], ...], scene: Scene, place: int) -> Got[T]:
    """What the first rule that fits here reads."""
    for rule in rules:
        got = rule(scene, place)
        if got is not None:
            return got
    return None


def small_number(scene: Scene, place: int) -> Got[int]:
    """A number of at most four figures, in figures or signs; also "a", "two" in English."""
    kinds = scene.tokens[place].kinds
    value = kinds.get("number", kinds.get("count"))
    if value is None and "a" in kinds:
        value = 1
    return None if value is None or value > 9999 else (value, place + 1)
