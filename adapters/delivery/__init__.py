"""How a notice leaves the house: when, how often it is tried, in which words, and how it ends."""
