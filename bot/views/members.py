"""How greetings, languages and the binding of chats look."""

from bot.card import Button, Card, Say, rows
from bot.views import proposals
from union.members.actions import Person
from union.members.rules import ChatKind, Duty

SPEAK = Button("members-speak", "members:speak:{locale}")
BIND = Button("members-bind", "members:bind:{kind}")
NAMES = {"zh-CN": "中文", "en": "English"}


def welcome(say: Say, person: Person) -> Card:
    """A greeting and what most people come for."""
    write = [proposals.WRITE.draw(say)] if Duty.TAKE_PART in person.duties else []
    look = proposals.LISTS.draw(say, which="mine", page_id=0)
    return Card(say("members-welcome", name=person.name), rows([*write, look]))


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
