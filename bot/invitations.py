"""A one-time link and code, printed with its QR for a phone to read."""

import io

import qrcode
from rich import print as show
from telegram import Bot
from telegram.error import TelegramError

from bot.card import Link
from bot.settings import Settings
from bot.texts import Texts
from bot.transport import Transport
from union.joining import actions as joining
from union.joining.rules import GOOD_FOR, grouped
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY
from union.kernel.work import Office
from union.members.rules import Role

JOIN = Link("{code}")


def make(office: Office, *, name: str, role: Role, staff_number: str | None) -> str:
    return office.run(NOBODY, joining.invite, name=name, role=role, staff_number=staff_number)


def in_words(no: Refusal, locale: str) -> str:
    return Texts().say(locale, no.key, **no.facts)


async def show_link(settings: Settings, code: str, name: str) -> None:
    """The link needs the bot's name, which Telegram knows; without it the code alone will do."""
    show(f"{name}: [bold]{grouped(code)}[/bold]  ({GOOD_FOR.days} days, once)")
    username = await username_of(settings)
    if username is None:
        show("Send this code to the bot in a private chat. (Telegram could not be asked its name.)")
        return
    link = JOIN.url(username, code=code)
    show(link)
    picture = qrcode.QRCode(border=1)
    picture.add_data(link)
    drawn = io.StringIO()
    picture.print_ascii(out=drawn, invert=True)
    print(drawn.getvalue())


async def username_of(settings: Settings) -> str | None:
    token = settings.bot_token.get_secret_value()
    if not token:
        return None
    transport = Transport(proxy=settings.proxy_url)
    url = f"{settings.bot_api_url}/bot"
    try:
        async with Bot(token, url, request=transport, get_updates_request=transport) as bot:
            return bot.username
    except TelegramError:
        return None
