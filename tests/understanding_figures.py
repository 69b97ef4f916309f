"""`make understand`: how much of the phrases is understood, by language, and how fast."""

import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from domain.understanding import understand
from domain.understanding.danger import danger
from domain.understanding.goals import goals
from domain.understanding.likeness import Likeness, learned
from domain.understanding.meaning import meant
from domain.understanding.notions import Found
from tests.domain.understanding.phrases import Answer, Phrase, counted, fresh, given, share
from tests.understanding_learning import examples, learn, read

FOLDS = 5
GROUPS = ("kk", "ru", "mixed")


def known(phrase: Phrase) -> Answer:
    told = understand(phrase.text)
    return told.danger.urgency if told.danger else "none", told.goals, told.sure


def cross_validated(*, forgetting: bool) -> Counter[str]:
    """Each fifth of the given phrases is answered with weights learned from the rest and from our own.

    Forgetting, the words of the lexicon that none of those bear out are left out too: what remains is the least one
    may expect of strangers.
    """
    phrases, ours = given("danger") + given("intents"), fresh("danger") + fresh("intents")
    tally: Counter[str] = Counter()
    for start in range(FOLDS):
        rest = [*(one for place, one in enumerate(phrases) if place % FOLDS != start), *ours]
        told = _learned_from(tuple(rest))
        like = replace(learned(), weights=told.weights, bias=told.bias)
        words = _borne_out(rest) if forgetting else None
        answers = ((one, _answer(one, like, words)) for one in phrases[start::FOLDS])
        for one, answer in answers:
            tally += counted([one], lambda _, answer=answer: answer)  # type: ignore[misc]
    return tally


@cache
def _learned_from(phrases: tuple[Phrase, ...]) -> Likeness:
    return learn(examples(list(phrases)))


def _borne_out(phrases: Iterable[Phrase]) -> set[tuple[str, str]]:
    return {
        (notion, hit.wording) for phrase in phrases for notion, hits in read(phrase.text)[1].items() for hit in hits
    }


def _answer(phrase: Phrase, like: Likeness, words: set[tuple[str, str]] | None) -> Answer:
    said, found = read(phrase.text)
    left: Found = defaultdict(list)
    for notion, hits in found.items():
        if kept := [hit for hit in hits if words is None or not hit.wording or (notion, hit.wording) in words]:
            left[notion] = kept
    told, wanted = danger(meant(said, left), like), goals(left)
    return told.urgency if told else "none", wanted.codes, wanted.sure


def line(name: str, tally: Counter[str]) -> str:
    def per(part: str, of: str) -> str:
        return f"{share(tally, part, of):7.1%}" if tally[of] else "      –"

    cells = [per("103 right", "103"), per("none called", "none"), per("urgent right", "urgent")]
    cells += [per("goals right", "goals"), per("goals direct", "goals"), per("goals astray", "goals")]
    return f"{name:22} {tally['103']:4} {tally['none']:4} {tally['goals']:5}  {'  '.join(cells)}"


def show(title: str, rows: dict[str, Counter[str]]) -> None:
    print(f"\n{title}\n{'':22}  103 none goals   103 ok  falsely   urgent  of three   direct   astray")  # noqa: T201
    for name, tally in rows.items():
        print(line(name, tally))  # noqa: T201


def by_language(phrases: list[Phrase]) -> dict[str, Counter[str]]:
    rows = {group: counted((one for one in phrases if one.group == group), known) for group in GROUPS}
    return {**rows, "all": counted(phrases, known)}


def main() -> None:
    both = {kind: (given(kind), fresh(kind)) for kind in ("danger", "intents")}
    everything = [phrase for two in both.values() for part in two for phrase in part]
    show("Given phrases", by_language([phrase for told, _ in both.values() for phrase in told]))
    show("Our own phrases", by_language([phrase for _, ours in both.values() for phrase in ours]))
    show(
        "Given phrases, in five folds",
        {
            "weights of the others": cross_validated(forgetting=False),
            "words of the others": cross_validated(forgetting=True),
        },
    )
    took = sorted(_milliseconds(phrase.text) for phrase in everything)
    print(f"\nmedian {took[len(took) // 2]:.2f} ms, p95 {took[len(took) * 95 // 100]:.2f} ms, {len(took)} phrases")  # noqa: T201


def _milliseconds(text: str) -> float:
    began = time.process_time()
    understand(text)
    return (time.process_time() - began) * 1000


if __name__ == "__main__":
    main()
