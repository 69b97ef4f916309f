"""One folder per service that has screens of its own, named by its code."""
