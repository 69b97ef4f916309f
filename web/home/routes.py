"""The front page: three faces, somebody to try them as, and where that person's SMS arrive; and the call to 103."""

from aiohttp import web

from web.pages import SANDBOX, page
from web.sandbox.routes import FACE


def setup(app: web.Application) -> None:
    app.router.add_get("/", home)
    app.router.add_get("/103", call)


async def home(request: web.Request) -> web.Response:
    people = request.config_dict[FACE].people(1, None, None) if request.config_dict[SANDBOX] else []
    return page(request, "home.html", {"citizen": people[0] if people else None})


async def call(request: web.Request) -> web.Response:
    """A chat cannot dial; this page can, with one press."""
    return page(request, "call.html")
