"""The public page (工会网页): what the union shows to everybody, also outside the school."""
