"""What a form is: its questions, how it is begun, how it looks at each point."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, NamedTuple

from telegram import InlineKeyboardButton

from bot import days
from bot.card import Card, Row, Say, pairs, plain, rows
from bot.context import Context
from bot.forms import buttons
from union.calendar.understood import short
from union.drafts import actions as drafts
from union.drafts.store import Draft
from union.kernel.guards import Action
from union.kernel.refusal import Refusal
from union.school_days import actions as school_days
from union.school_days.rules import Which

DAY, MOMENT, DEADLINE = (
    school_days.weigh_day, school_days.weigh_moment, school_days.weigh_deadline,
)  # fmt: skip
PAPERS = "files"  # under which answers and actions know what was laid beside


class Question(NamedTuple):
    """``check`` is a rule of the union: it tidies an answer or refuses it.

    With ``choices`` the answer is one of a list, by button or typed (``named`` is the text key of
    their labels); with ``files`` it is up to so many papers, sent one by one; with ``weigh`` the
    union itself tidies or refuses it, knowing what the form was begun with. What ``reads`` a DAY,
    a MOMENT or a DEADLINE is written as people do; where that can mean several, the form asks by
    button.
    ``drawn`` tells an answer back as it was understood, where it is kept in other words. What
    ``is_rich`` is kept with its marks (bold, links), as Telegram's HTML.
    """

    name: str
    check: Callable[[str], str] = str.strip
    optional: bool = False
    choices: Action[..., list[str]] | None = None
    named: str | None = None
    weigh: Action[..., Any] | None = None
    files: Action[[], int] | None = None
    reads: Action[..., str | Which] | None = None
    drawn: Callable[[Say, str], str] | None = None
    is_rich: bool = False


class Sifted(NamedTuple):
    """Of several answers at once: those that hold, the first no, and those to be asked about."""

    good: dict[str, Any]
    no: Refusal | None
    unsure: dict[str, Which]


class Beside(NamedTuple):
    """What a preview shows beside the answers: a question to the union, and how it looks.

    ``about`` are the answers it is asked about, parted by blanks.
    """

    ask: Action[..., Any]
    about: str
    view: Callable[[Say, Any, int], tuple[str, list[Row]]]


@dataclass(frozen=True)
class Form:
    """Its texts are ``<name>-ask-<question>``, ``-label-<question>`` and ``<name>-preview``.

    With ``papers`` photos and files are taken at any point, up to so many, and handed to the action
    as its ``files``. What ``looks`` is shown first, when it is sent: as others will see it.
    """

    name: str
    questions: list[Question]
    ends_in: Action[..., Any]
    then: Callable[[Say, Any], Card]
    split: Callable[[str], Mapping[str, str]] | None = None
    beside: Beside | None = None
    papers: Action[[], int] | None = None
    looks: Callable[[Say, Any], Sequence[Card]] | None = None

    @property
    def words(self) -> str:
        """How its text keys begin."""
        return self.name.replace("_", "-")

    async def begin(
        self, context: Context, said: Mapping[str, str | None] | None = None, **given: object
    ) -> None:
        """Ask the first question; what was ``said`` already is checked and not asked again.

        What may be left out, and was said to be nothing, is not asked either; nor are papers where
        none are taken.
        """
        good, no, unsure = await self.sift(context, said or {})
        for it in self.questions:
            if it.files and not await context.ask(it.files):
                good[it.name] = None
        begun = await context.run(
            drafts.begin,
            form=self.name,
            ends_in=self.ends_in,
            given=good | given,
            anew=bool(given),
        )
        if begun.was_left:
            await context.show(self.unfinished(context, begun.draft))
            return
        if no:
            await context.tell(no.key, **no.facts)
        asked = self.asked(begun.draft)
        if asked and asked.name in unsure:
            await context.show(self.which(context, begun.draft, unsure[asked.name]))
        else:
            await self.show(context, begun.draft)

    async def sift(self, context: Context, said: Mapping[str, str | None]) -> Sifted:
        """What holds of the answers, why another does not, and what can mean several things."""
        good: dict[str, Any] = {}
        unsure: dict[str, Which] = {}
        first: Refusal | None = None
        for question in self.questions:
            if question.name not in said or question.files:
                continue
            words = said[question.name]
            if question.is_rich and words:
                words = escape(words, quote=False)  # said by us: plain, without marks
            try:
                meant = words and await self.checked(context, question, words, {})
            except Refusal as no:
                first = first or no
                continue
            if isinstance(meant, Which):
                unsure[question.name] = meant
            elif meant or question.optional:
                good[question.name] = meant or None
        return Sifted(good, first, unsure)

    async def checked(
        self, context: Context, question: Question, text: str, given: Mapping[str, Any]
    ) -> str | Which:
        """An answer in words, made tidy or refused, or the days between which to choose."""
        offered = await context.ask(question.choices, **given) if question.choices else []
        if offered:
            return self.meant(context, question, offered, text.strip())
        if question.weigh:
            weighed: str | Which = await context.ask(
                question.weigh, **given, **{question.name: text}
            )
            return weighed
        if question.reads:
            return await context.ask(question.reads, said=text)
        return question.check(text)

    def meant(self, context: Context, question: Question, offered: list[str], text: str) -> str:
        """The one choice that was typed, whole or in part; or handed over as it is kept."""
        if text in offered:
            return text
        labels = {self.label(context, question, choice): choice for choice in offered}
        if text in labels:
            return labels[text]
        meant = [choice for label, choice in labels.items() if text and text in label]
        if len(meant) != 1:
            raise Refusal("drafts-choose")
        return meant[0]

    def label(self, context: Context, question: Question, choice: str) -> str:
        """An answer as it is shown: under its name, or as a day with all that helps to know it."""
        if question.is_rich:
            return plain(choice)
        when = days.when_of(choice) if question.reads else None
        if when:
            return plain(days.told(context.say, when, context.today))
        if question.drawn:
            return question.drawn(context.say, choice)
        return plain(context.say(question.named, word=choice)) if question.named else choice

    async def offered(self, context: Context, asked: Question, draft: Draft) -> list[str]:
        """What this question lets choose from; nothing if its answer is free."""
        if not asked.choices:
            return []
        return await context.ask(asked.choices, **self.given(draft))

    def asked(self, draft: Draft) -> Question | None:
        """The question we have come to, or none when all are answered."""
        for question in self.questions:
            if question.name == draft.asking:
                return question
        return next((it for it in self.questions if it.name not in draft.answers), None)

    def before(self, draft: Draft) -> Question | None:
        """The question before the one we have come to."""
        asked = self.asked(draft)
        at = self.questions.index(asked) if asked else len(self.questions)
        return self.questions[at - 1] if at else None

    async def show(self, context: Context, draft: Draft) -> None:
        """To a tap the tapped message changes; to words the next question follows."""
        asked = self.asked(draft)
        card = await (self.ask(context, draft, asked) if asked else self.preview(context, draft))
        await context.turn(card)

    async def ask(self, context: Context, draft: Draft, asked: Question) -> Card:
        """One question and its buttons."""
        say, where = context.say, {"form": self.name, "at": draft.version}
        at, of = self.questions.index(asked) + 1, len(self.questions)
        text = say(f"{self.words}-ask-{asked.name}", **self.given(draft))
        answered = draft.answers.get(asked.name)
        changing = draft.asking == asked.name and not asked.files
        if changing and answered:
            text = say("drafts-now", now=self.label(context, asked, answered)) + "\n\n" + text
        elif of > 1:
            text = say("drafts-step", at=at, of=of) + text
        text += self.laid_beside(say, draft)
        lines: list[Row | InlineKeyboardButton] = []
        offered = await self.offered(context, asked, draft)
        lines += pairs(
            [
                buttons.PICK.labelled(self.label(context, asked, choice), **where, choice_id=n)
                for n, choice in enumerate(offered)
            ]
        )
        if asked.files:
            most = await context.ask(asked.files)
            text += "\n" + say("drafts-files", count=len(answered or []), most=most)
        if asked.optional and (not changing or answered):
            way_on = buttons.DONE if answered and asked.files else buttons.SKIP
            lines.append(way_on.draw(say, **where))
        if changing:
            lines.append(buttons.KEEP.draw(say, **where))
        if not changing or any(it.name not in draft.answers for it in self.questions):
            back = [buttons.BACK] if self.before(draft) else []
            lines.append([it.draw(say, **where) for it in (*back, buttons.CANCEL)])
        return Card(text, rows(*lines))

    def which(self, context: Context, draft: Draft, found: Which) -> Card:
        """The days or moments that the answer can mean, one of them to be tapped."""
        say, where = context.say, {"form": self.name, "at": draft.version}
        moments = [it for it in map(days.when_of, found.offered) if it]
        told = [days.told(say, it, context.today) for it in moments]
        picks = [
            buttons.DATE.labelled(
                plain(days.button(say, it, context.today)), **where, iso=short(it)
            )
            for it in moments
        ]
        text = say("school-days-which", said=found.said, count=len(moments))
        return Card(
            "\n".join([text, *told]), rows(*pairs(picks), buttons.CANCEL.draw(say, **where))
        )

    async def preview(self, context: Context, draft: Draft) -> Card:
        """All answers, a button to change each, and the one that sends them."""
        say, where = context.say, {"form": self.name, "at": draft.version}
        text = say(
            f"{self.words}-preview", **self.given(draft), **dict(self.shown(context, draft.answers))
        )
        text += self.laid_beside(say, draft)
        lines: list[Row] = [[buttons.SEND.draw(say, **where)]]
        if self.beside:
            about = {it: draft.answers[it] for it in self.beside.about.split()}
            found = await context.ask(self.beside.ask, **about)
            more, extra = self.beside.view(say, found, draft.version)
            text, lines = text + more, [*extra, *lines]
        if len(self.questions) > 1:
            lines += pairs(
                [
                    buttons.CHANGE.labelled(
                        say("drafts-change", what=say(f"{self.words}-label-{question.name}")),
                        **where,
                        question=question.name,
                    )
                    for question in self.questions
                ]
            )
            lines.append([it.draw(say, **where) for it in (buttons.PARK, buttons.CANCEL)])
        else:
            lines.append([it.draw(say, **where) for it in (buttons.BACK, buttons.CANCEL)])
        return Card(text, rows(*lines))

    def laid_beside(self, say: Say, draft: Draft) -> str:
        """How many papers came beside the answers."""
        count = len(draft.answers.get(PAPERS) or []) if self.papers else 0
        return "\n" + say("drafts-papers", count=count) if count else ""

    async def end(self, context: Context, outcome: Any) -> None:
        """What came of it; what has to be seen as others will see it comes before."""
        first, then = self.looks(context.say, outcome) if self.looks else [], self.then
        if not first:
            return await context.turn(then(context.say, outcome))
        await context.turn(context.card("drafts-looks"))
        for card in first:
            await context.show(card)
        return await context.show(then(context.say, outcome))

    def given(self, draft: Draft) -> dict[str, Any]:
        """The facts a form was begun with, beside its questions."""
        names = {question.name for question in self.questions} | (
            {PAPERS} if self.papers else set()
        )
        return {name: said for name, said in draft.answers.items() if name not in names}

    def shown(self, context: Context, answers: Mapping[str, Any]) -> Iterable[tuple[str, object]]:
        """The answers as a preview tells them: papers are counted."""
        for question in self.questions:
            answer = answers.get(question.name)
            told = self.label(context, question, answer) if answer and not question.files else "—"
            yield question.name, len(answer or []) if question.files else told

    def unfinished(self, context: Context, left: Draft) -> Card:
        """What was left earlier, and whether to go on with it."""
        say, where = context.say, {"form": self.name, "at": left.version}
        said = ((it, left.answers.get(it.name)) for it in self.questions)
        first = next((self.label(context, it, words) for it, words in said
                      if isinstance(words, str)), "…")  # fmt: skip
        go_on, anew = (it.draw(say, **where) for it in (buttons.GO_ON, buttons.ANEW))
        return Card(say("drafts-unfinished", what=first), rows([go_on, anew]))
