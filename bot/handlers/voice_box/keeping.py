"""The keepers' desk: reading, forwarding, answering, making public, shutting the box."""

from datetime import timedelta

from telegram import Update

from bot import slips
from bot.context import Context
from bot.handlers.voice_box.writing import words_shown
from bot.views.voice_box import buttons, door, letters
from union.kernel.policy import NO_DAY
from union.policies import actions as policies
from union.voice_box import actions, rules
from union.voice_box.rules import Verb


async def box(_: Update, context: Context) -> None:
    await context.show(letters.desk(context.say, await context.ask_apart(actions.desk)))


async def desk(_: Update, context: Context) -> None:
    page = int(context.tapped("page_id"))
    await context.turn(letters.desk(context.say, await context.ask_apart(actions.desk), page))


async def read(_: Update, context: Context) -> None:
    found = await context.ask_apart(actions.read, code=code(context))
    await context.turn(letters.letter(context.say, found, int(context.tapped("page_id"))))


async def pictures(_: Update, context: Context) -> None:
    for picture in await context.ask_apart(actions.picture, code=code(context)):
        await context.hand("photo", picture, "letter.jpg")


async def say(_: Update, context: Context) -> None:
    """The prompt whose answer is said to who wrote, or to everybody."""
    verb = Verb(context.tapped("deed"))
    await context.ask_apart(actions.may_say, code=code(context), verb=verb)
    await buttons.SAID.ask(
        context, "voice-box-say-hint", {"deed": verb.value, "code": code(context)}, verb=verb.value
    )


async def said(_: Update, context: Context) -> None:
    """An answer to that prompt, shown before it goes."""
    message = slips.answer(context)
    text = rules.check_text(message.text or message.caption or "")
    verb = Verb(context.tapped("deed"))
    await slips.show(
        context, letters.said(context.say, text, verb, code(context), rules.new_nonce())
    )


async def say_now(_: Update, context: Context) -> None:
    verb, nonce, text = Verb(context.tapped("deed")), context.tapped("nonce"), words_shown(context)
    if verb is Verb.PUBLISH:
        found = await context.run_apart(
            actions.propose_public, code=code(context), nonce=nonce, text=text
        )
    else:
        found = await context.run_apart(
            actions.say, code=code(context), verb=verb, nonce=nonce, text=text
        )
    await context.tell("voice-box-said", verb=verb.value)
    await slips.turn(context, letters.letter(context.say, found))
    await context.bot_data.mailbox.tell()


async def forward(_: Update, context: Context) -> None:
    found = await context.ask_apart(actions.whereto, code=code(context))
    await context.turn(letters.whereto(context.say, code(context), found))


async def forward_to(_: Update, context: Context) -> None:
    found = await context.run_apart(actions.forward, code=code(context), to=context.tapped("to"))
    assert found.forwarded
    await context.bot_data.mailbox.tell_forwarded(found.code, found.forwarded.to, found.due)
    await context.tell("voice-box-forwarded", to=door.to(context.say, found.forwarded))
    await context.turn(letters.letter(context.say, found))


async def agree(_: Update, context: Context) -> None:
    found = await context.run_apart(
        actions.agree_public, code=code(context), stamp=context.tapped("stamp")
    )
    await context.tell("voice-box-agreed")
    await context.turn(letters.letter(context.say, found))
    await context.bot_data.mailbox.look()


async def end(_: Update, context: Context) -> None:
    found = await context.run_apart(actions.end, code=code(context))
    await context.tell("voice-box-ended")
    await context.turn(letters.letter(context.say, found))


async def shut(_: Update, context: Context) -> None:
    await context.ask(policies.show, name=rules.SHUT_UNTIL.name)
    await context.turn(letters.shut_ask(context.say))


async def shut_for(_: Update, context: Context) -> None:
    """For a while, and for everybody: nobody can be kept from writing alone."""
    until = context.today + timedelta(days=min(int(context.tapped("days_id")), 60))
    await context.run(policies.decide, name=rules.SHUT_UNTIL.name, value=until.isoformat())
    await context.tell("voice-box-shut-done", until=until)
    await context.turn(letters.desk(context.say, await context.ask_apart(actions.desk)))


async def open_again(_: Update, context: Context) -> None:
    await context.run(policies.decide, name=rules.SHUT_UNTIL.name, value=NO_DAY)
    await context.tell("voice-box-open-done")
    await context.turn(letters.desk(context.say, await context.ask_apart(actions.desk)))


def code(context: Context) -> str:
    return context.tapped("code")
