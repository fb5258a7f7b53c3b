"""The bot is killed while an announcement goes out to very many; then everything is counted."""
