"""Relays (心声): what leaders hear goes to the leadership, its source hidden, and comes back."""
