"""The methods of the Bot API that are emulated, one file for each thing a bot does."""

from collections.abc import Callable
from typing import Any

from sandbox.call import Call
from sandbox.methods import (
    asking,
    chat_facts,
    deleting,
    editing,
    forwarding,
    governing,
    media,
    menus,
    pinning,
    profile,
    reacting,
    receiving,
    sending,
    tapping,
    topics,
)

Handler = Callable[[Call], Any]
MODULES: tuple[Any, ...] = (
    asking,
    chat_facts,
    deleting,
    editing,
    forwarding,
    governing,
    media,
    menus,
    pinning,
    profile,
    reacting,
    receiving,
    sending,
    tapping,
    topics,
)


def camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


EMULATED: dict[str, Handler] = {
    camel(handler.__name__): handler for module in MODULES for handler in module.HERE
}
