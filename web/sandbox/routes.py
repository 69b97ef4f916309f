"""People to try, the SMS that reach them, and a switch that silences the registers. For the sandbox only."""

from datetime import datetime

from aiohttp import web

from domain.providers.provider import Provider
from web.bodies import read_object
from web.pages import page, wants_page
from web.problems import Problem
from web.sandbox.face import SandboxFace

FACE: web.AppKey[SandboxFace] = web.AppKey("sandbox_face", SandboxFace)
PHONE = r"{phone:\+?[0-9]{5,15}}"
USUAL, MOST = 50, 10_000
LONGEST_LIMIT = 6


def setup(app: web.Application, face: SandboxFace) -> None:
    app[FACE] = face
    app.add_routes(
        [
            web.get("/sandbox/people", people),
            web.get(f"/sandbox/phones/{PHONE}/sms", sms),
            web.get(f"/sandbox/phones/{PHONE}", phone_page),
            web.post("/sandbox/registers", registers),
        ]
    )


async def people(request: web.Request) -> web.Response:
    """A list for people; for programs, whose browser asks for no page, JSON whose shape is a contract."""
    wanted = request.query.get("limit", str(USUAL))
    if not (wanted.isascii() and wanted.isdigit() and len(wanted) <= LONGEST_LIMIT):
        raise Problem(400, "bad_limit")
    clinic, case = request.query.get("clinic") or None, request.query.get("case") or None
    face = request.config_dict[FACE]
    found = list(face.people(min(int(wanted), MOST), clinic, case))
    if not wants_page(request):
        return web.json_response(found)
    facts = {
        "people": [one | {"clinic": clinic_named(face, one["clinic"])} for one in found],
        "clinics": face.clinics,
        "cases": face.cases,
        "clinic": clinic,
        "case": case,
    }
    return page(request, "sandbox/people.html", facts)


def clinic_named(face: SandboxFace, code: str | None) -> Provider | None:
    return next((one for one in face.clinics if one.code == code), None)


async def sms(request: web.Request) -> web.Response:
    return web.json_response(await _texts(request))


async def phone_page(request: web.Request) -> web.Response:
    texts = [one | {"moment": datetime.fromisoformat(one["at"])} for one in await _texts(request)]
    return page(request, "sandbox/phone.html", {"phone": request.match_info["phone"], "texts": texts[::-1]})


async def registers(request: web.Request) -> web.Response:
    """`{"silent": true}` makes every register fall silent, `false` lets them answer again."""
    silent = (await read_object(request)).get("silent")
    if not isinstance(silent, bool):
        raise Problem(400, "silent_expected")
    request.config_dict[FACE].set_silent(silent)
    return web.json_response({"silent": silent})


async def _texts(request: web.Request) -> list[dict[str, str]]:
    texts = await request.config_dict[FACE].sms(request.match_info["phone"])
    if texts is None:
        raise Problem(400, "bad_phone_number")
    return list(texts)
