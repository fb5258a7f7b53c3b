"""How relays look: a leader's matters, the queue, the brief, the answer that comes back."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from bot.card import Button, Card, Row, Say, plain, rows
from bot.paging import page
from union.relays.rules import SCREEN, State
from union.relays.sheets import Answered, Beside, Board, Brief, Foreseen, Matter, Relayed

WRITE = Button("relays-write", "relays:write")
BOARD = Button("relays-board", "relays:board:{which}:{page_id}")
READ = Button("relays-read", "relays:read:{item_id}")
AGREE = Button("relays-agree", "relays:agree:{item_id}:{at}")
TAKE_BACK = Button("relays-take-back", "relays:take_back:{item_id}")
LEAVE = Button("relays-leave", "relays:leave:{item_id}:{page_id}")
TAKE = Button("relays-take", "relays:leave:{item_id}:{page_id}")
REFUSE = Button("relays-refuse", "relays:refuse:{item_id}")
FORESEE = Button("relays-foresee", "relays:foresee")
RELAY = Button("relays-relay", "relays:relay:{last_id}")
BRIEF = Button("relays-brief", "relays:brief:{brief_id}:{page_id}")
ANSWER = Button("relays-answer", "relays:answer:{item_id}")
ANSWER_ALL = Button("relays-answer-all", "relays:answer_all:{brief_id}")
PAPER = Button("relays-paper", "relays:paper:{brief_id}")
TOLD = Button("relays-told", "relays:told:{item_id}")

DEEDS: Mapping[str, Button] = {
    "take_back": TAKE_BACK, "refuse": REFUSE, "answer": ANSWER, "tell": TOLD,
}  # fmt: skip
TEXT_MOST, LABEL_MOST = 40, 12
NUMBERS = 4  # buttons side by side


def short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def signed(source: Sequence[str], heat: int) -> dict[str, Any]:
    """Who is behind it, as far as it may be told."""
    return {"source": list(source), "named": len(source), "heat": heat}


def beside(say: Say, it: Beside, draft: int) -> tuple[str, list[Row]]:
    """Under the preview: how it is signed, who is named in it, what others heard alike."""
    told = ["", say("relays-signed", source=list(it.source), named=len(it.source))]
    if it.names:
        told.append(say("relays-names", names=list(it.names)))
    if it.alike:
        told += ["", say("relays-alike")]
    several = len(it.alike) > 1
    lines: list[Row] = []
    for at, one in enumerate(it.alike, start=1):
        told.append(say("relays-alike-line", at=at, text=one.text, heat=one.heat))
        label = f"{at} " if several else ""
        lines.append([AGREE.labelled(label + plain(say(AGREE.key)), item_id=one.id, at=draft)])
    return "\n".join(told), lines


def reflected(say: Say, it: Matter) -> Card:
    text = say("relays-reflected", text=it.text)
    return Card(text, rows([BOARD.draw(say, which="mine", page_id=0), WRITE.draw(say)]))


def agreed(say: Say, it: Matter) -> Card:
    text = say("relays-agreed", text=it.text, heat=it.heat)
    return Card(text, rows(BOARD.draw(say, which="mine", page_id=0)))


def board(say: Say, it: Board, at: int = 0) -> Card:
    """One of the lists, and the way to the others."""
    draw = {"queue": queue, "briefs": briefs}.get(it.which, mine)
    text, lines = draw(say, it, at)
    tabs = [BOARD.labelled(plain(say("relays-tab", which=one)), which=one, page_id=0)
            for one in it.tabs if one != it.which]  # fmt: skip
    return Card(text, rows(*lines, tabs))


def mine(say: Say, it: Board, at: int) -> tuple[str, list[Row]]:
    """What my group said, and what became of each."""
    shown = page(it.matters, at, SCREEN)
    told = [say("relays-mine" if it.matters else "relays-mine-none")]
    told += [say("relays-mine-line", at=number, text=short(one.text, TEXT_MOST),
                 state=one.state.value)
             for number, one in enumerate(shown.shown, start=shown.at * SCREEN + 1)]  # fmt: skip
    picks = numbered(shown.shown, shown.at)
    return "\n".join(told), [*picks, shown.turns(BOARD, which=it.which), [WRITE.draw(say)]]


def numbered(found: Sequence[Matter], at: int) -> list[Row]:
    """A button for each, by its number in the list."""
    picks = [READ.labelled(str(number), item_id=one.id)
             for number, one in enumerate(found, start=at * SCREEN + 1)]  # fmt: skip
    return [picks[to : to + NUMBERS] for to in range(0, len(picks), NUMBERS)]


def queue(say: Say, it: Board, at: int) -> tuple[str, list[Row]]:
    """What waits, by theme; one tap leaves it out, or takes it in again."""
    shown = page(it.matters, at, SCREEN)
    going = sum(not one.is_left_out for one in it.matters)
    told = [say("relays-queue", count=len(it.matters), going=going)]
    told += lines(say, shown.shown, shown.at)
    picks: list[Row] = [
        [READ.labelled(f"{number} {short(one.text, LABEL_MOST)}", item_id=one.id),
         (TAKE if one.is_left_out else LEAVE).draw(say, item_id=one.id, page_id=shown.at)]
        for number, one in enumerate(shown.shown, start=shown.at * SCREEN + 1)
    ]  # fmt: skip
    send = [FORESEE.draw(say)] if going else []
    return "\n".join(told), [*picks, shown.turns(BOARD, which=it.which), send]


def lines(say: Say, found: Sequence[Matter], at: int = 0) -> list[str]:
    """Matters under their themes."""
    told, theme = list[str](), ""
    for number, one in enumerate(found, start=at * SCREEN + 1):
        if one.theme != theme:
            theme = one.theme
            told.append(say("relays-theme", theme=theme))
        told.append(say("relays-line", at=number, text=short(one.text, TEXT_MOST),
                        left_out="yes" if one.is_left_out else "no",
                        answered="yes" if one.answer else "no",
                        **signed(one.source, one.heat)))  # fmt: skip
    return told


def briefs(say: Say, it: Board, at: int) -> tuple[str, list[Row]]:
    """What was relayed, the last first."""
    shown = page(it.briefs, at, SCREEN)
    told = [say("relays-briefs" if it.briefs else "relays-briefs-none")]
    picks: list[Row] = [
        [BRIEF.labelled(plain(say("relays-brief-line", day=one.day, count=one.count,
                                  unanswered=one.unanswered)), brief_id=one.id, page_id=0)]
        for one in shown.shown
    ]  # fmt: skip
    return "\n".join(told), [*picks, shown.turns(BOARD, which=it.which)]


def sheet(say: Say, it: Matter) -> Card:
    """One matter in full, and what can be done about it."""
    answer = say("relays-sheet-answer", words=it.answer, day=it.answered,
                 on_behalf="yes" if it.is_on_behalf else "no",
                 relayed="yes" if it.brief_id else "no") if it.answer else ""  # fmt: skip
    text = say("relays-sheet", theme=it.theme, text=it.text, day=it.day, state=it.state.value,
               **signed(it.source, it.heat))  # fmt: skip
    buttons = [button.draw(say, item_id=it.id) for deed, button in DEEDS.items()
               if deed in it.deeds]  # fmt: skip
    if "leave_out" in it.deeds:
        leave = TAKE if it.is_left_out else LEAVE
        buttons.insert(0, leave.draw(say, item_id=it.id, page_id=0))
    return Card("\n\n".join(filter(None, (text, answer))), rows(buttons))


def foreseen(say: Say, it: Foreseen) -> Card:
    """The brief as it would go out, before it does."""
    head = say("relays-foreseen", count=len(it.matters), due=it.due)
    told = screen(say, head, it.matters[:SCREEN], len(it.matters))
    back = BOARD.draw(say, which="queue", page_id=0)
    return Card(told, rows([RELAY.draw(say, last_id=it.last), back]))


def screen(say: Say, head: str, shown: Sequence[Matter], count: int) -> str:
    """What a phone shows at once, and how many more there are."""
    rest = [say("relays-more", count=count - len(shown))] if count > len(shown) else []
    return "\n".join([head, *lines(say, shown), *rest])


def relayed(say: Say, it: Relayed) -> Card:
    text = say("relays-relayed", count=it.count, due=it.due, readers=it.readers)
    where = {"brief_id": it.brief_id}
    return Card(text, rows([BRIEF.draw(say, **where, page_id=0), PAPER.draw(say, **where)]))


def brief(say: Say, it: Brief, at: int = 0) -> Card:
    """One screen of a brief; a number opens a matter to be answered by itself."""
    shown, where = page(it.matters, at, SCREEN), {"brief_id": it.id}
    told = [say("relays-brief-head", day=it.day, due=it.due, count=it.count,
                unanswered=it.unanswered), *lines(say, shown.shown, shown.at)]  # fmt: skip
    every = [ANSWER_ALL.draw(say, **where)] if it.unanswered else []
    deeds = [*every, PAPER.draw(say, **where)]
    return Card("\n".join(told), rows(*numbered(shown.shown, shown.at),
                                      shown.turns(BRIEF, **where), deeds))  # fmt: skip


def answered(say: Say, it: Answered) -> Card:
    text = say("relays-answered", count=it.count, groups=it.groups)
    ways = [BRIEF.draw(say, brief_id=it.brief_id, page_id=0)] if it.brief_id else []
    return Card(text, rows(ways))


def refused(say: Say, it: Answered) -> Card:
    text = say("relays-refused", groups=it.groups)
    return Card(text, rows(BOARD.draw(say, which="queue", page_id=0)))


def told(say: Say, found: Sequence[Matter]) -> Card:
    """The answer that a leader passed on."""
    texts = listed([one.text for one in found])
    relayed = "yes" if found[0].brief_id else "no"
    return Card(say("relays-told-now", texts=texts, words=found[0].answer, relayed=relayed))


def asked_letter(say: Say) -> Card:
    return Card(say("relays-asked-letter"), rows(WRITE.draw(say)))


def waiting_letter(say: Say, count: int) -> Card:
    look = BOARD.draw(say, which="queue", page_id=0)
    return Card(say("relays-waiting-letter", count=count), rows([look, FORESEE.draw(say)]))


def brief_letter(say: Say, brief_id: int, day: str, due: str, count: int, matters: Any) -> Card:
    """As it stood when it was relayed."""
    head = say("relays-brief-letter", count=count, due=due)
    told = screen(say, head, [drawn(it, day) for it in matters], count)
    where: dict[str, object] = {"brief_id": brief_id}
    one_by_one = BRIEF.draw(say, **where, page_id=0)
    return Card(told, rows([one_by_one, ANSWER_ALL.draw(say, **where)], PAPER.draw(say, **where)))


def drawn(it: Mapping[str, Any], day: str) -> Matter:
    when, source = date.fromisoformat(day), tuple(it["source"])
    return Matter(it["id"], it["theme"], it["text"], State(it["state"]), when, it["heat"], source)


def reminder(key: str) -> Callable[..., Card]:
    """A letter about one brief that waits."""

    def draw(say: Say, brief_id: int, **facts: Any) -> Card:
        where: dict[str, object] = {"brief_id": brief_id}
        return Card(say(key, **facts), rows([BRIEF.draw(say, **where, page_id=0)]))

    return draw


def answer_card(say: Say, texts: Sequence[str], **facts: Any) -> Card:
    """In a group's own room."""
    return Card(say("relays-answer-card", texts=listed(texts), **facts))


def answer_letter(say: Say, item_id: int, texts: Sequence[str], **facts: Any) -> Card:
    """To a leader, who says when the group knows it."""
    text = say("relays-answer-letter", texts=listed(texts), **facts)
    return Card(text, rows(TOLD.draw(say, item_id=item_id)))


def listed(texts: Sequence[str]) -> str:
    return "\n".join(f"· {it}" for it in texts)


LETTERS: dict[str, Callable[..., Card]] = {
    "relays-asked-letter": asked_letter,
    "relays-waiting-letter": waiting_letter,
    "relays-brief-letter": brief_letter,
    "relays-due-letter": reminder("relays-due-letter"),
    "relays-overdue-letter": reminder("relays-overdue-letter"),
    "relays-answered-letter": reminder("relays-answered-letter"),
    "relays-answer-card": answer_card,
    "relays-answer-letter": answer_letter,
}
