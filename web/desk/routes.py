"""The provider's desk: what waits for an answer, who comes today, what has changed, who proves who they are."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby

from aiohttp import web

from domain.booking.visit import Visit
from domain.providers.doctor import Doctor
from domain.providers.provider import ProviderKind
from web.desk import documents, files, identity, prepared, requests
from web.desk.common import FACE, PROVIDER, asked_provider, desk_page
from web.desk.face import DeskFace
from web.pages import ALMATY, page

NOTICES = 100


def setup(app: web.Application, face: DeskFace) -> None:
    app[FACE] = face
    app.add_routes(
        [
            web.get("/desk/", choose),
            web.get("/desk", choose),
            web.get(f"/desk/{PROVIDER}", visits),
            web.get(f"/desk/{PROVIDER}/notices", notices),
            web.get(f"/desk/{PROVIDER}/identity", identity.show),
            web.post(f"/desk/{PROVIDER}/identity", identity.decide),
            web.get(prepared.PATH, prepared.show),
            web.post(prepared.PATH, prepared.act),
            web.get(requests.LIST, requests.show),
            web.get(requests.ONE, requests.open_one),
            web.post(requests.ONE, requests.act),
            web.get(files.PATH, files.save),
            web.get(documents.PATH, documents.save),
        ]
    )


async def choose(request: web.Request) -> web.Response:
    return page(request, "desk/choose.html", {"providers": await request.config_dict[FACE].providers()})


async def visits(request: web.Request) -> web.Response:
    face, provider = request.config_dict[FACE], await asked_provider(request)
    if provider.kind is not ProviderKind.PHC:
        raise web.HTTPSeeOther(f"/desk/{provider.code}/requests")
    day = _day(request, face)
    found = await face.visits(provider.code, day)
    chosen = next((one for one in found if one.number == request.query.get("number")), None)
    facts = {
        "day": day,
        "before": day - timedelta(days=1),
        "after": day + timedelta(days=1),
        "today": face.now().astimezone(ALMATY).date(),
        "doctors": by_doctor(found),
        "chosen": chosen,
        "place": "visits",
    }
    return await desk_page(request, "desk/visits.html", provider, facts)


async def notices(request: web.Request) -> web.Response:
    face, provider = request.config_dict[FACE], await asked_provider(request)
    found = await face.notices(provider.code, NOTICES)
    return await desk_page(request, "desk/notices.html", provider, {"notices": found, "place": "notices"})


def by_doctor(found: Iterable[Visit]) -> list[tuple[Doctor, list[Visit]]]:
    ordered = sorted(found, key=lambda one: (one.doctor.room, one.doctor.id, one.starts_at))
    return [(doctor, list(theirs)) for doctor, theirs in groupby(ordered, key=lambda one: one.doctor)]


def _day(request: web.Request, face: DeskFace) -> date:
    try:
        return date.fromisoformat(request.query["day"])
    except (KeyError, ValueError):
        return face.now().astimezone(ALMATY).date()
