"""The union's calendar: civil, lunar and working days, and dates as people write them."""
