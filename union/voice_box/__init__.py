"""The voice box (意见箱): nobody knows who wrote, unless they signed; it is answered."""
