"""The kinds of values the Bot API knows, each compiled once into its checker."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

Check = Callable[[Any], Any]

BOT_API: dict[str, Any] = json.loads(
    Path(__file__).with_name("bot_api.json").read_text(encoding="utf-8")
)
METHODS: dict[str, Any] = BOT_API["methods"]
TYPES: dict[str, Any] = BOT_API["types"]
TRUE_WORDS = frozenset({"true", "yes", "1"})
FALSE_WORDS = frozenset({"false", "no", "0", ""})


class Mistyped(Exception):
    """A JSON value that is not what the Bot API says it is."""


def as_given(value: Any) -> Any:
    return value


def _integer(value: Any) -> int:
    if type(value) is int:
        return value
    if isinstance(value, str):
        try:
            return int(value)
        except ValueError:
            pass
    if isinstance(value, float) and value.is_integer():
        return int(value)
    raise Mistyped("Integer")


def _string(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    raise Mistyped("String")


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    word = str(value).strip().lower()
    if word in TRUE_WORDS:
        return True
    if word in FALSE_WORDS:
        return False
    raise Mistyped("Boolean")


def _float(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        raise Mistyped("Float") from None


def _chat_id(value: Any) -> int | str:
    """A number, or a public name beginning with @."""
    if isinstance(value, str) and not value.removeprefix("-").isdigit():
        return value
    return _integer(value)


PLAIN: dict[tuple[str, ...], Check] = {
    ("Integer",): _integer,
    ("String",): _string,
    ("Boolean",): _boolean,
    ("True",): _boolean,
    ("Float",): _float,
    ("Integer", "String"): _chat_id,
    ("InputFile", "String"): _string,
    ("InputFile",): _string,
}


def any_of(types: list[str]) -> Check:
    """A JSON value of one of the named types."""
    plain = PLAIN.get(tuple(types))
    if plain is not None:
        return plain
    if len(types) == 1:
        return _one(types[0])
    if all(each.startswith("Array of ") for each in types):
        return _array(_union(tuple(each.removeprefix("Array of ") for each in types)))
    return _union(tuple(types))


def _one(type_name: str) -> Check:
    if type_name.startswith("Array of "):
        return _array(any_of([type_name.removeprefix("Array of ")]))
    told = TYPES.get(type_name)
    if told is None:
        return as_given
    if told.get("subtypes"):
        return _union(tuple(told["subtypes"]))
    return lambda value: _object(type_name)(value)


def _array(of: Check) -> Check:
    def check(value: Any) -> list[Any]:
        if not isinstance(value, list):
            raise Mistyped("expected an Array")
        return [of(each) for each in value]

    return check


@cache
def _union(names: tuple[str, ...]) -> Check:
    """The one among several kinds whose constant field (type, source, status) says so."""
    by_mark: dict[tuple[str, str], str] = {}
    for name in names:
        for field in TYPES.get(name, {}).get("fields", ()):
            if len(field.get("enum", ())) == 1:
                by_mark.setdefault((field["name"], field["enum"][0]), name)
    marks = {mark for mark, _ in by_mark}

    def check(value: Any) -> Any:
        if not isinstance(value, dict):
            return value if "String" in names or "RichText" in names else _not_an_object()
        for mark in marks:
            kind = by_mark.get((mark, str(value.get(mark))))
            if kind:
                return _object(kind)(value)
        if marks:
            raise Mistyped(f"unsupported {next(iter(marks))} specified")
        return value

    return check


def _not_an_object() -> Any:
    raise Mistyped("expected an Object")


@cache
def _object(type_name: str) -> Check:
    fields = {each["name"]: each for each in TYPES[type_name].get("fields", ())}
    checks = {name: any_of(field["types"]) for name, field in fields.items()}
    required = tuple(name for name, field in fields.items() if field.get("required"))

    def check(value: Any) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise Mistyped(f"{type_name} must be an Object")
        for name in required:
            if value.get(name) is None:
                raise Mistyped(f'Can\'t find field "{name}"')
        read: dict[str, Any] = {}
        for name, inner in value.items():
            if name not in checks:
                raise Mistyped(f'{type_name} has no field "{name}"')
            if inner is None:
                continue
            try:
                read[name] = checks[name](inner)
            except Mistyped as wrong:
                if " " in str(wrong):
                    raise
                raise Mistyped(f'Field "{name}" must be of type {wrong}') from None
        return read

    return check


def fields_of(type_name: str) -> frozenset[str]:
    return frozenset(each["name"] for each in TYPES[type_name]["fields"])
