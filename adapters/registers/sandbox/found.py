"""What the modules of `services/` give: a new service with a register of its own is a new module, found here."""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from inspect import getmembers, isclass
from pkgutil import iter_modules
from types import ModuleType
from typing import Protocol

from adapters.registers.sandbox import services
from adapters.registers.sandbox.townsperson import Townsperson

Has = Callable[[Townsperson], bool]


def registers() -> Iterator[type]:
    """Classes that name the ports they give as their bases."""
    for module in _modules():
        for _, thing in getmembers(module, isclass):
            if thing.__module__ == module.__name__ and Protocol in thing.__mro__:
                yield thing


def cases() -> Mapping[str, Has]:
    return {case: has for module in _modules() for case, has in getattr(module, "CASES", {}).items()}


def _modules() -> Iterator[ModuleType]:
    for each in iter_modules(services.__path__):
        yield import_module(f"{services.__name__}.{each.name}")
