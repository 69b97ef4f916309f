from typing import Protocol


class Ids(Protocol):
    """The one source of randomness."""

    def new(self) -> str:
        """An identifier of sixteen characters a-z2-7 (80 random bits)."""
        ...

    def number(self) -> str:
        """A request number for people: nine Crockford characters, 45 random bits, as in 7K3-M92-Q4X."""
        ...

    def digits(self, count: int) -> str:
        """A one-time code of `count` decimal digits."""
        ...
