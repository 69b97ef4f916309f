"""Providers of the sandbox that are not clinics."""

from functools import cache
from typing import Any

from adapters.registers.sandbox.clinics import ZONE
from adapters.registers.sandbox.spelling import read_data
from domain.providers.provider import Provider, ProviderKind


@cache
def read_organisations() -> tuple[Provider, ...]:
    return tuple(_organisation(dict(entry)) for entry in read_data("organisations.toml")["organisation"])


def _organisation(entry: dict[str, Any]) -> Provider:
    kind, phones = ProviderKind(entry.pop("kind")), tuple(entry.pop("phones"))
    return Provider(**entry, phones=phones, approximate=True, children_only=False, zone=ZONE, kind=kind)
