"""Polls (意向征集): one matter and its choices, one open voice each, counted until an evening."""
