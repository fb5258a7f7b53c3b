"""The bot is killed again and again while people write to it; then everything is counted."""
