"""A bare python-telegram-bot echo with its own httpx transport: `python -m bench.echoes.ptb N`."""

import os
import sys
from typing import Any

from telegram import Update
from telegram.ext import Application, ApplicationBuilder, ContextTypes, MessageHandler, filters


async def echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    if update.message and update.message.text:
        await update.message.reply_text(update.message.text)


def built(at_once: int) -> Application[Any, Any, Any, Any, Any, Any]:
    builder = ApplicationBuilder().token(os.environ["BENCH_TOKEN"])
    builder = builder.base_url(os.environ["BENCH_SERVER"] + "/bot").connection_pool_size(256)
    # Long enough to wait for a place: nobody's answer may be lost in the contest.
    builder = builder.pool_timeout(60).read_timeout(60).write_timeout(60).connect_timeout(60)
    if at_once > 1:
        builder = builder.concurrent_updates(at_once)
    application = builder.build()
    application.add_handler(MessageHandler(filters.ALL, echo))
    return application


if __name__ == "__main__":
    built(int(sys.argv[1])).run_polling(allowed_updates=Update.ALL_TYPES)
