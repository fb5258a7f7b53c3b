"""Half-filled forms: one a member and form, kept until sent, cancelled or forgotten."""
