"""The machine's own clock and randomness: the only place they are read."""
