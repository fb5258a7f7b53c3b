"""Offices: who holds which, from when to when, by whose hand; given and taken in the chat."""
