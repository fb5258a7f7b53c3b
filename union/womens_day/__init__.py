"""Women's Day (三八节): its committee chooses what to hold, publishes it, hears what remains."""
