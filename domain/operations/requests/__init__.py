"""The one way of a request: sent, taken, suspended, answered, watched."""
