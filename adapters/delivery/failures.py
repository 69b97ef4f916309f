"""What an error of the Bot API means for the notice that met it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
)
from pydantic import ValidationError

from adapters.channels.retry import asked_to_wait

UNREACHABLE = (
    "chat not found",
    "user is deactivated",
    "peer_id_invalid",
    "user_id_invalid",
    "bot was kicked",
    "bot was blocked",
    "group chat was deactivated",
    "not enough rights",
    "have no rights",
    "chat_write_forbidden",
)
# No connection came about, so nothing was sent. Any other break of the line leaves us in doubt.
NEVER_SENT = ("clientconnector", "clientproxy", "no connection")
UNPARSED = ("can't parse entities", "unsupported start tag", "can't find end of the entity")


@dataclass(frozen=True, slots=True)
class Wait:
    """Telegram says when to come back."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Temporary:
    """Not accepted; worth trying again with growing pauses."""


@dataclass(frozen=True, slots=True)
class Unreachable:
    """This chat will not take it, now or later."""


@dataclass(frozen=True, slots=True)
class Unparsed:
    """Our markup is broken; the words are not."""


@dataclass(frozen=True, slots=True)
class Migrated:
    chat_id: int


@dataclass(frozen=True, slots=True)
class InDoubt:
    """Perhaps accepted: the answer did not come or could not be read."""


@dataclass(frozen=True, slots=True)
class Technical:
    """Our own mistake; another try would meet it again."""


Failure = Wait | Temporary | Unreachable | Unparsed | Migrated | InDoubt | Technical


def _refusal(error: TelegramBadRequest) -> Failure:
    if _any(UNREACHABLE, error.message):
        return Unreachable()
    return Unparsed() if _any(UNPARSED, error.message) else Technical()


def _any(signs: tuple[str, ...], words: str) -> bool:
    return any(sign in words.lower() for sign in signs)


def _network(error: TelegramNetworkError) -> Failure:
    return Temporary() if _any(NEVER_SENT, error.message) else InDoubt()


def _unreadable(error: ClientDecodeError) -> Failure:
    """A proxy's page instead of an answer, or an answer of a shape we do not know."""
    return InDoubt() if isinstance(error.original, ValidationError) else Temporary()


# In this order: a narrower kind stands before the wider one it belongs to.
MEANINGS: tuple[tuple[type[AiogramError], Callable[[Any], Failure]], ...] = (
    (TelegramMigrateToChat, lambda error: Migrated(error.migrate_to_chat_id)),
    (TelegramForbiddenError, lambda _: Unreachable()),
    (TelegramBadRequest, _refusal),
    (TelegramEntityTooLarge, lambda _: Technical()),
    (TelegramNetworkError, _network),
    (ClientDecodeError, _unreadable),
    # 5xx, a token not accepted for the moment, whatever comes new: the notice expires by itself
    (TelegramAPIError, lambda _: Temporary()),
)


def failure_of(error: AiogramError) -> Failure:
    asked = asked_to_wait(error)
    if asked is not None:
        return Wait(asked)
    return next((meaning(error) for kind, meaning in MEANINGS if isinstance(error, kind)), Technical())
