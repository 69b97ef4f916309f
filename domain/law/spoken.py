"""An item of a text as people read it: "9(2)" is item 9, subitem 2; rows the text does not number have names."""

import re
from collections.abc import Callable, Iterator, Sequence

Say = Callable[..., str]
ITEM = re.compile(r"\d+(\(\d+\))?")
PART = re.compile(r"\((\d+)\)")


def spoken_item(item: str, say: Say) -> str:
    return ", ".join(parts(item.split(), say))


def parts(words: Sequence[str], say: Say) -> Iterator[str]:
    """Items, and rows or chapters that the text does not number; the title needs no words."""
    if list(words[:1]) == ["annex"]:
        yield say("cited-annex", number=words[1])
    elif list(words) != ["title"]:
        yield from (_one(word, say) for word in words)


def _one(word: str, say: Say) -> str:
    if ITEM.fullmatch(word):
        return say("cited-item", item=word)
    if part := PART.fullmatch(word):
        return say("cited-part", part=part[1])
    return say(f"cited-{word}")
