"""Trips (疗休养): routes to choose from, places by rank, and the ranking shown with its reasons."""
