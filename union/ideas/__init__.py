"""Good ideas (金点子): one message is enough, and whoever wrote it hears of each step."""
