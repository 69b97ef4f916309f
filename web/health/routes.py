"""For whoever watches the server: is it alive, and what waits."""

from collections.abc import Awaitable, Callable, Mapping

from aiohttp import web

Alive = Callable[[], Awaitable[Mapping[str, int | str]]]
ALIVE: web.AppKey[Alive] = web.AppKey("alive")


def setup(app: web.Application, alive: Alive) -> None:
    """`alive` answers with counts and how the channels are, or raises StoreUnavailable (then the answer is 503)."""
    app[ALIVE] = alive
    app.router.add_get("/healthz", healthz)


async def healthz(request: web.Request) -> web.Response:
    return web.json_response({"status": "ok", **await request.config_dict[ALIVE]()})
