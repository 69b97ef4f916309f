"""Every operation of the domain and every special of a service, found by its folder: a class built from ports.

A new one is a new file; nobody has to remember to list it.
"""

from dataclasses import is_dataclass
from importlib import import_module
from inspect import getmembers, isclass
from pkgutil import iter_modules

import domain.operations
import domain.special
from domain.special.special import Special


def _operations() -> tuple[type, ...]:
    found: list[type] = []
    for module in iter_modules(domain.operations.__path__, "domain.operations."):
        room = import_module(module.name)
        found += [thing for _, thing in getmembers(room, isclass) if _is_operation(thing, module.name)]
    return tuple(found)


def _is_operation(thing: type, home: str) -> bool:
    return thing.__module__ == home and "__init__" in vars(thing) and not is_dataclass(thing)


def _specials() -> tuple[type[Special], ...]:
    rooms = [import_module(each.name) for each in iter_modules(domain.special.__path__, "domain.special.")]
    found = [thing for room in rooms for _, thing in getmembers(room, isclass) if thing.__module__ == room.__name__]
    return tuple(thing for thing in found if issubclass(thing, Special) and thing is not Special)


EVERYTHING = _operations()
SPECIALS = _specials()
