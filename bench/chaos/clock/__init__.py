"""A school whose days pass in seconds while its bot is killed; then everything is counted."""
