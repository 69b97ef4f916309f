"""Is this the outline of a Bot API update? Only what intake relies on is looked at; the rest is read later,
where a surprise costs one update and not the queue behind it.
"""

import json
from typing import Any

LARGEST_ID = 2**63 - 1


class UnreadableUpdate(ValueError):
    """The body is no JSON, or not the JSON of an update."""


def read_update(body: bytes) -> dict[str, Any]:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise UnreadableUpdate("no JSON") from error
    if not isinstance(update, dict) or not _is_id(update.get("update_id")):
        raise UnreadableUpdate("no update_id")
    for name, event in update.items():
        if name != "update_id":
            _look_at(event)
    return update


def _look_at(event: object) -> None:
    if not isinstance(event, dict):
        raise UnreadableUpdate("an event is an object")
    message = event.get("message")
    for holder in (event, message if isinstance(message, dict) else {}):
        for name in ("chat", "from"):
            who = holder.get(name)
            if who is not None and not (isinstance(who, dict) and _is_id(who.get("id"), signed=True)):
                raise UnreadableUpdate(f"{name} has no id")


def _is_id(number: object, *, signed: bool = False) -> bool:
    if not isinstance(number, int) or isinstance(number, bool):
        return False
    return (-LARGEST_ID if signed else 0) <= number <= LARGEST_ID
