"""The machine-readable Bot API, compiled once into one checker for each method."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sandbox.entities.tidy import utf16_length
from sandbox.refusal import Refused, bad_request

Check = Callable[[Any], Any]
Field = dict[str, Any]

BOT_API: dict[str, Any] = json.loads(
    Path(__file__).with_name("bot_api.json").read_text(encoding="utf-8")
)
METHODS: dict[str, Any] = BOT_API["methods"]
TYPES: dict[str, Any] = BOT_API["types"]
BY_LOWER_NAME = {name.lower(): name for name in METHODS}
UPDATE_TYPES = tuple(
    field["name"] for field in TYPES["Update"]["fields"] if field["name"] != "update_id"
)
TRUE_WORDS = frozenset({"true", "yes", "1"})
FALSE_WORDS = frozenset({"false", "no", "0", ""})

MISSING = {
    "chat_id": "chat_id is empty",
    "from_chat_id": "from_chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "user_id": "invalid user_id specified",
    "photo": "there is no photo in the request",
    "document": "there is no document in the request",
    "audio": "there is no audio in the request",
    "video": "there is no video in the request",
    "voice": "there is no voice in the request",
    "animation": "there is no animation in the request",
    "video_note": "there is no video note in the request",
    "sticker": "there is no sticker in the request",
    "file_id": "file_id not specified",
    "commands": 'parameter "commands" is required',
    "question": "poll question must be non-empty",
}
TOO_LONG = {
    ("answerCallbackQuery", "text"): "MESSAGE_TOO_LONG",
    ("setWebhook", "secret_token"): "secret token is too long",
    ("setMyCommands", "commands"): "BOT_COMMANDS_TOO_MUCH",
    ("setChatDescription", "description"): "chat description is too long",
    ("setChatTitle", "title"): "chat title is too long",
    ("sendPoll", "options"): "poll can't have more than 12 options",
    ("deleteMessages", "message_ids"): "too many message identifiers specified",
    ("copyMessages", "message_ids"): "too many message identifiers specified",
    ("forwardMessages", "message_ids"): "too many message identifiers specified",
}
TOO_SHORT = {
    ("setChatTitle", "title"): "title must be non-empty",
    ("sendPoll", "options"): "poll must have at least 1 option",
    ("sendMediaGroup", "media"): "media group must contain at least 2 items",
}
# Telegram quietly brings these into their range.
CLAMPED = frozenset({("getUpdates", "limit"), ("getUpdates", "timeout")})
# Checked where their own words are known: keyboards.py and the methods themselves.
READ_ELSEWHERE = frozenset({"reply_markup"})


MEASURES: dict[str, Callable[[Any], int]] = {
    "len": utf16_length,
    "bytes": lambda value: len(value.encode()),
    "items": len,
    "": int,
}


class Mistyped(Exception):
    """A JSON value that is not what the Bot API says it is."""


@dataclass(slots=True, frozen=True)
class Parameter:
    name: str
    check: Check
    required: bool
    is_file: bool


@dataclass(slots=True, frozen=True)
class Method:
    name: str
    parameters: dict[str, Parameter]
    required: tuple[Parameter, ...]

    def read(self, given: Mapping[str, Any], files: Mapping[str, Any] | None) -> dict[str, Any]:
        """The parameters as Python values; raises what Telegram would answer."""
        read: dict[str, Any] = {}
        parameters = self.parameters
        for name, value in given.items():
            parameter = parameters.get(name)
            if parameter is None:
                raise bad_request(f'unknown parameter "{name}"')
            if value is not None:
                read[name] = parameter.check(value)
        for parameter in self.required:
            if read.get(parameter.name, "") == "" and not (
                parameter.is_file and files and parameter.name in files
            ):
                raise missing(parameter.name)
        return read


def missing(name: str) -> Refused:
    return bad_request(MISSING.get(name, f'parameter "{name}" is required'))


@cache
def method(name: str) -> Method | None:
    """The checker of a method, or None when Telegram has no such method."""
    name = BY_LOWER_NAME.get(name.lower(), "")
    if not name:
        return None
    told = METHODS[name]
    parameters = {field["name"]: _parameter(name, field) for field in told["fields"]}
    for old in told.get("deprecated", ()):
        parameters.setdefault(old, Parameter(old, _as_given, False, False))
    required = tuple(each for each in parameters.values() if each.required)
    return Method(name, parameters, required)


def _parameter(method_name: str, field: Field) -> Parameter:
    types = field["types"]
    return Parameter(
        field["name"],
        _top_level(method_name, field),
        bool(field.get("required")),
        "InputFile" in types,
    )


def _top_level(method_name: str, field: Field) -> Check:
    """A parameter comes as a form's string or as real JSON; both are read alike."""
    name, types = field["name"], field["types"]
    if name in READ_ELSEWHERE or "InputFile" in types:
        return _as_given
    plain = _PLAIN.get(tuple(types))
    if plain is not None:
        return _limited(method_name, field, _named(name, plain))
    return _limited(method_name, field, _decoded(name, _any_of(types)))


def _named(name: str, plain: Check) -> Check:
    def check(value: Any) -> Any:
        try:
            return plain(value)
        except Mistyped as wrong:
            raise bad_request(f'parameter "{name}" must be of type {wrong}') from None

    return check


def _decoded(name: str, check: Check) -> Check:
    spoken = name.replace("_", " ")

    def decode(value: Any) -> Any:
        if isinstance(value, str):
            if not value:
                return None
            try:
                value = json.loads(value)
            except ValueError:
                raise bad_request(f"can't parse {spoken} JSON object") from None
        try:
            return check(value)
        except Mistyped as wrong:
            raise bad_request(f"can't parse {spoken}: {wrong}") from None

    return decode


def _limited(method_name: str, field: Field, check: Check) -> Check:
    limits = field.get("limits")
    key = (method_name, field["name"])
    if not limits or limits.get("after_entities") or key in CLAMPED:
        return check
    too_long = TOO_LONG.get(key, f"{field['name']} is too long")
    too_short = TOO_SHORT.get(key, f"{field['name']} is too short")
    inside = _range(limits)

    def limited(value: Any) -> Any:
        value = check(value)
        if value is not None:
            where = inside(value)
            if where:
                raise bad_request(too_long if where > 0 else too_short)
        return value

    return limited


def _range(limits: Mapping[str, int]) -> Callable[[Any], int]:
    """-1 below, 0 inside and 1 above what the Bot API allows."""
    kind = next(k for k in ("len", "bytes", "items", "") if any(_is(k, name) for name in limits))
    low = limits.get(f"min_{kind}".rstrip("_"), 0)
    high = limits.get(f"max_{kind}".rstrip("_"), 2**63)
    measure = MEASURES[kind]

    def inside(value: Any) -> int:
        size = measure(value)
        return (size > high) - (size < low)

    return inside


def _is(kind: str, limit: str) -> bool:
    return limit.partition("_")[2] == kind


def _as_given(value: Any) -> Any:
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


_PLAIN: dict[tuple[str, ...], Check] = {
    ("Integer",): _integer,
    ("String",): _string,
    ("Boolean",): _boolean,
    ("True",): _boolean,
    ("Float",): _float,
    ("Integer", "String"): _chat_id,
    ("InputFile", "String"): _string,
    ("InputFile",): _string,
}


def _any_of(types: list[str]) -> Check:
    """A JSON value of one of the named types."""
    plain = _PLAIN.get(tuple(types))
    if plain is not None:
        return plain
    if len(types) == 1:
        return _one(types[0])
    if all(each.startswith("Array of ") for each in types):
        return _array(_union(tuple(each.removeprefix("Array of ") for each in types)))
    return _union(tuple(types))


def _one(type_name: str) -> Check:
    if type_name.startswith("Array of "):
        return _array(_any_of([type_name.removeprefix("Array of ")]))
    told = TYPES.get(type_name)
    if told is None:
        return _as_given
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
    checks = {name: _any_of(field["types"]) for name, field in fields.items()}
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
