"""Providers as such: founded, scheduled, named."""
