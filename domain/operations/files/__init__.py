"""Papers sent with a request."""
