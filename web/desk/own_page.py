"""A page one service has at the desks of its providers: found in `web/services/<code>/`, linked in the rail."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import ClassVar

from aiohttp import web

from domain.providers.provider import Provider, ProviderKind


class OwnPage(ABC):
    place: ClassVar[str]
    """The last part of its address."""
    label: ClassVar[str]
    """The Fluent id of the link to it."""
    kind: ClassVar[ProviderKind]
    """Whose desks have it: `provider` is always one of these."""

    @abstractmethod
    async def show(self, request: web.Request, provider: Provider) -> web.Response: ...

    @abstractmethod
    async def act(self, request: web.Request, provider: Provider) -> web.Response: ...


OWN_PAGES: web.AppKey[Sequence[OwnPage]] = web.AppKey("own_pages", Sequence)
