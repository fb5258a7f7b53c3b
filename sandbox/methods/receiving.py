"""How a bot gets its updates, by asking or by webhook, and who it is."""

import re
from typing import Any
from urllib.parse import urlsplit

from sandbox.call import Call
from sandbox.refusal import bad_request, conflict
from sandbox.updates import DEFAULT, Webhook

LONGEST_POLL = 50
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


def get_me(call: Call) -> dict[str, Any]:
    return call.bot.me


async def get_updates(call: Call) -> list[dict[str, Any]]:
    queue = call.bot.queue
    if queue.webhook is not None:
        raise conflict(WEBHOOK_ACTIVE)
    limit = min(max(call.get("limit", 100), 1), 100)
    timeout = min(max(call.get("timeout", 0), 0), LONGEST_POLL)
    queue.allow(call.get("allowed_updates"))
    call.world.changed |= bool(queue.pending)
    queue.confirm(call.get("offset", 0), call.world.clock())
    queue.repeated()
    if timeout and not queue.pending:
        await queue.wait(timeout)
    else:
        queue.other_poll_ends()
    return queue.first(limit)


def set_webhook(call: Call) -> bool:
    url = call.get("url") or ""
    if not url:
        return delete_webhook(call)
    secret = call.get("secret_token") or ""
    if secret and not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    webhook = Webhook(
        _loopback(url), secret, min(max(call.get("max_connections", 40), 1), 100),
        call.get("ip_address") or "127.0.0.1",
    )  # fmt: skip
    queue = call.bot.queue
    queue.allow(call.get("allowed_updates"))
    if call.get("drop_pending_updates"):
        queue.drop()
    queue.end_poll(conflict("terminated by setWebhook request"))
    queue.webhook = webhook
    call.world.webhooks.start(call.bot)
    call.world.changed = True
    return True


def _loopback(url: str) -> str:
    """Updates of pretended people never leave this machine."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if parts.hostname not in LOOPBACK:
        raise bad_request("bad webhook: Failed to resolve host: Name or service not known")
    return url


def delete_webhook(call: Call) -> bool:
    queue = call.bot.queue
    queue.webhook = None
    call.world.webhooks.stop(call.bot)
    if call.get("drop_pending_updates"):
        queue.drop()
    call.world.changed = True
    return True


def get_webhook_info(call: Call) -> dict[str, Any]:
    queue = call.bot.queue
    told: dict[str, Any] = {
        "url": "",
        "has_custom_certificate": False,
        "pending_update_count": len(queue.pending),
    }
    if queue.webhook is not None:
        hook = queue.webhook
        told |= {"url": hook.url, "max_connections": hook.connections}
        told["ip_address"] = hook.ip_address
        if hook.last_error_date:
            told["last_error_date"] = hook.last_error_date
            told["last_error_message"] = hook.last_error_message
    if queue.allowed != DEFAULT:
        told["allowed_updates"] = sorted(queue.allowed)
    return told


def log_out(call: Call) -> bool:
    return True


def close(call: Call) -> bool:
    return True


HERE = (get_me, get_updates, set_webhook, delete_webhook, get_webhook_info, log_out, close)
