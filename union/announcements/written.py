"""An audience as people write it: 全体; 数学组的女教师和组长; 女教职工，除李芳; 35岁以下."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from unicodedata import normalize

from union.announcements.audience import Audience, Sort, Together, Trait
from union.members.rules import Body, Role

WORDS: Mapping[str, Trait] = {
    **dict.fromkeys(("全体", "所有人", "大家", "全体会员", "全员", "会员", "all", "everyone",
                     "everybody"), Trait(Sort.EVERYONE)),
    **dict.fromkeys(("在职", "在岗", "serving", "in service"), Trait(Sort.SERVING)),
    **dict.fromkeys(("离退休", "退休", "老同志", "retired", "retirees"), Trait(Sort.RETIRED)),
    **dict.fromkeys(("女", "女性", "妇女", "women", "woman", "female"), Trait(Sort.WOMEN)),
    **dict.fromkeys(("男", "男性", "men", "male"), Trait(Sort.MEN)),
    **dict.fromkeys(("正式代表", "教代会代表", "代表", "delegates"),
                    Trait(Sort.ROLE, Role.DELEGATE)),
    **dict.fromkeys(("特邀代表",), Trait(Sort.ROLE, Role.SPECIAL_DELEGATE)),
    **dict.fromkeys(("工会小组长", "小组长", "组长", "group leaders", "leaders"),
                    Trait(Sort.LEADERS)),
    **dict.fromkeys(("工会委员会", "委员会", "工会委员", "委员", "committee"),
                    Trait(Sort.BODY, Body.COMMITTEE)),
    **dict.fromkeys(("女职工委员会", "女工委", "女职工委员", "women's committee"),
                    Trait(Sort.BODY, Body.WOMEN_COMMITTEE)),
    **dict.fromkeys(("经审委员会", "经审委", "经审委员", "audit committee"),
                    Trait(Sort.BODY, Body.AUDIT_COMMITTEE)),
    **dict.fromkeys(("提案委员会", "提案委", "提案委员", "proposal committee"),
                    Trait(Sort.BODY, Body.PROPOSAL_COMMITTEE)),
    **dict.fromkeys(("主席团", "presidium"), Trait(Sort.BODY, Body.PRESIDIUM)),
    **dict.fromkeys(("承办联系人", "承办部门"), Trait(Sort.ROLE, Role.HANDLER_DEPT)),
    **dict.fromkeys(("分管领导", "分管校领导", "leaders in charge"),
                    Trait(Sort.ROLE, Role.LEADER_IN_CHARGE)),
    **dict.fromkeys(("副主席", "vice chairs"), Trait(Sort.ROLE, Role.VICE_CHAIR)),
    **dict.fromkeys(("校长", "principal"), Trait(Sort.ROLE, Role.PRINCIPAL)),
}  # fmt: skip
EMPTY = ("教职工", "教师", "老师", "职工", "教工", "同志", "同事", "人员", "各位", "全校", "全体",
         "的", "们", "staff", "teachers", "colleagues", "members", "of", "the", "in")  # fmt: skip
BUT = re.compile(
    r"(?:除去?了?|不含|不包括|不发给?|\bexcept(?: for)?\b|\bwithout\b|\bbut not\b)\s*"
    r"(?P<who>[^，,；;。]+?)\s*(?:以外|之外|外)?\s*(?=[，,；;。]|$)",
    re.I,
)
JOINS = re.compile(r"[、，,;；。\n]|以及|和|及|与|\band\b", re.I)
AGE = re.compile(
    r"(?P<age>\d{2})\s*(?:周岁|岁)\s*(?:及|\(含\))?\s*(?P<way>以下|以内|以上)|(?P<young>青年)"
    r"|\b(?P<eway>under|over)\s*(?P<eage>\d{2})\b",
    re.I,
)
ENDS_AT = re.compile(
    r"^\s*(?:有效期?(?:为|是)?)?\s*(?:截止到|截至|截止|到|至|(?:valid )?(?:until|till|to)\b)\s*"
    r"|\s*(?:为止|止|有效)\s*$",
    re.I,
)
LOOKS_FOR = re.compile(
    r"^\s*(?:(?:找|查|搜)(?:一下)?(?:通知|公告)|find (?:the )?(?:notice|announcement))s?[\s:：,，]+"
    r"(?P<words>\S.*)$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Known:
    """The names a school uses: of its units and colleagues by number, of its saved lists."""

    units: Mapping[int, str]
    people: Mapping[str, tuple[int, ...]]
    lists: tuple[str, ...] = ()
    young_until: int = 35


@dataclass(frozen=True, slots=True)
class Unread:
    """The words that name nobody we know, and names that two bear."""

    words: tuple[str, ...]
    twice: tuple[str, ...]


def read_audience(text: str, known: Known) -> Audience | Unread:
    """Whom the words mean, or which of them mean nobody."""
    plain = normalize("NFKC", text).strip()
    left_out = [it["who"] for it in BUT.finditer(plain)]
    said = BUT.sub(" , ", plain)
    reader = _Reader(known)
    those = tuple(reader.groups(said)) or (((Trait(Sort.EVERYONE)),),)
    but = tuple(it for words in left_out for it in reader.groups(words))
    if reader.unread or reader.twice or not (said.strip(" ,，") or left_out):
        return Unread(tuple(reader.unread or ([plain] if not reader.twice else [])),
                      tuple(reader.twice))  # fmt: skip
    return Audience(those, but)


def is_free(name: str, known: Known) -> bool:
    """Whether a list of that name is read as such, and changes what no other words mean.

    女教 would: 女教职工 were then the list, and nobody would see that.
    """
    every, rest = _Reader(known).order, name.lower()
    while word := next((it for it in every if rest.startswith(it.lower())), None):
        rest = rest[len(word) :].lstrip()
    alone = Audience(((Trait(Sort.LIST, name),),))
    is_read = read_audience(name, replace(known, lists=(*known.lists, name))) == alone
    return is_read and not any(it.lower().startswith(rest) for it in every)


class _Reader:
    """Takes the words apart, and keeps those that mean nobody."""

    def __init__(self, known: Known) -> None:
        self.known, self.unread, self.twice = known, list[str](), list[str]()
        found = dict(WORDS)
        found |= {normalize("NFKC", name).lower(): Trait(Sort.UNIT, str(number))
                  for number, name in known.units.items()}  # fmt: skip
        found |= {name.lower(): Trait(Sort.LIST, name) for name in known.lists}
        self.words = found
        others = {*map(str.lower, known.people), *(it.lower() for it in known.units.values())}
        self.borne = others & {it.lower() for it in known.lists}  # also by a unit or a person
        self.order = sorted((*found, *known.people, *EMPTY), key=len, reverse=True)

    def groups(self, text: str) -> Iterator[Together]:
        for piece in self.pieces(text):
            if traits := self.traits(piece):
                yield tuple(dict.fromkeys(traits))

    def pieces(self, text: str) -> Iterable[str]:
        """What stands between 、 and 和, but not inside the name of a unit or of a person."""
        held = [it for it in self.order if JOINS.search(it)]
        for number, name in enumerate(held):
            text = text.replace(name, chr(0xE000 + number))
        for piece in JOINS.split(text):
            for number, name in enumerate(held):
                piece = piece.replace(chr(0xE000 + number), name)
            if piece.strip():
                yield piece.strip()

    def traits(self, piece: str) -> list[Trait]:
        found, rest = [], piece.lower()
        while rest:
            if age := AGE.match(rest):
                found.append(self.age(age))
                rest = rest[age.end() :]
                continue
            word = next((it for it in self.order if rest.startswith(it.lower())), None)
            if word is None:
                stray = re.match(r"\s+|.[^\s、，]*", rest)
                assert stray
                if stray[0].strip():
                    self.unread.append(piece)
                    return []
                rest = rest[stray.end() :]
                continue
            rest = rest[len(word) :]
            if word.lower() in self.borne:
                self.twice.append(word)
            if word in self.known.people:
                found += self.person(word)
            elif word.lower() in self.words:
                found.append(self.words[word.lower()])
        return found or [Trait(Sort.EVERYONE)]

    def age(self, it: re.Match[str]) -> Trait:
        if it["young"]:
            return Trait(Sort.YOUNGER, str(self.known.young_until))
        years = it["age"] or it["eage"]
        is_most = it["way"] in ("以下", "以内") or it["eway"] == "under"
        return Trait(Sort.YOUNGER if is_most else Sort.OLDER, years)

    def person(self, name: str) -> list[Trait]:
        numbers = self.known.people[name]
        if len(numbers) > 1:
            self.twice.append(name)
        return [Trait(Sort.PERSON, str(numbers[0]))]


def ending(text: str) -> str:
    """The day or moment alone: 到周五 is 周五, 有效期至9月30日止 is 9月30日."""
    return ENDS_AT.sub("", text).strip() or text


def searched(text: str) -> str | None:
    """What is looked for among the announcements: 找通知 体检; None if nothing is."""
    found = LOOKS_FOR.match(text)
    return found["words"].strip() if found else None
