"""The clinic's desk, first version: who comes today, what has changed, who came to prove who they are."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby

from aiohttp import web

from domain.booking.visit import Visit
from domain.people.clinic import Clinic, Doctor
from web.desk.face import DeskFace
from web.pages import ALMATY, page
from web.problems import Problem

FACE: web.AppKey[DeskFace] = web.AppKey("desk", DeskFace)
NOTICES = 100
CLINIC = r"{clinic:[A-Za-z0-9_-]{1,32}}"


def setup(app: web.Application, face: DeskFace) -> None:
    from web.desk import files, identity

    app[FACE] = face
    app.add_routes(
        [
            web.get("/desk/", choose),
            web.get("/desk", choose),
            web.get(f"/desk/{CLINIC}", visits),
            web.get(f"/desk/{CLINIC}/notices", notices),
            web.get(f"/desk/{CLINIC}/identity", identity.show),
            web.post(f"/desk/{CLINIC}/identity", identity.decide),
            web.get(files.PATH, files.save),
        ]
    )


async def choose(request: web.Request) -> web.Response:
    return page(request, "desk/choose.html", {"clinics": await request.config_dict[FACE].clinics()})


async def visits(request: web.Request) -> web.Response:
    face, clinic = request.config_dict[FACE], await asked_clinic(request)
    day = _day(request, face)
    found = await face.visits(clinic.code, day)
    chosen = next((one for one in found if one.number == request.query.get("number")), None)
    facts = {
        "clinic": clinic,
        "day": day,
        "before": day - timedelta(days=1),
        "after": day + timedelta(days=1),
        "today": face.now().astimezone(ALMATY).date(),
        "doctors": by_doctor(found),
        "chosen": chosen,
        "place": "visits",
    }
    return page(request, "desk/visits.html", facts)


async def notices(request: web.Request) -> web.Response:
    face, clinic = request.config_dict[FACE], await asked_clinic(request)
    found = await face.notices(clinic.code, NOTICES)
    return page(request, "desk/notices.html", {"clinic": clinic, "notices": found, "place": "notices"})


def by_doctor(found: Iterable[Visit]) -> list[tuple[Doctor, list[Visit]]]:
    ordered = sorted(found, key=lambda one: (one.doctor.room, one.doctor.id, one.starts_at))
    return [(doctor, list(theirs)) for doctor, theirs in groupby(ordered, key=lambda one: one.doctor)]


async def asked_clinic(request: web.Request) -> Clinic:
    code = request.match_info["clinic"]
    for clinic in await request.config_dict[FACE].clinics():
        if clinic.code == code:
            return clinic
    raise Problem(404, "no_such_clinic")


def _day(request: web.Request, face: DeskFace) -> date:
    try:
        return date.fromisoformat(request.query["day"])
    except (KeyError, ValueError):
        return face.now().astimezone(ALMATY).date()
