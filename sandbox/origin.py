"""Who may speak to the sandbox: this machine, and pages that it served itself."""

from urllib.parse import urlsplit

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def host_of(header: str) -> str:
    """The name in a Host header, without its port."""
    return urlsplit(f"//{header}").hostname or ""


def is_loopback(header: str) -> bool:
    """A name that resolves to us but is not ours is somebody else's page (DNS rebinding)."""
    try:
        return host_of(header) in LOOPBACK
    except ValueError:
        return False


def is_own(origin: str, host: str) -> bool:
    """An Origin header is fine when it is absent or names the server itself."""
    return not origin or urlsplit(origin).netloc == host
