"""Keyboards: read as Telegram reads them, refused in Telegram's own words."""

import json
from typing import Any

from sandbox.entities import links
from sandbox.kinds import fields_of
from sandbox.refusal import bad_request

Markup = dict[str, Any]

MOST_BUTTONS = 100
MOST_DATA = 64
_INLINE_FIELDS = fields_of("InlineKeyboardButton")
_KEY_FIELDS = fields_of("KeyboardButton")
_KINDS = {
    "keyboard": fields_of("ReplyKeyboardMarkup"),
    "inline_keyboard": fields_of("InlineKeyboardMarkup"),
    "remove_keyboard": fields_of("ReplyKeyboardRemove"),
    "force_reply": fields_of("ForceReply"),
}


def read(value: Any) -> Markup | None:
    """A reply markup of any kind, from JSON or its text; None when it is empty."""
    if isinstance(value, str):
        if not value:
            return None
        try:
            value = json.loads(value)
        except ValueError:
            raise bad_request("can't parse reply keyboard markup JSON object") from None
    if value is None:
        return None
    if not isinstance(value, dict):
        raise bad_request("object expected as reply markup")
    kind = next((kind for kind in _KINDS if value.get(kind)), None)
    if kind is None:
        _only(value, frozenset().union(*_KINDS.values()), "reply markup")
        return None
    _only(value, _KINDS[kind], "reply markup")
    if kind == "inline_keyboard":
        return _inline(value[kind])
    if kind == "keyboard":
        return {**_clean(value), "keyboard": _keys(value[kind])}
    return _clean(value)


def inline(value: Any) -> Markup | None:
    """For edits, where nothing but an inline keyboard is allowed."""
    markup = read(value)
    if markup is not None and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    return markup


def _clean(value: Markup) -> Markup:
    return {name: inner for name, inner in value.items() if inner is not None}


def _only(value: Markup, fields: frozenset[str], what: str) -> None:
    for name in value:
        if name not in fields:
            raise bad_request(f'can\'t parse {what}: unknown field "{name}"')


def _rows(rows: Any, words: str) -> list[list[Any]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(f"field {words} must be an Array of Arrays")
    return rows


def _inline(rows: Any) -> Markup | None:
    rows = _rows(rows, '"inline_keyboard" of the InlineKeyboardMarkup')
    read_rows = [[_inline_button(button) for button in row] for row in rows if row]
    if sum(len(row) for row in read_rows) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": read_rows} if read_rows else None


def _inline_button(button: Any) -> dict[str, Any]:
    wrong = "can't parse inline keyboard button"
    if not isinstance(button, dict):
        raise bad_request(f"{wrong}: InlineKeyboardButton must be an Object")
    _text(button, wrong)
    _only(button, _INLINE_FIELDS, "inline keyboard button")
    data, url = button.get("callback_data"), button.get("url")
    if url:
        return {**_clean(button), "url": _address(url)}
    if data:
        if not isinstance(data, str):
            raise bad_request(f'{wrong}: Field "callback_data" must be of type String')
        if len(data.encode()) > MOST_DATA:
            raise bad_request("BUTTON_DATA_INVALID")
    elif "web_app" in button:
        _web_app(button["web_app"], wrong)
    elif not (set(button) - {"text", "icon_custom_emoji_id", "style", "url", "callback_data"}):
        raise bad_request(f"{wrong}: Text buttons are unallowed in the inline keyboard")
    return _clean(button)


def _text(button: dict[str, Any], wrong: str) -> None:
    text = button.get("text")
    if text is None:
        raise bad_request(f'{wrong}: Can\'t find field "text"')
    if not isinstance(text, str):
        raise bad_request(f'{wrong}: Field "text" must be of type String')
    if not text.strip():
        raise bad_request(f"{wrong}: button text must be non-empty")


def _address(url: Any) -> str:
    checked = links.checked(str(url)) or (str(url) if links.person_of(str(url)) else "")
    if not checked:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return checked


def _web_app(web_app: Any, wrong: str) -> None:
    if not isinstance(web_app, dict) or not isinstance(web_app.get("url"), str):
        raise bad_request(f'{wrong}: Can\'t find field "url"')
    if not web_app["url"].startswith("https://"):
        raise bad_request(
            f"inline keyboard button Web App URL '{web_app['url']}' is invalid: "
            "Only HTTPS links are allowed"
        )


def _keys(rows: Any) -> list[list[dict[str, Any]]]:
    return [[_key(key) for key in row] for row in _rows(rows, '"keyboard"') if row]


def _key(key: Any) -> dict[str, Any]:
    wrong = "can't parse keyboard button"
    if isinstance(key, str):
        key = {"text": key}
    if not isinstance(key, dict):
        raise bad_request(f"{wrong}: KeyboardButton must be a String or an Object")
    _text(key, wrong)
    _only(key, _KEY_FIELDS, "keyboard button")
    return _clean(key)
