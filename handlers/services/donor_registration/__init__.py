"""The will about donation: explained without pressure, shown with its history, confirmed twice, taken back here."""
