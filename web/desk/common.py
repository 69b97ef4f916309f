"""What every page of a desk begins with: whose desk it is, and how much waits there."""

from collections.abc import Mapping
from typing import Any

from aiohttp import web

from domain.providers.provider import Provider
from web.desk.face import DeskFace
from web.pages import page
from web.problems import Problem

FACE: web.AppKey[DeskFace] = web.AppKey("desk", DeskFace)
CLINIC = r"{clinic:[A-Za-z0-9_-]{1,32}}"


async def asked_clinic(request: web.Request) -> Provider:
    code = request.match_info["clinic"]
    for clinic in await request.config_dict[FACE].clinics():
        if clinic.code == code:
            return clinic
    raise Problem(404, "no_such_clinic")


async def desk_page(
    request: web.Request, template: str, clinic: Provider, facts: Mapping[str, Any], *, status: int = 200
) -> web.Response:
    waiting = await request.config_dict[FACE].requests.open_count(clinic.code)
    return page(request, template, {"clinic": clinic, "waiting": waiting, **facts}, status=status)
