"""The facts of the machine a figure depends on; nothing that names it."""

import os
import platform
import sqlite3
from importlib.metadata import version
from pathlib import Path

LIBRARIES = ("python-telegram-bot", "aiogram", "aiohttp", "httpx", "sqlalchemy")


def facts() -> dict[str, str]:
    known = {
        "cores": str(os.cpu_count()),
        "processor": processor(),
        "memory": f"{memory_gb():.0f} GB",
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
    }
    return known | {name: version(name) for name in LIBRARIES}


def processor() -> str:
    rows = Path("/proc/cpuinfo").read_text().splitlines()
    names = [row.split(":", 1)[1].strip() for row in rows if row.startswith("model name")]
    return names[0] if names else platform.machine()


def memory_gb() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30


def load() -> float:
    """How many processes wanted to run during the last minute."""
    return os.getloadavg()[0]
