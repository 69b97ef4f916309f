"""Providers in words: as buttons, by what somebody types, and how far the nearest ones are."""

from collections.abc import Sequence
from typing import Any

from domain.operations.clinics.find_clinics import Near
from domain.providers.provider import Provider
from handlers.shared.at_hand import Tongue
from handlers.shared.search import best

KILOMETRE, STEP, FAR = 1000, 50, 50_000
WHOLE_KILOMETRES = 10

Found = Sequence[tuple[Provider, int]]


def as_items(providers: Sequence[Provider], words: Tongue) -> list[dict[str, Any]]:
    return [{"id": provider.code, "label": provider.name(words.language)} for provider in providers]


def by_words(providers: Sequence[Provider], heard: str) -> list[str]:
    """In both languages at once: many read one and type the other."""
    return best(heard, {provider.code: _texts(provider) for provider in providers})


def _texts(provider: Provider) -> tuple[str, str]:
    return f"{provider.name_kk} {provider.name_ru}", f"{provider.address_kk} {provider.address_ru}"


def kept_near(found: Sequence[Near]) -> list[tuple[str, int]]:
    """Codes and rounded distances: all that is kept of where somebody was."""
    return [(one.clinic.code, max(round(one.metres / STEP), 1) * STEP) for one in found]


def show_near(found: Found, words: Tongue) -> dict[str, Any]:
    lines = [
        words.say(
            "clinics-near-line",
            name=clinic.name(words.language),
            address=clinic.address(words.language),
            distance=distance(metres, words),
        )
        for clinic, metres in found
    ]
    return {
        "clinics": as_items([clinic for clinic, _ in found], words),
        "lines": "\n".join(lines),
        "far": bool(found) and found[0][1] > FAR,
        "approximate": any(clinic.approximate for clinic, _ in found),
    }


def distance(metres: int, words: Tongue) -> str:
    if metres < KILOMETRE:
        return words.say("clinics-distance-metres", count=metres)
    kilometres = metres / KILOMETRE
    if kilometres >= WHOLE_KILOMETRES:
        return words.say("clinics-distance-kilometres", count=str(round(kilometres)))
    return words.say("clinics-distance-kilometres", count=f"{kilometres:.1f}".replace(".", ","))
