"""Bots that only send back what they hear, with what their frameworks bring along."""
