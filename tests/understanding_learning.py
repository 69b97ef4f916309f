"""`make learn`: the weights of `domain/understanding/learned.json`, learned from the phrases beside the tests.

A logistic regression over a message's notions and their pairs, by stochastic gradient descent with steps of its own
for each weight (AdaGrad), in an order that is always the same. The two thresholds are taken from messages of rounds
that were left out: so many false alarms and so many doubts are borne.
"""

import json
import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from domain.understanding.likeness import Likeness, traits
from domain.understanding.meaning import meant
from domain.understanding.understand import heard
from tests.domain.understanding.phrases import Phrase, fresh, given

PAGE = Path(__file__).parents[1] / "domain" / "understanding" / "learned.json"
ROUNDS, STEP, PULL, BIAS_STEP = 10, 0.3, 0.003, 0.05
SEEN_AT_LEAST = 2
FALSE_ALARMS, DOUBTED = 0.02, 0.002
SMALL = 0.02

Example = tuple[list[str], bool]


# Each phrase is read once, however many folds it stands in.
read = cache(heard)


@cache
def traits_of(text: str) -> list[str]:
    return traits(meant(*read(text)))


def examples(phrases: Iterable[Phrase]) -> list[Example]:
    """Errands are no danger, whatever they ask for."""
    return [(traits_of(one.text), one.kind == "danger" and one.expect == "103") for one in phrases]


def learn(known: list[Example], alarm: float = math.inf, doubt: float = -math.inf) -> Likeness:
    seen = Counter(trait for told, _ in known for trait in told)
    kept = [([trait for trait in told if seen[trait] >= SEEN_AT_LEAST], danger) for told, danger in known]
    share = {danger: len(kept) / 2 / max(1, sum(one is danger for _, one in kept)) for danger in (True, False)}
    weights: dict[str, float] = defaultdict(float)
    moved: dict[str, float] = defaultdict(lambda: 1e-6)
    bias, order, chance = 0.0, list(range(len(kept))), random.Random(1)
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for told, danger in (kept[place] for place in order):
            size = 1 / math.sqrt(len(told) or 1)
            score = bias + size * sum(weights[trait] for trait in told)
            wrong = (1 / (1 + math.exp(-max(-30.0, min(30.0, score)))) - danger) * share[danger]
            bias -= BIAS_STEP * wrong
            for trait in told:
                slope = wrong * size + PULL * weights[trait]
                moved[trait] += slope * slope
                weights[trait] -= STEP * slope / math.sqrt(moved[trait])
    return Likeness(bias, alarm, doubt, weights)


def all_phrases() -> list[Phrase]:
    return [*given("danger"), *fresh("danger"), *given("intents"), *fresh("intents")]


def learned_from(phrases: list[Phrase]) -> Likeness:
    """With thresholds from rounds left out in turn."""
    danger, harmless = [], []
    known = dict(zip(phrases, examples(phrases), strict=True))
    for left_out in sorted({one.round for one in phrases}):
        likeness = learn([known[one] for one in phrases if one.round != left_out])
        for phrase in (one for one in phrases if one.round == left_out and one.kind == "danger"):
            score = likeness.of(meant(*read(phrase.text)))
            if phrase.expect == "103":
                danger.append(score)
            elif phrase.expect == "none":
                harmless.append(score)
    alarm = sorted(harmless, reverse=True)[int(len(harmless) * FALSE_ALARMS)]
    doubt = sorted(danger)[int(len(danger) * DOUBTED)]
    return learn([known[one] for one in phrases], alarm, doubt)


def page(likeness: Likeness) -> str:
    weights = {
        trait: round(weight, 2) for trait, weight in sorted(likeness.weights.items()) if abs(weight) >= SMALL
    }
    told = {"bias": round(likeness.bias, 2), "alarm": round(likeness.alarm, 2), "doubt": round(likeness.doubt, 2)}
    return json.dumps({**told, "weights": weights}, ensure_ascii=False, indent=0) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(learned_from(all_phrases())), encoding="utf-8")
