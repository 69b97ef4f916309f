"""How old the one spoken of is: «екі айлық», «двухмесячный», «доче полтора месяца», «70 жаста»."""

from collections.abc import Iterator

from domain.understanding.ill import BY_AGE, MONTH, Ill
from domain.understanding.notions import Found, Hit
from domain.understanding.numbers import TENS, AgeUnit, Number, begins_at, stands_at, table, units, word_at
from domain.understanding.spelling import Token

NEAR = 3
NEWBORN = "newborn"
WEEK = 7
# An age that is known stands beside whatever is said: so often in a message.
BESIDE_EVERY = 8


def add_age(said: list[Token], found: Found, numbers: list[Number], ill: Ill | None) -> set[int]:
    """Adds the notions of the age; the places of the numbers that told it. Of several ages the greatest counts.

    What is known of the `ill` counts where no age is said.
    """
    told = [(days, hit) for days, hit in _ages(said, numbers) if days]
    told += [(1.0, hit) for hit in found.get(NEWBORN, ()) if not hit.denied]
    if told:
        days, hit = max(told, key=lambda age: age[0])
        for notion, limit in BY_AGE.items():
            if days < limit:
                found[notion].append(hit)
    elif ill:
        for notion in ill.notions:
            found[notion] += [Hit(at, -1) for at in range(0, len(said), BESIDE_EVERY)]
    return {hit.first for _, hit in told}


def _ages(said: list[Token], numbers: list[Number]) -> Iterator[tuple[float, Hit]]:
    for number in numbers:
        if not number.ordinal:
            yield from _counted(said, number)
    for at, token in enumerate(said):
        yield from ((days, Hit(at, at)) for days in _joined(token.word))
        yield from ((days, Hit(at, at)) for days in _uncounted(said, at))


def _counted(said: list[Token], number: Number) -> Iterator[tuple[float, Hit]]:
    half = stands_at(said, number.last + 1, "half") and number.value < TENS
    follows = number.last + 1 + half
    word = word_at(said, follows)
    for unit in units().values():
        if word.startswith(unit.sure) or (word in unit.bare and _is_age(said, number, follows, unit)):
            yield (number.value + half / 2) * unit.days, Hit(number.first, follows)


def _is_age(said: list[Token], number: Number, unit_at: int, unit: AgeUnit) -> bool:
    near = range(unit_at + 1, unit_at + 1 + NEAR)
    if any(begins_at(said, at, "born_beside") for at in near):
        return True
    if stands_at(said, unit_at + 1, "term_after") or stands_at(said, number.first - 1, "term_before"):
        return False
    around = (*range(number.first - NEAR, number.first), *near)
    return unit.always_age or any(begins_at(said, at, "age_beside") for at in around)


def _uncounted(said: list[Token], at: int) -> Iterator[float]:
    """«ребёнку месяц», «неделя от роду», «месячный младенец»."""
    of_child = begins_at(said, at - 1, "to_child") or stands_at(said, at + 1, "from_birth")
    beside_child = begins_at(said, at - 1, "age_beside") or begins_at(said, at + 1, "age_beside")
    if stands_at(said, at, "week_alone") and of_child:
        yield WEEK
    if (stands_at(said, at, "month_alone") and of_child) or (stands_at(said, at, "month_old") and beside_child):
        yield MONTH


def _joined(word: str) -> Iterator[float]:
    for head, value in table("joined").items():
        if word.startswith(head):
            rest = word[len(head) :]
            yield from (value * unit.days for unit in units().values() if rest.startswith(unit.sure))
