"""The month's activity (每月活动): colleagues choose at its beginning, and the choice is held."""
