"""Reading what a stranger sends: never more than the cap, never deeper than a parser can bear."""

import json
from typing import Any, NoReturn
from urllib.parse import parse_qs, parse_qsl, unquote

from aiohttp import BodyPartReader, MultipartReader, web

from web.problems import Problem

JSON_CAP = 64 * 1024
FORM_CAP = 4 * 1024
FORM_FIELDS = 20
LONG_FORM_CAP = 512 * 1024
LONG_FORM_FIELDS = 600
FILE_CAP = 20 * 1024 * 1024


async def read_object(request: web.Request) -> dict[str, Any]:
    """The JSON object of the body."""
    if request.content_type != "application/json":
        raise Problem(415, "json_only")
    raw = await _capped(request, JSON_CAP)
    try:
        value = json.loads(raw.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise Problem(400, "bad_json") from None
    if not isinstance(value, dict):
        raise Problem(400, "object_expected")
    return value


async def read_form(request: web.Request) -> dict[str, str]:
    """The fields of a plain form; of one given twice, the last."""
    raw = await _form(request, FORM_CAP)
    try:
        return dict(parse_qsl(raw.decode("ascii"), max_num_fields=FORM_FIELDS))
    except ValueError:
        raise Problem(400, "bad_form") from None


async def read_long_form(request: web.Request) -> dict[str, list[str]]:
    """Every value of every field, of a form that may have rows of its own; empty ones are left out."""
    raw = await _form(request, LONG_FORM_CAP)
    try:
        return parse_qs(raw.decode("ascii"), max_num_fields=LONG_FORM_FIELDS)
    except ValueError:
        raise Problem(400, "bad_form") from None


async def _form(request: web.Request, cap: int) -> bytes:
    if request.content_type != "application/x-www-form-urlencoded":
        raise Problem(415, "form_only")
    return await _capped(request, cap)


async def read_upload(request: web.Request) -> tuple[str, bytes]:
    """Name and content of the part called `document`; other fields before it are passed over."""
    if (request.content_length or 0) > FILE_CAP + JSON_CAP:
        raise Problem(413, "file_too_large")
    try:
        parts = await request.multipart()
        for _ in range(FORM_FIELDS):
            part = await parts.next()
            if part is None or isinstance(part, MultipartReader):
                break
            if part.name == "document" and part.filename:
                return unquote(part.filename), await _part(part)
    except (ValueError, AssertionError, KeyError):
        raise Problem(400, "bad_multipart") from None
    raise Problem(400, "document_expected")


async def _part(part: BodyPartReader) -> bytes:
    body = bytearray()
    while chunk := await part.read_chunk(64 * 1024):
        body += chunk
        if len(body) > FILE_CAP:
            raise Problem(413, "file_too_large")
    if not body:
        raise Problem(400, "empty_file")
    return bytes(body)


async def _capped(request: web.Request, cap: int) -> bytes:
    if (request.content_length or 0) > cap:
        raise Problem(413, "body_too_large")
    body = bytearray()
    async for chunk in request.content.iter_chunked(16 * 1024):
        body += chunk
        if len(body) > cap:
            raise Problem(413, "body_too_large")
    return bytes(body)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)
