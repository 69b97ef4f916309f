"""Every operation of the domain and what each service adds of its own, found by folder: classes built from ports.

A new one is a new file; nobody has to remember to list it.
"""

from collections.abc import Iterator
from dataclasses import is_dataclass
from importlib import import_module
from inspect import getmembers, isclass
from pkgutil import walk_packages
from types import ModuleType

import domain.operations
import domain.services
from domain.ports.service import Service


def _classes(room: ModuleType) -> Iterator[type]:
    """Those a module of the room defines itself."""
    for module in walk_packages(room.__path__, f"{room.__name__}."):
        for _, thing in getmembers(import_module(module.name), isclass):
            if thing.__module__ == module.name:
                yield thing


def _is_operation(thing: type) -> bool:
    """It is built from ports and then called; `FindTimes` answers several questions instead."""
    asks = "__call__" in vars(thing) or thing.__module__.startswith(f"{domain.operations.__name__}.")
    return asks and "__init__" in vars(thing) and not is_dataclass(thing)


def _is_service(thing: type) -> bool:
    return issubclass(thing, Service) and bool(thing.service)


EVERYTHING = tuple(filter(_is_operation, (*_classes(domain.operations), *_classes(domain.services))))
SERVICES: tuple[type[Service], ...] = tuple(filter(_is_service, _classes(domain.services)))
