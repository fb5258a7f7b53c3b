"""Admissions (入会、会籍变动): who comes in by whose yes, who goes, who returns."""
