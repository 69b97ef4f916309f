"""The 1414 console, first version: find a request by its number, see where it stands. It only reads."""

import re

from aiohttp import web

from domain.requests.state import RequestState
from web.console.face import ConsoleFace
from web.pages import page
from web.time_left import time_left

FACE: web.AppKey[ConsoleFace] = web.AppKey("console", ConsoleFace)
LISTED = 100
LONGEST_NUMBER = 20


def setup(app: web.Application, face: ConsoleFace) -> None:
    app[FACE] = face
    app.add_routes([web.get("/console/", requests), web.get("/console", requests)])


async def requests(request: web.Request) -> web.Response:
    face = request.config_dict[FACE]
    states = [one.value for one in RequestState]
    state = request.query.get("state")
    state = state if state in states else None
    number = spelled(request.query.get("number", ""))
    found = await face.request(number) if number else None
    listed = await face.requests(state, LISTED)
    now = face.now()
    facts = {
        "requests": [(one, time_left(one.submitted_at, one.due_at, one.closed_at, now)) for one in listed],
        "states": states,
        "state": state,
        "number": number,
        "chosen": found[0] if found else None,
        "events": found[1] if found else (),
        "left": time_left(found[0].submitted_at, found[0].due_at, found[0].closed_at, now) if found else None,
    }
    return page(request, "console/requests.html", facts)


def spelled(number: str) -> str:
    """As people read it out: any case, any dashes; O and I are digits in Crockford's alphabet."""
    plain = re.sub(r"[^0-9A-Z]", "", number.upper()[:LONGEST_NUMBER])
    plain = plain.translate(str.maketrans("OIL", "011"))
    return "-".join(plain[at : at + 3] for at in range(0, len(plain), 3))
