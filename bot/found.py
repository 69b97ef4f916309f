"""Everything found by its folder: the operations, and what each service adds of its own on each floor.

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
import web.services
from adapters.registers.sandbox import found as sandbox
from domain.ports.service import Service
from web.desk.own_page import OwnPage


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
OWN_PAGES: tuple[type[OwnPage], ...] = tuple(
    thing for thing in _classes(web.services) if issubclass(thing, OwnPage)
)
SANDBOX_REGISTERS = tuple(sandbox.registers())
