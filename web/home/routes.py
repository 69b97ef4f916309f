"""The front page: three faces, somebody to try them as, and where that person's SMS arrive."""

from aiohttp import web

from web.pages import SANDBOX, page
from web.sandbox.routes import FACE


def setup(app: web.Application) -> None:
    app.router.add_get("/", home)


async def home(request: web.Request) -> web.Response:
    people = request.config_dict[FACE].people(1, None, None) if request.config_dict[SANDBOX] else []
    return page(request, "home.html", {"citizen": people[0] if people else None})
