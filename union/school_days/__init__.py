"""The school's calendar (校历): the year's days off and make-up days, its terms, its customs."""
