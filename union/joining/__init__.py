"""Joining: by a personal one-time link or code, or by name and staff number and a leader's tap."""
