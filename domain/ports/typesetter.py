from typing import Protocol

from domain.documents.paper import Paper


class Typesetter(Protocol):
    async def typeset(self, paper: Paper) -> bytes:
        """A tagged PDF of it. Equal papers give equal pages."""
        ...
