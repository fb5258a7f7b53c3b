"""Texts, places, contacts and dice, and the sign that somebody is typing."""

import random
from typing import Any

from sandbox import posting
from sandbox.call import Call
from sandbox.chats import Message
from sandbox.refusal import bad_request

ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)
DICE = {"🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64}


def send_message(call: Call) -> Message:
    text, entities = call.text()
    content: dict[str, Any] = {"text": text}
    if entities:
        content["entities"] = entities
    preview = call.get("link_preview_options")
    if preview:
        content["link_preview_options"] = preview
    return posting.by_bot(call, content)


def send_location(call: Call) -> Message:
    return posting.by_bot(call, {"location": _location(call)})


def _location(call: Call) -> dict[str, Any]:
    latitude, longitude = call.params["latitude"], call.params["longitude"]
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request("wrong location specified")
    location = {"latitude": latitude, "longitude": longitude}
    for name in ("horizontal_accuracy", "live_period", "heading", "proximity_alert_radius"):
        if call.get(name):
            location[name] = call.params[name]
    return location


def send_venue(call: Call) -> Message:
    venue = {
        "location": _location(call),
        "title": call.params["title"],
        "address": call.params["address"],
    }
    return posting.by_bot(call, {"venue": venue, "location": venue["location"]})


def send_contact(call: Call) -> Message:
    names = ("phone_number", "first_name", "last_name", "vcard")
    return posting.by_bot(
        call, {"contact": {name: call.params[name] for name in names if call.get(name)}}
    )


def send_dice(call: Call) -> Message:
    emoji = call.get("emoji") or "🎲"
    if emoji not in DICE:
        raise bad_request("specified emoji can't be used as a dice")
    value = random.randint(1, DICE[emoji])
    return posting.by_bot(call, {"dice": {"emoji": emoji, "value": value}})


def send_chat_action(call: Call) -> bool:
    if call.params["action"].lower() not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    call.world.tell(call.chat(writes=True), "typing", action=call.params["action"])
    return True


HERE = (send_message, send_location, send_venue, send_contact, send_dice, send_chat_action)
