"""Citations: "DSM-90/2021 home-visit 7(1)" is act, section, item, and every act lists the items it has.

The index is written briefly: "7(1-2)" stands for 7, 7(1) and 7(2); "grounds (1-4)" the same for an unnumbered row.
"""

import re
from collections.abc import Iterable, Iterator

_RANGE = re.compile(r"^(?P<head>.*)\((?P<first>\d+)-(?P<last>\d+)\)$")


def expand(items: Iterable[str]) -> frozenset[str]:
    return frozenset(each for item in items for each in _expand(item))


def _expand(item: str) -> Iterator[str]:
    found = _RANGE.match(item)
    if found is None:
        yield item
        return
    yield found["head"].rstrip()
    for number in range(int(found["first"]), int(found["last"]) + 1):
        yield f"{found['head']}({number})"


def order_of(reading: str) -> int:
    """R3 before R16."""
    return int(reading.removeprefix("R"))
