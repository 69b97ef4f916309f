"""The conversation: one folder per journey, one per service that has screens of its own."""
