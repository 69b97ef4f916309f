"""Answers that many operations share and that are no refusal of the law."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RegisterDidNotAnswer:
    """Neither yes nor no: ask again later, keep everything."""


@dataclass(frozen=True, slots=True)
class NotIdentified:
    pass


@dataclass(frozen=True, slots=True)
class NobodyKnown:
    """Who has not proved who they are is told nothing about anybody."""


@dataclass(frozen=True, slots=True)
class NotFound:
    """There is no such thing, or it is somebody else's: on purpose not told apart."""
