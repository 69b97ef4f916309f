"""Booked visits: times, booking, changing, reminders' ends."""
