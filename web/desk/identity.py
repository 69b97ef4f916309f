"""A citizen came with their document because their ИИН is bound to another phone: the desk says whether it is them.

The number they name belongs to this provider or is not found; the desk learns no name from it.
"""

from aiohttp import web

from web.bodies import read_form
from web.desk.common import FACE, asked_provider, desk_page
from web.problems import Problem

LONGEST_NUMBER = 16
DECISIONS = {"confirm": True, "refuse": False}


async def show(request: web.Request) -> web.Response:
    provider = await asked_provider(request)
    facts = {"place": "identity", "number": "", "outcome": None}
    return await desk_page(request, "desk/identity.html", provider, facts)


async def decide(request: web.Request) -> web.Response:
    provider, form = await asked_provider(request), await read_form(request)
    number = form.get("number", "").strip().upper()[:LONGEST_NUMBER]
    decision = DECISIONS.get(form.get("decision", ""))
    if decision is None:
        raise Problem(400, "decision_expected")
    found = await request.config_dict[FACE].decide_identity(provider.code, number, confirmed=decision)
    outcome = ("confirmed" if decision else "refused") if found else "missing"
    facts = {"place": "identity", "number": number, "outcome": outcome}
    return await desk_page(request, "desk/identity.html", provider, facts, status=200 if found else 404)
