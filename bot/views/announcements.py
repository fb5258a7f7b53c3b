"""How an announcement looks: to its readers, to who writes it, how it went."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from html import escape
from typing import Any

from bot.card import Button, Card, Enclosed, Row, Say, called, pairs, plain, rows
from bot.paging import fitting, some
from union.announcements import rules
from union.announcements.files import Attached
from union.announcements.rules import Level, Page, State, Way
from union.announcements.sheets import Correction, Draft, Line, Report, Roll, SavedList

GOT = Button("announcements-got", "announcements:got:{announcement_id}")
READ = Button("announcements-read", "announcements:read:{announcement_id}")
LISTS = Button("announcements-lists", "announcements:list")
WRITE = Button("announcements-write", "announcements:write")
DRAFT = Button("announcements-draft", "announcements:draft:{announcement_id}")
REWRITE = Button("announcements-rewrite-word", "announcements:rewrite:{announcement_id}")
RETARGET = Button("announcements-retarget-word", "announcements:retarget:{announcement_id}")
LEVEL = Button("announcements-level", "announcements:level:{announcement_id}:{level}")
WAY = Button("announcements-way", "announcements:way:{announcement_id}:{way}")
RECEIPT = Button("announcements-receipt", "announcements:receipt:{announcement_id}:{answer}")
TIME = Button("announcements-time-word", "announcements:time:{announcement_id}")
SEND = Button("announcements-send", "announcements:send:{announcement_id}")
DROP = Button("announcements-drop", "announcements:drop:{announcement_id}")
ASKED = Button("announcements-asked", "announcements:asked:{announcement_id}")
APPROVE = Button("announcements-approve", "announcements:approve:{announcement_id}:{stamp}")
SEND_BACK = Button("announcements-send-back", "announcements:back:{announcement_id}")
PAUSE = Button("announcements-pause", "announcements:pause:{announcement_id}")
GO_ON = Button("announcements-go-on", "announcements:go_on:{announcement_id}")
STOP = Button("announcements-stop", "announcements:stop:{announcement_id}")
ROLL = Button("announcements-roll-word", "announcements:roll:{announcement_id}")
PHONED = Button("announcements-phoned", "announcements:phoned:{announcement_id}:{who_id}")
PAGE = Button("announcements-page", "announcements:page:{announcement_id}:{answer}")
REMIND = Button("announcements-remind", "announcements:remind:{announcement_id}")
PIN = Button("announcements-pin", "announcements:pin:{announcement_id}:{answer}")
CORRECT = Button("announcements-correct", "announcements:correct:{announcement_id}")
PROPOSED = Button("announcements-proposed", "announcements:proposed:{announcement_id}")
AGREE = Button("announcements-agree", "announcements:agree:{announcement_id}:{stamp}")
LEAVE = Button("announcements-leave", "announcements:leave:{announcement_id}")
RECALL = Button("announcements-recall", "announcements:recall:{announcement_id}")
RECALL_NOW = Button("announcements-recall-now", "announcements:recall_now:{announcement_id}")
EVIDENCE = Button("announcements-evidence", "announcements:evidence:{announcement_id}")
SAVE_LIST = Button("announcements-save-list", "announcements:save_list:{announcement_id}")
SAVED = Button("announcements-saved", "announcements:saved")
DROP_LIST = Button("announcements-drop-list", "announcements:drop_list:{list_id}")
FILES = Button("announcements-files", "announcements:files:{announcement_id}")
ATTACH = Button("announcements-attach-word", "announcements:attach:{announcement_id}")
DETACH = Button("announcements-detach", "announcements:detach:{announcement_id}:{file_id}")
LOOK = Button("announcements-look", "announcements:look:{announcement_id}")
SHOWN = Button("announcements-shown", "announcements:shown:{announcement_id}")
UNTIL = Button("announcements-until-word", "announcements:until:{announcement_id}")
PAPER = Button("announcements-paper", "announcements:paper:{announcement_id}")
WEEK = Button("announcements-week", "announcements:week:{answer}")
OPEN = Button("announcements-open", "announcements:open:{announcement_id}")
HUSH = Button("announcements-hush", "announcements:hush")
TAPPED_MOST, TITLE_MOST, LOST_MOST, WEEK_TAPS, GROUPS_MOST = 60, 20, 20, 8, 10
CELLS = 8  # of the bar
# of letters written before an announcement could have these
OLDER = {"title": "", "until": "", "corrected": "", "files": [], "is_over": "no",
         "is_recalled": "no"}  # fmt: skip


def words(say: Say, facts: Mapping[str, Any]) -> str:
    """What readers see; the body bears the marks of who wrote it."""
    head = say("announcements-head", level=facts["level"])
    told = [head] if facts["level"] != Level.NORMAL else []
    told.append(facts["body"])
    if until := facts["until"]:
        told.append(say("announcements-until", day=until[:10], time=until[11:]))
    told.append(say("announcements-letter", by=called(say, facts["by"])))
    if at := facts["corrected"]:
        told.append(say("announcements-corrected", day=at[:10], time=at[11:]))
    return "\n".join(told)


def void(say: Say, facts: Mapping[str, Any]) -> str:
    """In its place, where it was taken back and is too old to be deleted."""
    return say("announcements-void", title=facts["title"], by=called(say, facts["by"]))


def enclosed(facts: Mapping[str, Any]) -> tuple[Enclosed, ...]:
    """The files that come in the same message."""
    return tuple(Enclosed(it["kind"], it["file"]) for it in facts["files"])


def letter(say: Say, **facts: Any) -> Card:
    """To one reader; under its one file, where it carries such."""
    facts = {**OLDER, **facts}
    if facts["is_recalled"] == "yes":
        return Card(void(say, facts), None, enclosed(facts))
    return Card(words(say, facts), rows(taps(say, facts)), enclosed(facts))


def album(say: Say, **facts: Any) -> Card:
    """Photos or files behind the words."""
    return Card(say("announcements-files-letter"), enclosed=enclosed(facts))


def looks(say: Say, it: Draft | Report) -> list[Card]:
    """As readers get it: one message, or the words and the albums behind them."""
    if it.facts["is_recalled"] == "yes":
        return [letter(say, **it.facts)]
    behind = [album(say, files=[one.facts for one in files]) for files in it.behind]
    return [Card(words(say, it.facts), enclosed=enclosed(it.facts)), *behind]


def looks_if_more(say: Say, it: Draft) -> list[Card]:
    """Where there is more to see than the words, which the draft shows anyway."""
    return looks(say, it) if it.files else []


def taps(say: Say, facts: Mapping[str, Any]) -> Row:
    """Where it is asked for: got it."""
    wanted = facts["wants_receipt"] == "yes" and facts.get("is_over") != "yes"
    return [GOT.draw(say, announcement_id=facts["announcement_id"])] if wanted else []


def card(say: Say, **facts: Any) -> Card:
    """In a group: with how many have confirmed, until it is over."""
    facts = {**OLDER, **facts}
    if facts["is_recalled"] == "yes":
        return Card(void(say, facts), None, enclosed(facts))
    text, can = words(say, facts), taps(say, facts)
    told = []
    if facts["wants_receipt"] == "yes":
        told = [say("announcements-card", people=facts["people"], closed=facts["closed"])]
    if facts["is_over"] == "yes":
        told.append(say("announcements-is-over"))
    whole = "\n".join([text, "", *told]) if told else text
    return Card(whole, rows(can), enclosed(facts))


def nudge(say: Say, **facts: Any) -> Card:
    """To one who has not confirmed."""
    return under(say, say("announcements-nudge-letter"), facts)


def correction_letter(say: Say, **facts: Any) -> Card:
    """To one who confirmed what was wrong."""
    return under(say, say("announcements-correction-letter"), facts)


def under(say: Say, head: str, facts: Mapping[str, Any]) -> Card:
    """The announcement itself under a line that says why it comes again."""
    facts = {**OLDER, **facts}
    if facts["is_recalled"] == "yes":
        return Card(void(say, facts))
    return Card(head + "\n\n" + words(say, facts), rows(taps(say, facts)))


def leader(say: Say, **facts: Any) -> Card:
    text = say("announcements-leader-letter", title=facts["title"], count=facts["count"],
               names=some([called(say, it) for it in facts["names"]]))  # fmt: skip
    return Card(text, rows(ROLL.draw(say, announcement_id=facts["announcement_id"])))


def to_approve(say: Say, **facts: Any) -> Card:
    text = say("announcements-approve-letter", title=facts["title"], by=facts["by"])
    return Card(text, rows(ASKED.draw(say, announcement_id=facts["announcement_id"])))


def to_agree(say: Say, **facts: Any) -> Card:
    text = say("announcements-agree-letter", title=facts["title"])
    return Card(text, rows(PROPOSED.draw(say, announcement_id=facts["announcement_id"])))


def correction(say: Say, it: Correction) -> Card:
    """Other words that wait for the second officer."""
    anew = "yes" if it.is_anew else "no"
    text = words(say, it.facts) + "\n\n" + say("announcements-proposes", anew=anew)
    ways = [AGREE, LEAVE] if it.may_agree else [LEAVE]
    return Card(text, rows([one.draw(say, announcement_id=it.id, stamp=it.stamp) for one in ways]))


def corrected(say: Say, it: Report | Correction) -> Card:
    return correction(say, it) if isinstance(it, Correction) else report(say, it)


def recalls(say: Say, it: Report) -> Card:
    """What will become of it, before it does."""
    can = [one.draw(say, announcement_id=it.id) for one in (RECALL_NOW, READ)]
    text = say("announcements-recalls", title=it.facts["title"], sent=it.sent)
    return Card(text, rows(can))


def draft(say: Say, it: Draft) -> Card:
    """Exactly as it will look; below it whom it reaches, and all that can be changed."""
    where: dict[str, object] = {"announcement_id": it.id}
    text = words(say, it.facts) + "\n\n" + reaches(say, it)
    if it.state is State.ASKED:
        ways = [APPROVE, SEND_BACK] if it.may_approve else [DROP]
        return Card(text, rows([one.draw(say, **where, stamp=it.stamp) for one in ways]))
    answer = "no" if it.wants_receipt else "yes"
    receipt = RECEIPT.labelled(plain(say("announcements-receipt-word", answer=answer)), **where,
                               answer=answer)  # fmt: skip
    levels = [LEVEL.labelled(plain(say("announcements-level-word", level=one.value)), **where,
                             level=one.value) for one in Level if one is not it.level]  # fmt: skip
    ways_to = [WAY.labelled(plain(say("announcements-way-word", way=one.value)), **where,
                            way=one.value) for one in Way if one is not it.way]  # fmt: skip
    pin = PIN.labelled(plain(say("announcements-pin-word", answer="no" if it.pins else "yes")),
                       **where, answer="no" if it.pins else "yes")  # fmt: skip
    change = [one.draw(say, **where) for one in (REWRITE, RETARGET, FILES, TIME, UNTIL, SAVE_LIST)]
    change += [receipt, *([pin] if it.way is not Way.PRIVATE else [])]
    lines: list[Row] = [[SEND.draw(say, **where)], *pairs(change), levels, ways_to, page(say, it)]
    return Card(text, rows(*lines, DROP.draw(say, **where)))


def reaches(say: Say, it: Draft) -> str:
    """How many, which way, when, and who is out of reach."""
    told = [say("announcements-reaches", said=it.said, people=it.people, way=it.way.value,
                groups=groups(say, it), receipt="yes" if it.wants_receipt else "no",
                approval="yes" if it.needs_approval else "no")]  # fmt: skip
    told += [say("announcements-overheard")] if it.is_overheard else []
    told += [*on_page(say, it), *at(say, it.due)]
    if it.files:
        told.append(carries(say, it.files))
    if it.lost:
        told.append(say("announcements-lost", count=len(it.lost), names=some(it.lost, LOST_MOST)))
    return "\n".join(told)


def groups(say: Say, it: Draft) -> str:
    """By their names, and whether it is pinned there."""
    named = some([escape(one) for one in it.groups], GROUPS_MOST) or plain(
        say("announcements-no-group")
    )
    return named + (say("announcements-pinned") if it.pins else "")


def carries(say: Say, files: Sequence[Attached]) -> str:
    names = [name[:TITLE_MOST] for name in labels(say, files)]
    return say("announcements-carries", count=len(files), names=some(names))


def labels(say: Say, files: Sequence[Attached]) -> list[str]:
    """Each by its name, photos by their number."""
    return [it.name or plain(say("announcements-photo", number=number))
            for number, it in enumerate(files, start=1)]  # fmt: skip


def files(say: Say, it: Draft) -> Card:
    """What it carries, each to be taken out by a tap."""
    where: dict[str, object] = {"announcement_id": it.id}
    if not it.files:
        return draft(say, it)
    names = labels(say, it.files)
    out = [DETACH.labelled(plain(say("announcements-out", name=name[:TITLE_MOST])), **where,
                           file_id=one.id)
           for one, name in zip(it.files, names, strict=True)]  # fmt: skip
    more = [one.draw(say, **where) for one in (ATTACH, LOOK, DRAFT)]
    text = carries(say, it.files) + "\n" + say("announcements-out-how")
    return Card(text, rows(*pairs(out), more))


def page(say: Say, it: Draft | Report) -> Row:
    """Onto the public page or off it, where it may stand there."""
    if it.page is Page.NEVER:
        return []
    answer = "no" if it.page is Page.ON else "yes"
    label = plain(say("announcements-page-word", answer=answer))
    return [PAGE.labelled(label, announcement_id=it.id, answer=answer)]


def on_page(say: Say, it: Draft | Report) -> list[str]:
    """That others can read it too."""
    return [say("announcements-on-page")] if it.page is Page.ON else []


def at(say: Say, due: datetime | None) -> list[str]:
    """When it goes out, if not now."""
    return [say("announcements-at", day=due.date(), time=f"{due:%H:%M}")] if due else []


def report(say: Say, it: Report) -> Card:
    """One that was sent: to its readers itself, to who sees to it also how it went."""
    where: dict[str, object] = {"announcement_id": it.id}
    told, can = [words(say, it.facts)], list[Row]()
    if it.state is State.RECALLED:
        told = [void(say, it.facts)]
    wants = it.facts["wants_receipt"] == "yes" and it.state is State.SENT
    if it.files and it.state is State.SENT:
        can.append([SHOWN.draw(say, **where)])
    if wants and it.is_mine and not it.has_confirmed:
        can.append([GOT.draw(say, **where)])
    if it.may_keep:
        told += ["", *bar(say, it), how_it_went(say, it)]
        told += [*on_page(say, it), *at(say, it.waits_until)]
        can += [*keeping(say, it, where, wants), page(say, it) if it.state is State.SENT else []]
    if it.facts["is_over"] == "yes":
        told += ["", say("announcements-is-over")]
    return Card("\n".join(told), rows(*can, LISTS.draw(say)))


def progress(say: Say, **facts: Any) -> Card:
    """The same, kept true by itself while it goes out to many."""
    until = facts["waits_until"]
    known = {
        "way": Way(facts["way"]),
        "state": State(facts["state"]),
        "page": Page(facts["page"]),
        "waits_until": datetime.fromisoformat(until) if until else None,
    }
    shown = {it.name: facts[it.name] for it in fields(Report)} | known
    return report(say, Report(**shown))


def is_on_its_way(it: Report) -> bool:
    """Whether it goes out to many, so that one wants to see how far it has come."""
    return it.is_going and it.letters > rules.MANY


def bar(say: Say, it: Report) -> list[str]:
    if not is_on_its_way(it):
        return []
    done = it.letters - it.waiting - it.held
    full = ("▓" * (CELLS * done // it.letters)).ljust(CELLS, "░")
    percent = 100 * done // it.letters
    facts = {"bar": full, "percent": percent, "done": done, "letters": it.letters}
    return [say("announcements-progress-card", **facts)]


def how_it_went(say: Say, it: Report) -> str:
    names = ("people", "sent", "waiting", "held", "stopped", "blocked", "failed", "unsure", "never",
             "confirmed", "phoned", "withdrawn", "unpinned", "version")  # fmt: skip
    wants = it.facts["wants_receipt"]
    return say("announcements-went", said=it.said, wants=wants, way=it.way.value,
               **{one: getattr(it, one) for one in names})  # fmt: skip


def keeping(say: Say, it: Report, where: Mapping[str, object], wants: bool) -> list[Row]:
    """Pausing and stopping while it goes out; the roll and asking again; mending it."""
    going = [PAUSE, STOP] if it.waiting else [GO_ON, STOP] if it.held else []
    wants = wants and it.facts["is_over"] != "yes"
    asks = wants and it.confirmed + it.phoned < it.people
    asking = [ROLL, *([REMIND] if not (it.held or it.waits_until) else [])] if asks else []
    mending = [PROPOSED if it.has_waiting else CORRECT, RECALL] if it.state is State.SENT else []
    papers = [EVIDENCE, PAPER] if it.state is State.SENT else [EVIDENCE]
    lines = ([READ, *going], asking, mending, papers)
    return [[one.draw(say, **where) for one in line] for line in lines]


def roll(say: Say, it: Roll) -> Card:
    """Who has not confirmed, by group; a tap notes that one told them oneself."""
    told = [say("announcements-roll", title=it.title, closed=it.closed, people=it.people)]
    for unit, people in it.groups:
        names = [called(say, one.name) + ("*" if one.is_lost else "") for one in people]
        told.append(say("announcements-roll-group", unit=unit or "—", names=some(names),
                        count=len(people)))  # fmt: skip
    every = [one for _, people in it.groups for one in people]
    taps = [PHONED.labelled(called(say, one.name), announcement_id=it.id, who_id=one.member_id)
            for one in every[:TAPPED_MOST]]  # fmt: skip
    if every:
        told.append(say("announcements-roll-how"))
    return Card(fitting(told)[0], rows(*pairs(taps), READ.draw(say, announcement_id=it.id)))


def lists(
    say: Say, found: Sequence[Line], drafts: Sequence[Line], may_write: bool, hears_week: bool
) -> Card:
    """The announcements, the last first."""
    told = [say("announcements-list" if found else "announcements-list-empty")]
    told += [line(say, it) for it in found]
    ways = [READ.labelled(it.title[:TITLE_MOST], announcement_id=it.id) for it in found[:10]]
    open_ = [DRAFT.labelled(plain(say("announcements-draft-of", title=it.title[:12])),
                            announcement_id=it.id) for it in drafts]  # fmt: skip
    answer = "no" if hears_week else "yes"
    week = WEEK.labelled(plain(say("announcements-week-word", answer=answer)), answer=answer)
    write = [WRITE.draw(say), SAVED.draw(say)] if may_write else []
    return Card(fitting(told)[0], rows(*ways, *pairs(open_), write, week))


def line(say: Say, it: Line) -> str:
    mine = "recalled" if it.is_recalled else "got" if it.has_confirmed else "open"
    return say("announcements-line", day=it.day, title=it.title, closed=it.closed,
               people=it.people, wants="yes" if it.wants_receipt else "no", mine=mine,
               over="yes" if it.is_over else "no")  # fmt: skip


def saved(say: Say, found: Sequence[SavedList]) -> Card:
    """The names for audiences, each with a tap that drops it."""
    told = [say("announcements-saved-lists" if found else "announcements-saved-none")]
    told += [say("announcements-saved-line", name=it.name, said=it.said) for it in found]
    drops = [DROP_LIST.labelled(plain(say("announcements-drop-of", name=it.name)), list_id=it.id)
             for it in found]  # fmt: skip
    return Card(fitting(told)[0], rows(*pairs(drops), LISTS.draw(say)))


def week(say: Say, **facts: Any) -> Card:
    """The week summed up, and what of older times is still open."""
    told = [say("announcements-digest-letter", count=len(facts["new"]))]
    told += [say("announcements-digest-line", **it) for it in facts["new"]]
    if facts["old"]:
        told += [say("announcements-digest-old")]
        told += [say("announcements-digest-line", **it) for it in facts["old"]]
    waiting = [it for it in (*facts["new"], *facts["old"]) if it["got"] == "no"]
    ways = [OPEN.labelled(it["title"][:TITLE_MOST], announcement_id=it["id"])
            for it in waiting[:WEEK_TAPS]]  # fmt: skip
    return Card(fitting(told)[0], rows(*ways, HUSH.draw(say)))


LETTERS: dict[str, Callable[..., Card]] = {
    "announcements-letter": letter,
    "announcements-card": card,
    "announcements-progress-card": progress,
    "announcements-nudge-letter": nudge,
    "announcements-leader-letter": leader,
    "announcements-correction-letter": correction_letter,
    "announcements-agree-letter": to_agree,
    "announcements-approve-letter": to_approve,
    "announcements-files-letter": album,
    "announcements-digest-letter": week,
}
