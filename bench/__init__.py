"""How the bot fares beside bare echoes: on one machine, in one run, before the same sandbox."""
