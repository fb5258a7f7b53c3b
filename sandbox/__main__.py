"""`python -m sandbox`: serves the world until it is told to stop."""

import argparse
import contextlib
import gc
import ipaddress
import logging
import socket
from pathlib import Path
from types import FrameType

import uvicorn

from sandbox import school
from sandbox.server import App
from sandbox.store import Store
from sandbox.world import World

PORT = 8081
BACKLOG = 1024
GRACE = 1


class Server(uvicorn.Server):
    """uvicorn, but open long polls and event streams never hold up the end."""

    def __init__(self, config: uvicorn.Config, app: App) -> None:
        super().__init__(config)
        self.world_app = app

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        super().handle_exit(sig, frame)
        self.world_app.let_go()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started and sockets:
            host, port = sockets[0].getsockname()[:2]
            shown = f"[{host}]" if ":" in host else host
            print(f"sandbox: http://{shown}:{port}", flush=True)


def loopback(host: str) -> str:
    """Nobody outside this machine may reach the sandbox."""
    host = "127.0.0.1" if host == "localhost" else host
    if not ipaddress.ip_address(host).is_loopback:
        raise argparse.ArgumentTypeError("only a loopback address")
    return host


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m sandbox", description=__doc__)
    parser.add_argument("--host", type=loopback, default="127.0.0.1")
    parser.add_argument("--port", type=int, default=PORT, help="0 picks a free one")
    parser.add_argument("--state", type=Path, help="a folder in which everything is kept")
    parser.add_argument("--school", type=Path, help="a JSON file to begin with")
    parser.add_argument("--no-journal", action="store_true", help="keep no journal of calls")
    return parser.parse_args()


def bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((host, port))
    listener.listen(BACKLOG)
    return listener


def main() -> None:
    chosen = arguments()
    logging.basicConfig(level=logging.WARNING)
    world = World(journal=not chosen.no_journal)
    store = Store(world, chosen.state) if chosen.state else None
    if not (store and store.load()) and chosen.school:
        school.load(world, chosen.school)
    app = App(world, store)
    # Messages live long and hold no cycles: looking through them all again and again is in vain.
    gc.freeze()
    gc.set_threshold(50_000, 50, 100)
    config = uvicorn.Config(
        app, log_config=None, access_log=False, lifespan="on", server_header=False,
        proxy_headers=False, timeout_graceful_shutdown=GRACE, loop="uvloop", http="httptools",
        ws="none",
    )  # fmt: skip
    # After its shutdown uvicorn raises the signal once more, for whoever called it.
    with contextlib.suppress(KeyboardInterrupt):
        Server(config, app).run(sockets=[bound(chosen.host, chosen.port)])


if __name__ == "__main__":
    main()
