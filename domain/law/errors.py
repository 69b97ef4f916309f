class LawError(ValueError):
    """A question the law cannot answer: a word it does not know, a day before its texts."""
