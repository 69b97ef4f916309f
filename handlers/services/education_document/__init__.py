"""Documents of the medical college are given in person: here one gets ready for that."""
