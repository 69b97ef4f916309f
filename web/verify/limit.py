"""Wrong codes from one address. Right ones are not counted, so that a busy counter never runs dry."""

import time
from collections import OrderedDict, deque
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address

MOST_WRONG = 20
WITHIN_SECONDS = 600
REMEMBERED = 10_000


class WrongCodes:
    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._wrong: OrderedDict[str, deque[float]] = OrderedDict()

    def are_too_many(self, address: str | None) -> bool:
        tries = self._wrong.get(home_of(address))
        if tries is None:
            return False
        while tries and tries[0] <= self._seconds() - WITHIN_SECONDS:
            tries.popleft()
        return len(tries) >= MOST_WRONG

    def note(self, address: str | None) -> None:
        home = home_of(address)
        self._wrong.setdefault(home, deque(maxlen=MOST_WRONG)).append(self._seconds())
        self._wrong.move_to_end(home)
        if len(self._wrong) > REMEMBERED:
            self._wrong.popitem(last=False)


def home_of(address: str | None) -> str:
    """An IPv6 household has more addresses than we could remember: its network counts as one."""
    try:
        known = ip_address(address or "")
    except ValueError:
        return ""
    return str(int(known) >> 64) if isinstance(known, IPv6Address) else str(known)
