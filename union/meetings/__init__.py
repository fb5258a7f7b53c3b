"""Meetings (例会): called on their day, answered, minuted, and what was decided seen through."""
