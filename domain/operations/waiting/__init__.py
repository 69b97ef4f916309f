"""The waiting list, and freed times offered in turn."""
