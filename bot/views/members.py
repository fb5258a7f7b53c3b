"""How greetings, wishes, what is kept about me, languages and the binding of chats look."""

from collections.abc import Callable, Sequence

from telegram import InlineKeyboardButton

from bot.card import Button, Card, Say, pairs, plain, rows
from bot.paging import page
from bot.views import admissions, archive, events, proposals
from bot.views.voice_box.buttons import BOX
from union.members.roster import Birth, read_birth
from union.members.rules import ChatKind, Duty, Shown
from union.members.sheets import Kept, Person

SPEAK = Button("members-speak", "members:speak:{locale}")
LANGUAGES = Button("members-languages", "members:languages")
BIND = Button("members-bind", "members:bind:{kind}")
UNITS = Button("members-bind", "members:units:{kind}:{page_id}")
BIND_TO = Button("members-bind", "members:bind_to:{kind}:{unit_id}")
ME = Button("members-me", "members:me")
WISHES = Button("members-wishes", "members:wishes")
WISH = Button("members-wish", "members:wish:{about}:{choice}")
CONSENT = Button("members-consent", "members:consent")
CORRECT = Button("members-correct", "members:correct")
CORRECT_ONE = Button("members-correct-one", "members:correct:{about}")
OPEN = Button("members-open-entry", "register:show:{member_id}")
NAMES = {"zh-CN": "中文", "en": "English"}
CORRECTABLE = ("birthday", "phone", "correction")
LAST_DEEDS = (archive.EXPORT, archive.ERASE, admissions.LEAVE)
UNITS_MOST = 60


def welcome(say: Say, person: Person) -> Card:
    """A greeting and what most people come for."""
    write = [proposals.WRITE.draw(say)] if Duty.TAKE_PART in person.duties else []
    look = proposals.LISTS.draw(say, which="mine", page_id=0)
    others = [events.LISTS.draw(say, page_id=0), BOX.draw(say)]
    return Card(say("members-welcome", name=person.name), rows([*write, look], others))


def wishes(say: Say, it: Kept, is_first: bool) -> Card:
    """Three questions, answered as they stand now; the one that holds is ticked."""
    holds = {
        "birthday": it.shown.value,
        "care": "yes" if it.may_care else "no",
        "photo": "yes" if it.may_photograph else "no",
    }
    offered = {"birthday": [shown.value for shown in Shown], "care": ["yes", "no"]}
    offered["photo"] = offered["care"]
    lines = [
        [
            WISH.labelled(
                ("✓" if holds[about] == choice else "")
                + plain(say("members-wish", about=about, choice=choice)),
                about=about,
                choice=choice,
            )
            for choice in choices
        ]
        for about, choices in offered.items()
    ]
    key = "members-wishes-first" if is_first else "members-wishes-again"
    last = CONSENT.draw(say) if is_first else ME.draw(say)
    return Card(say(key), rows(*lines, last))


def me(say: Say, it: Kept) -> Card:
    """What is kept about me, and what I can do with it."""
    facts = {
        "name": it.name,
        "number": it.staff_number or "—",
        "sex": plain(say("members-sex", sex=it.sex or "none")),
        "birthday": birthday(say, it.birth),
        "phone": it.phone_last4 or "—",
        "unit": it.unit or "—",
        "standing": plain(say("members-standing", standing=it.standing.value)),
        "offices": "、".join(office(say, held.role.value, held.unit) for held in it.offices) or "—",
        "shown": plain(say("members-wish", about="birthday", choice=it.shown.value)),
        "care": plain(say("members-wish", about="care", choice=yes_no(it.may_care))),
        "photo": plain(say("members-wish", about="photo", choice=yes_no(it.may_photograph))),
    }
    return Card(say("members-kept", **facts), rows(*pairs(deeds(say))))


def deeds(say: Say) -> list[InlineKeyboardButton]:
    return [it.draw(say) for it in (WISHES, CORRECT, LANGUAGES, *LAST_DEEDS)]


def yes_no(it: bool) -> str:
    return "yes" if it else "no"


def office(say: Say, role: str, unit: str | None) -> str:
    """A role as it is called, with its unit where it has one."""
    return plain(say("members-office", role=role, unit=unit or "", has_unit=yes_no(bool(unit))))


def birthday(say: Say, birth: Birth) -> str:
    """1985年9月10日, 9月10日, 农历八月十五 or a dash."""
    if not birth.month or not birth.day:
        return "—"
    kind = "leap" if birth.leap else "lunar" if birth.lunar else "solar"
    facts = {"year": str(birth.year or ""), "month": birth.month, "day": birth.day, "kind": kind}
    return plain(say("members-birthday", **facts, has_year=yes_no(bool(birth.year))))


def understood(say: Say, written: str) -> str:
    """A birthday that was typed, as it was understood."""
    return birthday(say, read_birth(written))


def correctable(say: Say) -> Card:
    """Which of it is wrong."""
    offered = [
        CORRECT_ONE.labelled(plain(say("members-correctable", about=about)), about=about)
        for about in CORRECTABLE
    ]
    return Card(say("members-correct-what"), rows(*pairs(offered), ME.draw(say)))


def corrected(say: Say, it: Kept) -> Card:
    card = me(say, it)
    return Card(say("members-corrected") + "\n\n" + card.text, card.reply_markup)


def asked(say: Say, it: Kept) -> Card:
    return Card(say("members-correction-asked"), rows(ME.draw(say)))


def languages(say: Say) -> Card:
    offered = [SPEAK.labelled(name, locale=locale) for locale, name in NAMES.items()]
    return Card(say("members-which-language"), rows(offered))


def kinds(say: Say) -> Card:
    """What a group chat can be for."""
    offered = [
        BIND.labelled(say("members-chat-kind", kind=kind.value), kind=kind.value)
        for kind in ChatKind
    ]
    return Card(say("members-which-kind"), rows(*offered))


def units(say: Say, kind: str, found: Sequence[tuple[int, str]], at: int) -> Card:
    """Whose group chat it is."""
    part = page(found, at, UNITS_MOST)
    offered = [BIND_TO.labelled(name, kind=kind, unit_id=number) for number, name in part.shown]
    return Card(say("members-which-unit"), rows(*pairs(offered), part.turns(UNITS, kind=kind)))


def correction(say: Say, name: str, member_id: int, said: str) -> Card:
    """To a keeper of the register: what a colleague wants to be changed."""
    text = say("members-correction-letter", name=name, said=said)
    return Card(text, rows(OPEN.draw(say, member_id=member_id)))


LETTERS: dict[str, Callable[..., Card]] = {"members-correction-letter": correction}
