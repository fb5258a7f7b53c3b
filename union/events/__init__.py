"""Events (活动): announced on a card, come to by one tap, waited for, reminded of, remembered."""
