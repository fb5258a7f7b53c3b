"""Facts in, file out."""
