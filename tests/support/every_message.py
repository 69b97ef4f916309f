"""A message of every kind somebody may send, as the Bot API tells it, and the ways one may come out of shape."""

from collections.abc import Iterator
from json import dumps, loads
from typing import Any

Raw = dict[str, Any]

WHO: Raw = {"id": 700, "is_bot": False, "first_name": "A", "language_code": "ru"}
CHAT: Raw = {"id": 700, "type": "private", "first_name": "A"}
FILE: Raw = {"file_id": "f", "file_unique_id": "u", "file_size": 9}
PICTURE: Raw = FILE | {"width": 8, "height": 8}
MOVING: Raw = PICTURE | {"duration": 1}
PLACE: Raw = {"latitude": 43.24, "longitude": 76.95}
CHANNEL: Raw = {"id": -1009, "type": "channel", "title": "C"}

SENT: dict[str, Raw] = {
    "text": {"text": "words", "entities": [{"type": "bold", "offset": 0, "length": 5}]},
    "animation": {"animation": MOVING, "document": FILE},
    "audio": {"audio": FILE | {"duration": 1}},
    "document": {"document": FILE | {"thumbnail": PICTURE, "file_name": "a.pdf"}, "caption": "words"},
    "live_photo": {"live_photo": MOVING, "photo": [PICTURE]},
    "paid_media": {"paid_media": {"star_count": 1, "paid_media": [{"type": "preview"}]}},
    "photo": {"photo": [PICTURE, PICTURE], "caption": "words"},
    "sticker": {"sticker": PICTURE | {"type": "regular", "is_animated": False, "is_video": False}},
    "story": {"story": {"chat": CHANNEL, "id": 1}},
    "video": {"video": MOVING},
    "video_note": {"video_note": FILE | {"length": 1, "duration": 1}},
    "voice": {"voice": FILE | {"duration": 1}},
    "checklist": {"checklist": {"title": "t", "tasks": [{"id": 1, "text": "a"}]}},
    "contact": {"contact": {"phone_number": "+77010000000", "first_name": "A", "user_id": 700}},
    "dice": {"dice": {"emoji": "🎲", "value": 3}},
    "game": {"game": {"title": "t", "description": "d", "photo": [PICTURE]}},
    "poll": {
        "poll": {
            "id": "1", "question": "q", "options": [], "type": "regular", "total_voter_count": 0,
            "is_closed": False, "is_anonymous": True, "allows_multiple_answers": False,
            "allows_revoting": False, "members_only": False,
        }
    },
    "venue": {"venue": {"location": PLACE, "title": "t", "address": "a"}, "location": PLACE},
    "location": {"location": PLACE},
    "invoice": {
        "invoice": {"title": "t", "description": "d", "start_parameter": "", "currency": "KZT", "total_amount": 1}
    },
    "giveaway": {"giveaway": {"chats": [CHANNEL], "winners_selection_date": 1, "winner_count": 1}},
    "giveaway_winners": {
        "giveaway_winners": {
            "chat": CHANNEL, "giveaway_message_id": 1, "winners_selection_date": 1, "winner_count": 1,
            "winners": [WHO],
        }
    },
    "rich_message": {"rich_message": {"blocks": []}},
}  # fmt: skip

AROUND: Raw = {
    "forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "B"},
    "reply_to_message": {"message_id": 3, "date": 1, "chat": CHAT, "text": "before"},
    "via_bot": {"id": 5, "is_bot": True, "first_name": "B"},
    "quote": {"text": "q", "position": 0},
}
"""What may stand beside any of them."""


def message(content: Raw, number: int = 9, event: str = "message") -> Raw:
    return {"update_id": number, event: {"message_id": number, "date": 1, "chat": CHAT, "from": WHO, **content}}


def paths(raw: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    items = raw.items() if isinstance(raw, dict) else enumerate(raw) if isinstance(raw, list) else ()
    for step, inside in items:
        yield (*above, step)
        yield from paths(inside, (*above, step))


def broken(raw: Raw) -> Iterator[tuple[tuple[Any, ...], Raw]]:
    """Each thing in it left out, or of a kind nobody expects; and where."""
    for path in paths(raw):
        for instead in (None, {"of": ["another", "world"]}, "?"):
            copy = loads(dumps(raw))
            holder: Any = copy
            for step in path[:-1]:
                holder = holder[step]
            if instead is None:
                del holder[path[-1]]
            else:
                holder[path[-1]] = instead
            yield path, copy
