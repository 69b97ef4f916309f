"""Open or closed, and until when, in words."""

from datetime import time

from domain.law.open_now import DoorState, OpenNow
from handlers.shared.at_hand import Tongue

PATTERN = "%H:%M"


def hours_lines(now: OpenNow, at: time, words: Tongue) -> str:
    """`at` is the provider's wall time."""
    lines = [_door(now, words)]
    if now.door is DoorState.OPEN and now.pause:
        begins, ends = (_clock(each) for each in now.pause)
        lines.append(words.say("hours-pause-ahead", begins=begins, ends=ends))
    if now.last_acceptance:
        key = "hours-last-over" if at > now.last_acceptance else "hours-last"
        lines.append(words.say(key, until=_clock(now.last_acceptance)))
    return "\n".join(lines)


def _door(now: OpenNow, words: Tongue) -> str:
    opens = words.moment(now.next_opening) if now.next_opening else ""
    facts = {
        DoorState.OPEN: {"closes": _clock(now.closes)},
        DoorState.PAUSE: {"ends": _clock(now.pause.closes) if now.pause else "", "closes": _clock(now.closes)},
        DoorState.LATER: {"opens": _clock(now.opens), "closes": _clock(now.closes)},
        DoorState.CLOSED: {"opens": opens},
        DoorState.ON_DUTY: {"opens": opens},
    }
    return words.say(f"hours-{now.door}", **facts[now.door])


def _clock(at: time | None) -> str:
    return f"{at:{PATTERN}}" if at else ""
