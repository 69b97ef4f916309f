"""What every answer carries and every request must pass, whatever page it is for."""

from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler

from web.problems import Problem

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # `no-referrer` would make browsers send "Origin: null" with our own forms
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(self)",
}
SAFE = {"GET", "HEAD", "OPTIONS"}
OUR_FETCHES = {"same-origin", "none"}


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """For `app.on_response_prepare`: errors and streams carry them too."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    fresh = "no-cache" if request.path.startswith("/static/") else "no-store"
    response.headers.setdefault("Cache-Control", fresh)


@web.middleware
async def same_origin(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A change may be asked for by our own pages, or by a program that is no browser."""
    if request.method not in SAFE and not _ours(request):
        raise Problem(403, "foreign_origin")
    return await handler(request)


def _ours(request: web.Request) -> bool:
    origin = request.headers.get("Origin")
    if origin is not None:
        try:
            return bool(request.host) and urlsplit(origin).netloc.lower() == request.host.lower()
        except ValueError:
            return False
    return request.headers.get("Sec-Fetch-Site", "none") in OUR_FETCHES
