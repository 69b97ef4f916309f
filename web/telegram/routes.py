"""200 means committed; anything else makes Telegram offer the update again.

The caller proves itself by the secret before a byte of the body is read.
"""

import hmac
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from aiohttp import web

from domain.ports.store import StoreUnavailable
from web.telegram.update import UnreadableUpdate, read_update

log = structlog.get_logger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name, not the secret
LARGEST_BODY = 1_000_000
SHORTEST_SECRET = 16
RETRY_AFTER = {"Retry-After": "5"}

Accept = Callable[[dict[str, Any]], Awaitable[bool]]

refusals: web.AppKey[Counter[str]] = web.AppKey("telegram_refusals", Counter[str])
"""How many calls were turned away, by reason."""


class _Refused(Exception):
    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status
        self.why = why


def setup(app: web.Application, accept: Accept, path: str, secret: str) -> None:
    """`accept` commits an update of the bot; it raises `StoreUnavailable` when it cannot."""
    if len(secret) < SHORTEST_SECRET:
        raise ValueError(f"a webhook needs a secret of {SHORTEST_SECRET} characters or more")
    app[refusals] = Counter()

    async def receive(request: web.Request) -> web.Response:
        return await _receive(request, accept, secret.encode())

    app.router.add_post(path, receive)
    app.router.add_route("*", path + "/{rest:.*}", _nothing_here)


async def _receive(request: web.Request, accept: Accept, secret: bytes) -> web.Response:
    try:
        _let_in(request, secret)
        await accept(await _update(request))
    except _Refused as refused:
        return _refuse(request, refused.status, refused.why)
    except StoreUnavailable as error:
        log.warning("webhook_cannot_store", why=str(error))
        return web.Response(status=503, headers=RETRY_AFTER)
    except Exception:
        log.exception("webhook_failed")
        return web.Response(status=503, headers=RETRY_AFTER)
    return web.Response()


def _let_in(request: web.Request, secret: bytes) -> None:
    given = request.headers.get(SECRET_HEADER)
    if given is None:
        raise _Refused(401, "no secret")
    # As bytes: compare_digest does not take text outside ASCII.
    if not hmac.compare_digest(given.encode("utf-8", "surrogateescape"), secret):
        raise _Refused(403, "wrong secret")
    if request.headers.get("Content-Encoding", "identity") != "identity":
        raise _Refused(400, "packed body")


async def _update(request: web.Request) -> dict[str, Any]:
    """Piece by piece: a body without an honest length is dropped as soon as it is too long."""
    if (request.content_length or 0) > LARGEST_BODY:
        raise _Refused(413, "too large")
    body = bytearray()
    async for piece in request.content.iter_any():
        body += piece
        if len(body) > LARGEST_BODY:
            raise _Refused(413, "too large")
    try:
        return read_update(bytes(body))
    except UnreadableUpdate as error:
        raise _Refused(400, str(error)) from error


async def _nothing_here(request: web.Request) -> web.Response:
    return _refuse(request, 403, "wrong path")


def _refuse(request: web.Request, status: int, why: str) -> web.Response:
    request.app[refusals][why] += 1
    log.warning("webhook_refused", status=status, why=why)
    response = web.Response(status=status)
    response.force_close()  # what is left of the body is not worth reading
    return response
