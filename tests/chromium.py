"""The browser that some tests look through: where it is, and how it is kept quiet."""

import os
from shutil import which

CHROMIUM = os.environ.get("CHROMIUM") or which("chromium") or which("google-chrome")
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
