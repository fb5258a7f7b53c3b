"""The machine-readable Bot API, compiled once into one checker for each method."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sandbox.entities.tidy import utf16_length
from sandbox.kinds import METHODS, PLAIN, TYPES, Check, Mistyped, any_of, as_given
from sandbox.refusal import Refused, bad_request
from sandbox.words import MISSING, TOO_LONG, TOO_SHORT

Field = dict[str, Any]

BY_LOWER_NAME = {name.lower(): name for name in METHODS}
UPDATE_TYPES = tuple(
    field["name"] for field in TYPES["Update"]["fields"] if field["name"] != "update_id"
)
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


@lru_cache(maxsize=1024)
def method(name: str) -> Method | None:
    """The checker of a method, or None when Telegram has no such method."""
    name = BY_LOWER_NAME.get(name.lower(), "")
    if not name:
        return None
    told = METHODS[name]
    parameters = {field["name"]: _parameter(name, field) for field in told["fields"]}
    for old in told.get("deprecated", ()):
        parameters.setdefault(old, Parameter(old, as_given, False, False))
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
        return as_given
    plain = PLAIN.get(tuple(types))
    if plain is not None:
        return _limited(method_name, field, _named(name, plain))
    return _limited(method_name, field, _decoded(name, any_of(types)))


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
