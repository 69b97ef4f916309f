"""People to try and the SMS that reach them. For the sandbox only."""

from datetime import datetime

from aiohttp import web

from web.pages import page
from web.problems import Problem
from web.sandbox.face import SandboxFace

FACE: web.AppKey[SandboxFace] = web.AppKey("sandbox_face", SandboxFace)
PHONE = r"{phone:\+?[0-9]{5,15}}"
USUAL, MOST = 50, 1000


def setup(app: web.Application, face: SandboxFace) -> None:
    app[FACE] = face
    app.add_routes(
        [
            web.get("/sandbox/people", people),
            web.get(f"/sandbox/phones/{PHONE}/sms", sms),
            web.get(f"/sandbox/phones/{PHONE}", phone_page),
        ]
    )


async def people(request: web.Request) -> web.Response:
    wanted = request.query.get("limit", str(USUAL))
    if not (wanted.isascii() and wanted.isdigit() and 1 <= int(wanted[:9]) <= MOST):
        raise Problem(400, "bad_limit")
    clinic, case = request.query.get("clinic"), request.query.get("case")
    return web.json_response(list(request.config_dict[FACE].people(int(wanted), clinic, case)))


async def sms(request: web.Request) -> web.Response:
    return web.json_response(await _texts(request))


async def phone_page(request: web.Request) -> web.Response:
    texts = [one | {"moment": datetime.fromisoformat(one["at"])} for one in await _texts(request)]
    return page(request, "sandbox/phone.html", {"phone": request.match_info["phone"], "texts": texts[::-1]})


async def _texts(request: web.Request) -> list[dict[str, str]]:
    texts = await request.config_dict[FACE].sms(request.match_info["phone"])
    if texts is None:
        raise Problem(400, "bad_phone_number")
    return list(texts)
