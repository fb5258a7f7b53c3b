"""How help and "I did not understand" look."""

from collections.abc import Iterable
from difflib import get_close_matches

from bot.card import Card, Say, plain
from bot.commands import Command

DULL = {"什么", "怎么", "今天", "看看", "能做", "可以", "我的"}


def help(say: Say, commands: Iterable[Command]) -> Card:
    return Card("\n".join([say("kernel-help"), *lines(say, commands)]))


def not_understood(say: Say, words: str, commands: list[Command]) -> Card:
    """The commands that could be meant, or all of them."""
    meant = close(say, words, commands)
    key = "kernel-perhaps" if meant else "kernel-not-understood"
    return Card("\n".join([say(key), *lines(say, meant or commands)]))


def close(say: Say, words: str, commands: list[Command]) -> list[Command]:
    """Misspelt commands, and those whose description shares a word with what was said."""
    said = words.lstrip("/").split("@")[0].lower()
    names = get_close_matches(said, [it.name for it in commands], n=3, cutoff=0.6)
    shared = [it for it in commands if shares(words, plain(say(it.key)))]
    return [it for it in commands if it.name in names or it in shared][:3]


def shares(words: str, description: str) -> bool:
    """Whether two neighbouring Chinese letters, or a word, stand in both."""
    pairs = {words[at : at + 2] for at in range(len(words) - 1)}
    chinese = {pair for pair in pairs if all("\u4e00" <= letter <= "\u9fff" for letter in pair)}
    english = {word for word in words.lower().split() if len(word) > 3}
    return any(it in description for it in chinese - DULL) or bool(
        english & set(description.lower().split())
    )


def lines(say: Say, commands: Iterable[Command]) -> Iterable[str]:
    return (f"/{it.name} {say(it.key)}" for it in commands if it.name != "start")
