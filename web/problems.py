"""Every failure has a code for programs and a calm page for people; none has a stack trace."""

import logging

from aiohttp import web
from aiohttp.typedefs import Handler

from domain.ports.store import StoreUnavailable
from web.pages import page, wants_page

JSON_PATHS = ("/messenger/api/", "/sandbox/people", "/sandbox/phones/")
KNOWN = {403, 404, 405, 413, 429, 503}
log = logging.getLogger(__name__)


class Problem(Exception):
    """Refuse with this status and code."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status = status
        self.code = code


@web.middleware
async def tell_problems(request: web.Request, handler: Handler) -> web.StreamResponse:
    try:
        return await handler(request)
    except Problem as problem:
        return _told(request, problem.status, problem.code)
    except web.HTTPException as refused:
        if refused.status < 400:  # noqa: PLR2004
            raise
        return _told(request, refused.status, refused.reason.lower().replace(" ", "_"))
    except StoreUnavailable:
        return _told(request, 503, "unavailable")
    except ConnectionResetError:
        raise
    except Exception:
        log.exception("a page failed")
        return _told(request, 500, "failed")


def _told(request: web.Request, status: int, code: str) -> web.StreamResponse:
    is_for_programs = request.path.startswith(JSON_PATHS) and not wants_page(request)
    if is_for_programs or request.content_type == "application/json":
        return web.json_response({"error": code}, status=status)
    return page(request, "problem.html", {"status": status if status in KNOWN else 500}, status=status)
