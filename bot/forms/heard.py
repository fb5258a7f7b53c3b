"""What people say and tap while they fill in a form."""

import re
from typing import Any, NamedTuple

from telegram import Message, Update
from telegram.ext import MessageHandler, filters

from bot.context import Context
from bot.forms import buttons
from bot.forms.form import PAPERS, Form, Question
from union.drafts import actions as drafts
from union.drafts.store import Draft
from union.kernel.refusal import Refusal
from union.school_days.rules import Which


class Spot(NamedTuple):
    """Where a person stands: in which form, with what draft, at which question."""

    form: Form
    draft: Draft
    asked: Question | None

    @property
    def takes_files(self) -> bool:
        """Whether photos and files are wanted now, or at any point."""
        return bool(self.form.papers or (self.asked and self.asked.files))


async def listening(context: Context) -> Spot | None:
    """The form that takes what is said now, if there is one."""
    draft = await context.ask(drafts.current)
    if draft is None:
        return None
    form: Form = context.bot_data.forms[draft.form]
    return Spot(form, draft, form.asked(draft))


async def answer(_: Update, context: Context) -> None:
    """A plain sentence: the answer to the question we have come to, if there is one."""
    spot = await listening(context)
    if spot is None or spot.asked is None:
        await context.bot_data.listen(context)
        return
    form, said = spot.form, await answered(context, spot)
    if isinstance(said, Which):
        await context.show(form.which(context, spot.draft, said))
        return
    draft = await context.run(drafts.answer, form=form.name, at=spot.draft.version, said=said)
    await form.show(context, draft)


async def answered(context: Context, spot: Spot) -> dict[str, str] | Which:
    """What the words mean as answers: all the parts of a whole text, or just the one asked for."""
    form, asked = spot.form, spot.asked
    assert asked
    words = context.words
    parts = form.split(words) if form.split else {}
    if len(parts) > 1:
        said, no, _ = await form.sift(context, parts)
        if no and not said:
            raise no
        if no:
            await context.tell(no.key, **no.facts)
        return said
    if asked.files:
        raise Refusal("drafts-files-expected")
    words = context.marked if asked.is_rich else parts.get(asked.name, words)
    meant = await form.checked(context, asked, words, form.given(spot.draft))
    return meant if isinstance(meant, Which) else {asked.name: meant}


async def attach(_: Update, context: Context) -> None:
    """A photo or a file, when papers are asked for, or where they are taken at any point."""
    message, spot = context.heard.effective_message, await listening(context)
    if not isinstance(message, Message) or spot is None or not spot.takes_files:
        return await context.bot_data.receive(context)
    paper = paper_of(message)
    if spot.asked is None or not spot.asked.files:
        return await lay_beside(context, message, spot, paper)
    most = await context.ask(spot.asked.files)
    form, question = spot.form, spot.asked.name
    if message.media_group_id and spot.draft.answers.get(question):
        await context.run(
            drafts.lay_beside, form=form.name, question=question, item=paper, most=most, said={}
        )
        return await context.nod()
    draft = await context.run(
        drafts.append, form=form.name, question=question, item=paper, most=most
    )
    return await form.show(context, draft)


def paper_of(message: Message) -> dict[str, str]:
    """The photo or file of a message, as drafts keep it."""
    if message.photo:
        return {"kind": "photo", "file": message.photo[-1].file_id, "name": ""}
    assert message.document
    name = (message.document.file_name or "")[:60]
    return {"kind": "document", "file": message.document.file_id, "name": name}


async def lay_beside(context: Context, message: Message, spot: Spot, paper: Any) -> None:
    """A photo or a file that no question asked for; words under it answer the one that did.

    Those of an album come one by one: a nod is enough for all but the first.
    """
    form, asked, words = spot.form, spot.asked, message.caption_html
    assert form.papers
    most, answers = await context.ask(form.papers), bool(words and asked and asked.is_rich)
    said = {asked.name: await form.checked(context, asked, words, form.given(spot.draft))
            } if asked and answers else {}  # fmt: skip
    draft = await context.run(drafts.lay_beside, form=form.name, question=PAPERS, item=paper,
                              most=most, said=said)  # fmt: skip
    if words and not answers:
        await context.tell("drafts-caption-left")
    if asked and not said and message.media_group_id and len(draft.answers[PAPERS]) > 1:
        await context.nod()
    else:
        await form.show(context, draft)


async def take_no(_: Update, context: Context) -> None:
    """A video, a voice, a sticker: no paper, wherever papers are taken."""
    spot = await listening(context)
    if spot and spot.takes_files:
        raise Refusal("drafts-no-paper")
    await context.bot_data.listen(context)


async def pick(_: Update, context: Context) -> None:
    form, at, draft = await tapped(context)
    asked = form.asked(draft)
    if asked is None or not asked.choices:
        raise Refusal("drafts-moved-on")
    offered = await form.offered(context, asked, draft)
    number = int(context.tapped("choice_id"))
    if number >= len(offered):
        raise Refusal("drafts-moved-on")
    said = {asked.name: offered[number]}
    await form.show(context, await context.run(drafts.answer, form=form.name, at=at, said=said))


async def date(_: Update, context: Context) -> None:
    """One of the days or moments that what was typed can mean."""
    form, at, draft = await tapped(context)
    asked = form.asked(draft)
    if asked is None or not asked.reads:
        raise Refusal("drafts-moved-on")
    iso = re.sub(r"(T\d\d)(\d\d)$", r"\1:\2", context.tapped("iso"))
    meant = await form.checked(context, asked, iso, form.given(draft))
    if isinstance(meant, Which):  # no button of ours
        raise Refusal("drafts-moved-on")
    said = {asked.name: meant}
    await form.show(context, await context.run(drafts.answer, form=form.name, at=at, said=said))


async def skip(_: Update, context: Context) -> None:
    """Leave a question out, or end a list of papers."""
    form, at, draft = await tapped(context)
    asked = form.asked(draft)
    if asked is None or not asked.optional:
        raise Refusal("drafts-moved-on")
    said = {asked.name: draft.answers.get(asked.name) if asked.files else None}
    await form.show(context, await context.run(drafts.answer, form=form.name, at=at, said=said))


async def back(_: Update, context: Context) -> None:
    form, at, draft = await tapped(context)
    before = form.before(draft)
    if before is None:
        raise Refusal("drafts-moved-on")
    draft = await context.run(drafts.change, form=form.name, at=at, question=before.name)
    await form.show(context, draft)


async def change(_: Update, context: Context) -> None:
    form, at, _draft = await tapped(context)
    question = context.tapped("question")
    if question not in {it.name for it in form.questions}:
        raise Refusal("drafts-moved-on")
    draft = await context.run(drafts.change, form=form.name, at=at, question=question)
    await form.show(context, draft)


async def keep(_: Update, context: Context) -> None:
    """Go on with what is there."""
    form, at, _draft = await tapped(context)
    draft = await context.run(drafts.change, form=form.name, at=at, question=None)
    await form.show(context, draft)


async def anew(_: Update, context: Context) -> None:
    form, _at, draft = await tapped(context)
    given = form.given(draft)
    begun = await context.run(
        drafts.begin, form=form.name, ends_in=form.ends_in, given=given, anew=True
    )
    await form.show(context, begun.draft)


async def park(_: Update, context: Context) -> None:
    form, at, _draft = await tapped(context)
    await context.run(drafts.park, form=form.name, at=at)
    await context.turn(context.card("drafts-parked"))


async def cancel(_: Update, context: Context) -> None:
    form, at, _draft = await tapped(context)
    await context.run(drafts.cancel, form=form.name, at=at)
    await context.turn(context.card("drafts-cancelled"))


async def send(_: Update, context: Context) -> None:
    form, at, draft = await tapped(context)
    if form.asked(draft):
        raise Refusal("drafts-moved-on")
    outcome = await context.run(drafts.send, form=form.name, at=at, ends_in=form.ends_in)
    await form.end(context, outcome)


async def tapped(context: Context) -> tuple[Form, int, Draft]:
    """The form of the tapped button, where the button stands, and the draft if it stands there."""
    form = context.bot_data.forms.get(context.tapped("form"))
    at = context.tapped("at")
    draft = form and await context.ask(drafts.kept, form=form.name)
    if form is None or draft is None or str(draft.version) != at:
        raise Refusal("drafts-moved-on")
    return form, draft.version, draft


async def offer(context: Context) -> bool:
    """What was left for more than a day takes no answers by itself: ask whether to go on."""
    draft = await context.ask(drafts.left)
    if draft:
        form: Form = context.bot_data.forms[draft.form]
        await context.show(form.unfinished(context, draft))
    return draft is not None


async def resume(context: Context) -> bool:
    """Show the question we had come to, if there is one."""
    draft = await context.ask(drafts.current)
    if draft:
        await context.bot_data.forms[draft.form].show(context, draft)
    return draft is not None


PRIVATE = filters.ChatType.PRIVATE
NO_PAPER = (
    filters.VIDEO | filters.VIDEO_NOTE | filters.VOICE | filters.AUDIO | filters.ANIMATION
    | filters.Sticker.ALL
)  # fmt: skip
HANDLERS = [
    *(
        button.tapped(heard)
        for button, heard in (
            (buttons.SEND, send), (buttons.PARK, park), (buttons.SKIP, skip),
            (buttons.BACK, back), (buttons.CANCEL, cancel), (buttons.KEEP, keep),
            (buttons.ANEW, anew), (buttons.CHANGE, change), (buttons.PICK, pick),
            (buttons.DATE, date),
        )
    ),
    MessageHandler(PRIVATE & NO_PAPER, take_no),
    MessageHandler(PRIVATE & (filters.PHOTO | filters.Document.ALL), attach),
    MessageHandler(PRIVATE & filters.TEXT & ~filters.COMMAND, answer),
]  # fmt: skip
