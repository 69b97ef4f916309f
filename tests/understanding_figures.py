"""`make understand`: how much of the phrases is understood, by language, and how fast.

The last table forgets: of each fifth of the phrases it drops every word of the lexicon that no phrase of the other
four bears out. What is left is the least one may expect of strangers' phrases.
"""

import time
from collections import Counter, defaultdict
from collections.abc import Iterable

from domain.understanding import understand
from domain.understanding.danger import danger
from domain.understanding.goals import goals
from domain.understanding.notions import Found
from domain.understanding.understand import heard
from tests.domain.understanding.phrases import Answer, Phrase, counted, fresh, given, share

FOLDS = 5
GROUPS = ("kk", "ru", "mixed")


def known(phrase: Phrase) -> Answer:
    told = understand(phrase.text)
    return told.danger.urgency if told.danger else "none", told.goals, told.sure


def cross_validated(phrases: list[Phrase], others: list[Phrase]) -> Counter[str]:
    """The figures of `phrases`, each answered with the words that the other folds and `others` bear out."""
    tally: Counter[str] = Counter()
    folds = [phrases[start::FOLDS] for start in range(FOLDS)]
    for fold in folds:
        rest = [phrase for other in folds if other is not fold for phrase in other]
        words = _borne_out([*rest, *others])
        tally += counted(fold, lambda phrase, words=words: _answer(phrase, words))  # type: ignore[misc]
    return tally


def _borne_out(phrases: Iterable[Phrase]) -> set[tuple[str, str]]:
    return {
        (notion, hit.entry) for phrase in phrases for notion, hits in heard(phrase.text)[1].items() for hit in hits
    }


def _answer(phrase: Phrase, words: set[tuple[str, str]]) -> Answer:
    said, found = heard(phrase.text)
    left: Found = defaultdict(list)
    for notion, hits in found.items():
        if kept := [hit for hit in hits if (notion, hit.entry) in words or not hit.entry]:
            left[notion] = kept
    told, wanted = danger(said, left), goals(left)
    return told.urgency if told else "none", wanted.codes, wanted.sure


def line(name: str, tally: Counter[str]) -> str:
    def per(part: str, of: str) -> str:
        return f"{share(tally, part, of):7.1%}" if tally[of] else "      –"

    cells = [per("103 right", "103"), per("none called", "none"), per("urgent right", "urgent")]
    cells += [per("goals right", "goals"), per("goals direct", "goals"), per("goals astray", "goals")]
    return f"{name:22} {tally['103']:4} {tally['none']:4} {tally['goals']:5}  {'  '.join(cells)}"


def table(title: str, phrases: list[Phrase]) -> None:
    print(f"\n{title}\n{'':22}  103 none goals   103 ok  falsely   urgent  of three   direct   astray")  # noqa: T201
    for group in GROUPS:
        print(line(group, counted((one for one in phrases if one.group == group), known)))  # noqa: T201
    print(line("all", counted(phrases, known)))  # noqa: T201


def main() -> None:
    both = {kind: (given(kind), fresh(kind)) for kind in ("danger", "intents")}
    table("Given phrases", [phrase for told, _ in both.values() for phrase in told])
    table("Our own phrases", [phrase for _, ours in both.values() for phrase in ours])
    print("\nForgetting what only a phrase's own fold bears out")  # noqa: T201
    print(line("given", sum((cross_validated(*two) for two in both.values()), Counter())))  # noqa: T201
    took = sorted(_milliseconds(phrase.text) for two in both.values() for part in two for phrase in part)
    print(f"\nmedian {took[len(took) // 2]:.2f} ms, p95 {took[len(took) * 95 // 100]:.2f} ms, {len(took)} phrases")  # noqa: T201


def _milliseconds(text: str) -> float:
    began = time.perf_counter()
    understand(text)
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main()
