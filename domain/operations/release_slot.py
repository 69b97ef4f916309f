"""Give back what a chat holds."""

from dataclasses import dataclass

from domain.people.acting import ChatRef


@dataclass(frozen=True, slots=True)
class Release:
    chat: ChatRef
