"""Sign-ups: so many places, who has one, who waits for one in order, and whom one is offered."""
