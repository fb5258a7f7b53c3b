"""How long what is kept, and how one person is found and taken out of words."""

import re
from typing import Any, NamedTuple

from union.kernel.policy import Policy, number

LETTERS_DAYS = Policy("archive-letters_days", number(30, 3650))
LEFT_DAYS = Policy("archive-left_days", number(1, 3650))
KNOCKS_DAYS = Policy("archive-knocks_days", number(1, 365))
INVITATIONS_DAYS = Policy("archive-invitations_days", number(1, 365))
BACKUPS_DAYS = Policy("archive-backups_days", number(1, 365))
NOTHING = "—"


class Gone(NamedTuple):
    """By what a person is known again in what was written about them."""

    id: int
    name: str
    number: str | None
    account: int | None
    longer: frozenset[str] = frozenset()  # names of others that this name is a part of

    def holds(self, fact: Any) -> bool:
        """Whether a fact names this person; a name of one letter only if it is the whole fact."""
        match fact:
            case dict():
                return any(map(self.holds, fact.values()))
            case list():
                return any(map(self.holds, fact))
            case str():
                part_of = len(self.name) > 1 and self.name in fact
                return part_of or fact in self.words
            case int():
                return fact == self.account and not isinstance(fact, bool)
        return False

    def without(self, fact: Any) -> Any:
        """The same fact, with nothing where this person was."""
        match fact:
            case dict():
                return {key: self.without(it) for key, it in fact.items()}
            case list():
                return [self.without(it) for it in fact]
            case str() if fact in self.words:
                return ""
            case str() if len(self.name) > 1:
                names = [*sorted(self.longer, key=len, reverse=True), self.name]
                found = re.compile("|".join(map(re.escape, names)))
                return found.sub(lambda it: "" if it[0] == self.name else it[0], fact)
            case int() if self.holds(fact):
                return 0
        return fact

    @property
    def words(self) -> set[str]:
        """What stands for this person as a whole word."""
        known = (self.name, self.number, self.account and str(self.account))
        return {it for it in known if it}

    def is_meant_by(self, answers: dict[str, Any]) -> bool:
        """Whether a form that somebody else fills in is about this person."""
        named = {self.name, f"{self.name} {self.number}"} - {""}
        return answers.get("member_id") == self.id or any(
            isinstance(it, str) and it in named for it in answers.values()
        )
