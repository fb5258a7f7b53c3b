"""How applications, the link for newcomers and changes of a membership look."""

from collections.abc import Callable, Sequence
from typing import Any

from telegram import InlineKeyboardButton

from bot.card import Button, Card, Link, Say, called, pairs, plain, rows
from bot.paging import page
from union.admissions import rules
from union.admissions.rules import State
from union.admissions.sheets import Foreseen, Heard, Left, Opened
from union.members.rules import Role, Standing

DOOR = Link("apply-{code}")
OPEN_DOOR = Button("admissions-open", "admissions:open:{unit_id}")
UNITS = Button("admissions-open", "admissions:units:{page_id}")
REVOKE = Button("admissions-revoke", "admissions:revoke:{unit_id}")
FILL_IN = Button("admissions-fill-in", "admissions:fill_in")
MEND = Button("admissions-mend", FILL_IN.data)
GIVE_UP = Button(
    "drafts-cancel", "drafts:cancel:admissions:{at}"
)  # of our form: the entry goes too
WITHDRAW = Button("admissions-withdraw", "admissions:withdraw")
AGREE = Button("admissions-agree", "admissions:agree:{application_id}:{round_id}")
SEND_BACK = Button("admissions-send-back", "admissions:send_back:{application_id}:{round_id}")
APPROVE = Button("admissions-approve", "admissions:approve:{application_id}:{round_id}")
REFUSE = Button("admissions-refuse", "admissions:refuse:{application_id}:{round_id}")
CHANGE = Button("admissions-change", "admissions:change:{member_id}:{change}")
CHANGE_NOW = Button("admissions-change-now", "admissions:change_now:{member_id}:{change}")
RESTORE = Button("admissions-restore", "admissions:restore:{member_id}")
RESTORE_AS = Button("admissions-restore-as", "admissions:restore_as:{member_id}:{standing}")
SHEET = Button("members-open-entry", "register:show:{member_id}")
LEAVE = Button("admissions-leave", "admissions:leave")
UNITS_MOST = 60


def which_unit(say: Say, found: Sequence[tuple[int, str]], at: int) -> Card:
    part = page(found, at, UNITS_MOST)
    offered = [OPEN_DOOR.labelled(name, unit_id=number) for number, name in part.shown]
    return Card(say("admissions-which-unit"), rows(*pairs(offered), part.turns(UNITS)))


def opened(say: Say, it: Opened, bot: str) -> Card:
    """The link to pass on to newcomers of one group."""
    facts = {"unit": it.unit, "link": DOOR.url(bot, code=it.code), "others": it.others}
    facts |= {"days": rules.GOOD_FOR.days, "most": rules.USES_MOST}
    return Card(say("admissions-opened", **facts), rows(REVOKE.draw(say, unit_id=it.unit_id)))


def intro(say: Say) -> Card:
    """What is asked, and what for, before anything is."""
    return Card(say("admissions-intro"), rows(FILL_IN.draw(say)))


def submitted(say: Say, it: Heard) -> Card:
    return Card(say("admissions-submitted", name=it.name), rows(WITHDRAW.draw(say)))


def card(say: Say, **facts: Any) -> Card:
    """To a leader or to the committee: an application, with what this reader can do now."""
    it = dict(facts)
    where = {"application_id": it.pop("application_id"), "round_id": it.pop("round")}
    desk, state = it.pop("desk"), it["state"]
    if desk == "leader" and state == State.WITH_LEADER:
        buttons = [AGREE, SEND_BACK]
    elif desk == "committee" and state == State.WITH_COMMITTEE:
        buttons = [APPROVE, SEND_BACK, REFUSE]
    else:
        buttons = []
    it["has_number"] = "yes" if it["number"] else "no"
    it["name"] = it["name"] or plain(say("admissions-somebody"))
    shown, voices = it.pop("shown_as"), [called(say, one) for one in it.pop("voices")]
    is_namesake = it.pop("is_namesake")
    told = [say("admissions-card", **it)]
    if shown:
        told.append(say("admissions-card-shown", shown_as=shown))
    if voices:
        told.append(say("admissions-card-voices", voices=voices))
    if buttons:
        told.append(say("admissions-check", desk=desk, is_namesake=is_namesake))
    return Card("\n".join(told), rows([one.draw(say, **where) for one in buttons]))


def returned(say: Say, why: str) -> Card:
    """To the applicant, who may mend it."""
    buttons = [MEND.draw(say), WITHDRAW.draw(say)]
    return Card(say("admissions-returned-letter", why=why), rows(buttons))


def sent_back(say: Say, it: Heard) -> Card:
    return Card(say("admissions-sent-back", name=it.name))


def refused(say: Say, it: Heard) -> Card:
    return Card(say("admissions-refused-now", name=it.name))


def deeds(say: Say, member_id: int, standing: Standing) -> list[InlineKeyboardButton]:
    """What a keeper can do to this membership, for the person's sheet."""
    where = {"member_id": member_id}
    offered = [
        CHANGE.labelled(plain(say("admissions-deed", change=it.value)), **where, change=it.value)
        for it in rules.changes(standing)
    ]
    return [*offered, *([RESTORE.draw(say, **where)] if rules.restores(standing) else [])]


def sure(say: Say, it: Foreseen) -> Card:
    """What the change would do, before it is done."""
    assert it.change
    facts = {"name": it.name, "change": it.change.value}
    told = say("admissions-sure", **facts)
    if it.ending:
        named = [office(say, role, unit) for role, unit in it.ending]
        told += "\n" + say("admissions-ending", offices=named)
    where = {"member_id": it.member_id}
    now = CHANGE_NOW.draw(say, **where, change=it.change.value)
    return Card(told, rows([now, SHEET.draw(say, **where)]))


def office(say: Say, role: Role, unit: str | None) -> str:
    return (unit or "") + plain(say("members-role", role=role.value))


def restorable(say: Say, it: Foreseen) -> Card:
    where = {"member_id": it.member_id}
    offered = [
        RESTORE_AS.labelled(
            plain(say("members-standing", standing=one.value)), **where, standing=one.value
        )
        for one in it.restores
    ]
    standing = plain(say("members-standing", standing=it.standing.value))
    text = say("admissions-restorable", name=it.name, standing=standing)
    return Card(text, rows(*pairs(offered), SHEET.draw(say, **where)))


def left(say: Say, it: Left) -> Card:
    return Card(say("admissions-left-now", name=it.name))


LETTERS: dict[str, Callable[..., Card]] = {
    "admissions-card": card,
    "admissions-returned-letter": returned,
}
