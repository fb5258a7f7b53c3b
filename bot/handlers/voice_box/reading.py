"""Coming back to a letter: with the receipt, or by the button under what was told."""

from telegram import Update

from bot import slips
from bot.context import Context
from bot.handlers.voice_box.writing import picture_of, text_of, words_shown
from bot.views.voice_box import buttons, door, letters
from union.kernel.refusal import Refusal
from union.voice_box import actions, rules
from union.voice_box.rules import Spent


async def look_up(_: Update, context: Context) -> None:
    await buttons.RECEIPT.ask(context, "voice-box-look-hint", {})


async def looked_up(_: Update, context: Context) -> None:
    """An answer to that prompt; sixteen digits by themselves too."""
    ticket = rules.digits_of(context.words)
    if ticket is None:
        raise Refusal("voice-box-receipt-expected")
    await spare(context, ticket)
    found = await context.ask_apart(actions.mine, ticket=ticket)
    await context.show(letters.mine(context.say, found, ticket))


async def mine(_: Update, context: Context) -> None:
    ticket = await ticket_of(context)
    found = await context.ask_apart(actions.mine, ticket=ticket)
    await context.turn(letters.mine(context.say, found, ticket, int(context.tapped("page_id"))))


async def back(_: Update, context: Context) -> None:
    ticket = await ticket_of(context)
    await context.ask_apart(actions.may_write_back, ticket=ticket)
    await buttons.MORE.ask(context, "voice-box-hint", {"ticket": ticket})


async def written_back(_: Update, context: Context) -> None:
    """An answer to that prompt."""
    message = slips.answer(context)
    picture = await picture_of(context, message)
    text = text_of(message, context.words, picture)
    card = door.back(context.say, text, context.tapped("ticket"), rules.new_nonce())
    await slips.show(context, card, picture)


async def send_back(_: Update, context: Context) -> None:
    ticket, nonce, now = await ticket_of(context), context.tapped("nonce"), context.now
    rations, most = context.bot_data.rations, await context.ask_apart(actions.rations)
    left = rations.is_left("write_back", context.account, most.backs, now)
    posted = await context.run_apart(
        actions.write_back, ticket=ticket, nonce=nonce, text=words_shown(context),
        picture=await slips.picture(context), spent=None if left else Spent.OWN,
    )  # fmt: skip
    if posted.is_new:
        rations.take("write_back", context.account, now)
    await slips.turn(context, door.sent_back(context.say, posted))


async def rate(_: Update, context: Context) -> None:
    ticket, rating = await ticket_of(context), context.tapped("rating")
    found = await context.run_apart(actions.rate, ticket=ticket, rating=rating)
    await context.tell("voice-box-rated", rating=letters.rating(context.say, rating))
    await context.turn(letters.mine(context.say, found, ticket))


async def close(_: Update, context: Context) -> None:
    ticket = await ticket_of(context)
    most = await context.ask_apart(actions.rations)
    await context.turn(letters.close_ask(context.say, ticket, most.kept_days))


async def close_now(_: Update, context: Context) -> None:
    ticket = await ticket_of(context)
    await context.run_apart(actions.close, ticket=ticket)
    await context.turn(context.card("voice-box-closed-now"))


async def ticket_of(context: Context) -> str:
    """What the button carries; a receipt is tried only so often a day."""
    ticket = context.tapped("ticket")
    await spare(context, ticket)
    return ticket


async def spare(context: Context, ticket: str) -> None:
    """Whoever guesses receipts is told to come tomorrow."""
    if rules.digits_of(ticket) is None:
        return
    rations, now = context.bot_data.rations, context.now
    if not rations.is_left("look", context.account, rules.LOOKS_A_DAY, now):
        raise Refusal("voice-box-looked-enough")
    rations.take("look", context.account, now)
