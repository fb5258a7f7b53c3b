"""A stand-in for Telegram on loopback: the Bot API, people who use it, and faults on demand."""
