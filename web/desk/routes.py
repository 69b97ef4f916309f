"""The provider's desk: what waits for an answer, who comes today, what has changed, who proves who they are."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import date, timedelta
from itertools import groupby

from aiohttp import web
from aiohttp.typedefs import Handler

from domain.booking.visit import Visit
from domain.providers.doctor import Doctor
from domain.providers.provider import Provider, ProviderKind
from web.desk import documents, files, identity, requests
from web.desk.common import FACE, PROVIDER, asked_provider, desk_page
from web.desk.face import DeskFace
from web.desk.own_page import OWN_PAGES, OwnPage
from web.pages import ALMATY, page
from web.problems import Problem

NOTICES = 100

PageOfProvider = Callable[[web.Request, Provider], Awaitable[web.Response]]


def setup(app: web.Application, face: DeskFace, own_pages: Sequence[OwnPage]) -> None:
    app[FACE] = face
    app[OWN_PAGES] = own_pages
    for own in own_pages:
        path = f"/desk/{PROVIDER}/{own.place}"
        app.add_routes(
            [web.get(path, _at_desks_of(own.kind, own.show)), web.post(path, _at_desks_of(own.kind, own.act))]
        )
    app.add_routes(
        [
            web.get("/desk/", choose),
            web.get("/desk", choose),
            web.get(f"/desk/{PROVIDER}", visits),
            web.get(f"/desk/{PROVIDER}/notices", notices),
            web.get(f"/desk/{PROVIDER}/identity", identity.show),
            web.post(f"/desk/{PROVIDER}/identity", identity.decide),
            web.get(requests.LIST, requests.show),
            web.get(requests.ONE, requests.open_one),
            web.post(requests.ONE, requests.act),
            web.get(files.PATH, files.save),
            web.get(documents.PATH, documents.save),
        ]
    )


def _at_desks_of(kind: ProviderKind, page: PageOfProvider) -> Handler:
    async def answer(request: web.Request) -> web.StreamResponse:
        provider = await asked_provider(request)
        if provider.kind is not kind:
            raise Problem(404, "no_such_page")
        return await page(request, provider)

    return answer


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
