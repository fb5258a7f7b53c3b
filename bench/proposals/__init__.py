"""A year of five thousand proposals, and how long each tap takes on it."""
