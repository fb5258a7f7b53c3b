"""One proposal in full: its words, how far it has come, what this reader can do; its history."""

from telegram import InlineKeyboardButton

from bot.card import Button, Card, Row, Say, called, pairs, plain, rows
from bot.paging import cut
from bot.views.proposals import buttons, words
from bot.views.proposals.board import shortened
from union.proposals.chain import Verb
from union.proposals.rules import Grade, Rating, State
from union.proposals.sheets import Answered, Course, History, Passed, Sheet

EXCERPT = 120
NO_GRADE = "none"
NAMED = 40  # numbers of those that were merged into it
STEPS: dict[Verb, Button] = {
    Verb.ACCEPT: buttons.ACCEPT,
    Verb.MERGE: buttons.MERGING,
    Verb.CONVERT: buttons.CONVERT,
    Verb.REJECT: buttons.REJECT,
    Verb.ASSIGN: buttons.HANDING,
    Verb.FORWARD: buttons.HANDING,
    Verb.REPLY: buttons.REPLY,
    Verb.HAND_BACK: buttons.HAND_BACK,
    Verb.RECALL: buttons.RECALL,
    Verb.UNRATED: buttons.UNRATED,
    Verb.MEET: buttons.MEET,
    Verb.POSTPONE: buttons.POSTPONE,
    Verb.FULFIL: buttons.FINISH,
}


def sheet(say: Say, it: Sheet) -> Card:
    """A proposal in full, with what this reader can do about it."""
    text = say(
        "proposals-sheet",
        subject=it.subject,
        category=it.category,
        reason=it.reason,
        measures=it.measures,
        proposer=called(say, it.proposer),
        seconders=[called(say, name) for name in it.seconders],
        names=len(it.seconders),
        begun=it.begun,
    )
    facts = {
        "state": it.state.value,
        "number": it.number or "",
        "missing": it.missing,
        "submitted": it.submitted or "",
        "why": it.withdrawal or "",
        "opinion": "yes" if it.course.is_opinion else "no",
    }
    honour = [say("proposals-outstanding", year=str(it.outstanding))] if it.outstanding else []
    told = [text, "", *honour, say("proposals-state", **facts), *stands(say, it)]
    desk = it.course.may_review and it.number is not None
    return Card("\n".join(told), rows(*deeds(say, it), [buttons.DESK.draw(say)] if desk else []))


def about(say: Say, it: Sheet, _: int) -> tuple[str, list[Row]]:
    """Under a preview: which one it is about, for who has several in hand."""
    has_number = "yes" if it.number else "no"
    named = {"has_number": has_number, "number": it.number or "", "subject": it.subject}
    return "\n\n" + say("proposals-about", **named), []


def stands(say: Say, it: Sheet) -> list[str]:
    """Where it is by now, in a few lines; nothing before it was submitted."""
    if it.number is None or it.state in (State.SEEKING, State.WITHDRAWN):
        return []
    course = it.course
    told = [
        say(
            "proposals-now",
            state=it.state.value,
            has_due="yes" if course.due else "no",
            due=course.due or "",
            left=counted(say, course.left),
            open="no" if course.days is None else "yes",
            days=course.days or 0,
        )
    ]
    if course.into:
        told.append(say("proposals-into", other=course.into))
    if course.with_others:
        others = course.with_others[:NAMED]
        others += ["…"] if len(course.with_others) > NAMED else []
        told.append(say("proposals-with-others", others=others))
    if course.lead:
        assists = {"assists": course.assists, "count": len(course.assists)}
        told.append(say("proposals-with", unit=course.lead, **assists))
    if course.answer:
        told.append(answer(say, course.answer, shortened(course.answer.text, EXCERPT)))
    return [*told, *said(say, course)]


def counted(say: Say, left: int) -> str:
    """So many days left, or overdue."""
    return plain(say("cases-left", left=max(0, left), late=max(0, -left)))


def said(say: Say, course: Course) -> list[str]:
    """The ratings, and that there are notes."""
    told = []
    if course.ratings:
        counts = {it.value: course.ratings.get(it, 0) for it in Rating}
        mine = course.rated.value if course.rated else "none"
        told.append(say("proposals-rated", rating=mine, **counts))
    if course.notes:
        told.append(say("proposals-notes", count=course.notes))
    return told


def answer(say: Say, it: Answered, text: str) -> str:
    return say(
        "proposals-answer-line",
        grade=it.grade.value if it.grade else NO_GRADE,
        has_unit="yes" if it.unit else "no",
        unit=it.unit,
        day=it.day,
        text=text,
        has_promise="yes" if it.promised else "no",
        promised=it.promised or "",
    )


def deeds(say: Say, it: Sheet) -> list[Row]:
    where = {"proposal_id": it.id}
    offered: list[InlineKeyboardButton] = []
    if it.files:
        offered.append(buttons.FILES.draw(say, **where))
    if it.state is State.SEEKING and it.is_mine:
        offered.append(buttons.COLLEAGUES.draw(say, **where, group_id=0))
    elif it.state is State.SEEKING and it.may_second:
        offered.append((buttons.TAKE_BACK if it.is_seconded else buttons.SECOND).draw(say, **where))
    if Verb.WITHDRAW in it.course.ways:
        offered.append(buttons.WITHDRAW.draw(say, **where))
    if it.state is not State.SEEKING:
        offered.append(buttons.HISTORY.draw(say, **where))
    if it.course.may_note:
        offered.append(buttons.NOTE.draw(say, **where))
    if it.is_mine or it.course.may_review:
        offered.append(buttons.PAPER.draw(say, **where))
    answered = it.course.answer if it.course.may_rate else None
    rating = ratings(say, it.id, answered.round) if answered else []
    return [*pairs(offered), *rating, *pairs(steps(say, it))]


def steps(say: Say, it: Sheet) -> list[InlineKeyboardButton]:
    """What this reader can decide now."""
    ways, found = it.course.ways, []
    for verb in ways:
        if verb is Verb.ANSWER:
            found += [
                buttons.ANSWER.labelled(
                    plain(say("proposals-grade", grade=grade.value)),
                    proposal_id=it.id,
                    grade=grade.value,
                )
                for grade in Grade
            ]
        elif verb is Verb.CLOSE:
            found.append(closing(say, it))
        elif verb in STEPS:
            found.append(STEPS[verb].draw(say, proposal_id=it.id, verb=verb.value))
    return found


def closing(say: Say, it: Sheet) -> InlineKeyboardButton:
    """A promise is closed with a word on what was done, all else at once."""
    if it.state is State.TRACKING:
        return buttons.FINISH.draw(say, proposal_id=it.id, verb=Verb.CLOSE.value)
    return buttons.CLOSE.draw(say, proposal_id=it.id)


def ratings(say: Say, proposal_id: int, number: int) -> list[Row]:
    """Of the first answer or of the second."""
    drawn = [
        buttons.RATE.labelled(
            plain(say("proposals-rating", rating=it.value)),
            proposal_id=proposal_id,
            rating=it.value,
            round_id=number,
        )
        for it in Rating
    ]
    return [drawn]


def history(say: Say, it: History) -> Card:
    """Step by step, then the answers in full."""
    told = [say("proposals-history", number=it.number, subject=it.subject)]
    told += [passed(say, step) for step in it.steps]
    told += ["", *(answer(say, one, one.text) for one in it.answers)] if it.answers else []
    read = buttons.READ.draw(say, proposal_id=it.id)
    return Card(cut(told, say("proposals-history-more")), rows(read))


def passed(say: Say, it: Passed) -> str:
    """One step."""
    return say(
        "proposals-passed",
        what=plain(say("proposals-verb", verb=it.verb.value)),
        day=it.day,
        has_by="yes" if it.by else "no",
        by=it.by,
        why=words.why(say, it.note),
        private="yes" if it.is_private else "no",
    )
