"""How long and how much."""

from collections.abc import Iterator
from typing import Any

from aiogram_dialog import DialogManager, Window

from domain.law.guide import Guide as Told
from domain.law.standard import Fee, Limit, Term
from handlers.guide.lines import item, joined, quote, small
from handlers.guide.opened import example_told, told
from handlers.guide.service import CHANNELS, way
from handlers.guide.states import Guide
from handlers.shared.say import Said, Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, tongue
from handlers.shared.window import question


def terms_window() -> Window:
    return question(
        Guide.terms,
        Say("guide-terms-ask", name="name"),
        Said("lengths", html=True),
        Said("fees", html=True),
        back=Guide.service,
        shows=Shows(terms, example_terms),
    )


async def terms(manager: DialogManager) -> dict[str, Any]:
    return show_terms(await told(manager), tongue(manager))


def show_terms(guide: Told, words: Tongue) -> dict[str, Any]:
    return {
        "name": words.say(f"guide-name-{guide.standard.service}"),
        "lengths": joined(_lengths(guide, words)),
        "fees": joined(_fees(guide, words)),
    }


def _lengths(guide: Told, words: Tongue) -> Iterator[str]:
    limits = guide.standard.limits
    lengths: tuple[Term | Limit, ...] = (*guide.terms, *limits)
    for term in guide.terms:
        yield item(words.say("guide-terms-line", what=_what(term, guide, words), length=length(term, words)))
    for limit in limits:
        what = words.say(f"law-limit-{limit.code}")
        yield item(words.say("guide-terms-line", what=what, length=length(limit, words)))
    yield small((each.cite for each in lengths), guide.standard, words)


def _what(term: Term, guide: Told, words: Tongue) -> str:
    if term.to:
        return words.say(f"law-to-{term.to}")
    if term.kind:
        return words.say(f"law-kind-{term.kind}")
    named = [way(channel, guide, words) for channel in CHANNELS if channel in term.channels]
    return ", ".join(named)


def length(term: Term | Limit, words: Tongue) -> str:
    return words.say("law-length", count=term.count, unit=term.unit.value)


def _fees(guide: Told, words: Tongue) -> Iterator[str]:
    if not guide.fees:
        yield words.say("guide-terms-no-fee")
    for fee in guide.fees:
        yield _fee(fee, words)
        yield (
            small([fee.cite], guide.standard, words)
            if fee.free
            else quote(fee.text, fee.cite, guide.standard, words)
        )


def _fee(fee: Fee, words: Tongue) -> str:
    key = "yes" if fee.free else "no"
    if fee.kind is None:
        return words.say(f"guide-terms-free-{key}")
    said = words.say(f"law-free-{key}")
    return item(words.say("guide-terms-fee-of", what=words.say(f"law-kind-{fee.kind}"), fee=said))


async def example_terms(manager: DialogManager) -> dict[str, Any]:
    return show_terms(example_told(manager), tongue(manager))
