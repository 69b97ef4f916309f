"""How long and how much."""

from collections.abc import Iterator

from aiogram_dialog import Window

from domain.law.guide import Guide as Told
from domain.law.standard import Limit, Term
from handlers.guide.service import CHANNELS, way
from handlers.guide.states import Guide
from handlers.guide.told import item, quote, small, tells
from handlers.shared.at_hand import Tongue
from handlers.shared.say import Said, Say
from handlers.shared.window import question


def terms_window() -> Window:
    return question(
        Guide.terms,
        Say("guide-terms-ask", name="name"),
        Said("lengths", html=True),
        Said("fees", html=True),
        back=Guide.service,
        shows=tells(lengths=lengths, fees=fees),
    )


def lengths(guide: Told, words: Tongue) -> Iterator[str]:
    every: tuple[Term | Limit, ...] = (*guide.terms, *guide.standard.limits)
    for each in every:
        what = _what(each, guide, words) if isinstance(each, Term) else words.say(f"law-limit-{each.code}")
        yield item(words.say("guide-terms-line", what=what, length=length(each, words)))
    yield small((each.cite for each in every), guide.standard, words)


def _what(term: Term, guide: Told, words: Tongue) -> str:
    if term.to:
        return words.say(f"law-to-{term.to}")
    if term.kind:
        return words.say(f"law-kind-{term.kind}")
    return ", ".join(way(channel, guide, words) for channel in CHANNELS if channel in term.channels)


def length(term: Term | Limit, words: Tongue) -> str:
    return words.say("law-length", count=term.count, unit=term.unit.value)


def fees(guide: Told, words: Tongue) -> Iterator[str]:
    if not guide.fees:
        yield words.say("guide-terms-no-fee")
    for fee in guide.fees:
        free = "yes" if fee.free else "no"
        if fee.kind:
            what, said = words.say(f"law-kind-{fee.kind}"), words.say(f"law-free-{free}")
            yield item(words.say("guide-terms-fee-of", what=what, fee=said))
        else:
            yield words.say(f"guide-terms-free-{free}")
        standard = guide.standard
        yield small([fee.cite], standard, words) if fee.free else quote(fee.text, fee.cite, standard, words)
