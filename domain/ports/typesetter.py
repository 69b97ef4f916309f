from typing import Protocol

from domain.documents.paper import Paper


class PaperNotSet(Exception):
    """There is no paper of it. What it tells stands all the same."""


class Typesetter(Protocol):
    async def typeset(self, paper: Paper) -> bytes:
        """A tagged PDF of it; equal papers give equal pages. A sign no font has is a square. Raises PaperNotSet."""
        ...
