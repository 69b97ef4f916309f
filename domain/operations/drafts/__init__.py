"""Requests being filled in."""
