"""Server-sent events of one chat: the first carries everything, so a reconnect needs no memory."""

import asyncio
from contextlib import suppress
from typing import Any

from aiohttp import web

from web.messenger.api import chat_id_of, face_of
from web.messenger.patches import Patches
from web.problems import Problem


class Streams(set[asyncio.Task[Any]]):
    """Open pages: the task of each."""


STREAMS = web.AppKey("streams", Streams)
HEARTBEAT_S = 15.0


async def events(request: web.Request) -> web.StreamResponse:
    face, chat_id = face_of(request), chat_id_of(request)
    view = await face.view(chat_id)
    if view is None:
        raise Problem(404, "no_such_chat")
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "X-Accel-Buffering": "no"})
    await response.prepare(request)
    streams, task = request.config_dict[STREAMS], asyncio.current_task()
    if task is not None:
        streams.add(task)
        task.add_done_callback(streams.discard)
    with suppress(ConnectionResetError):  # the page was closed: nothing is wrong
        patches, told = Patches(request, chat_id), -1
        while view is not None:
            fresh = view["version"] != told
            await response.write(patches.event(view) if fresh else b": still here\n\n")
            told = view["version"]
            view = await face.news(chat_id, told, HEARTBEAT_S)
    return response


async def hang_up(app: web.Application) -> None:
    """At shutdown open pages must not hold the process."""
    open_pages = app[STREAMS]
    for task in tuple(open_pages):
        task.cancel()
