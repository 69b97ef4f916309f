def initials(full_name: str) -> str:
    """The first letters of surname and name: enough to see that a paper is about somebody else."""
    return " ".join(f"{word[0]}." for word in full_name.split()[:2])
