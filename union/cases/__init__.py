"""Cases (办件): what has a state, a history and a day by which somebody has to move it on."""
