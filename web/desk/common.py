"""What every page of a desk begins with: whose desk it is, and how much waits there."""

from collections.abc import Mapping
from typing import Any

from aiohttp import web

from domain.providers.provider import Provider
from web.desk.face import DeskFace
from web.desk.own_page import OWN_PAGES
from web.pages import page
from web.problems import Problem

FACE: web.AppKey[DeskFace] = web.AppKey("desk", DeskFace)
PROVIDER = r"{provider:[A-Za-z0-9_-]{1,32}}"


async def asked_provider(request: web.Request) -> Provider:
    code = request.match_info["provider"]
    for provider in await request.config_dict[FACE].providers():
        if provider.code == code:
            return provider
    raise Problem(404, "no_such_clinic")


async def desk_page(
    request: web.Request, template: str, provider: Provider, facts: Mapping[str, Any], *, status: int = 200
) -> web.Response:
    """`facts` name the `place` in the rail."""
    desk = {
        "provider": provider,
        "waiting": await request.config_dict[FACE].requests.open_count(provider.code),
        "own_pages": request.config_dict[OWN_PAGES],
    }
    return page(request, template, {**desk, **facts}, status=status)
