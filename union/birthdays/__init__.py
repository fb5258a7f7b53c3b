"""Birthdays: a greeting on each, as each person wishes; the month's list, its gifts, round ones."""
