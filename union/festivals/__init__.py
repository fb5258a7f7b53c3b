"""Festivals (节日): greeted on the day, by audience, as the chair words and times them."""
