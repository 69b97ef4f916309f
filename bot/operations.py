"""Every operation of the domain, found by its folder: a class there that is built from ports.

A new operation is a new file; nobody has to remember to list it.
"""

from dataclasses import is_dataclass
from importlib import import_module
from inspect import getmembers, isclass
from pkgutil import iter_modules

import domain.operations


def _operations() -> tuple[type, ...]:
    found: list[type] = []
    for module in iter_modules(domain.operations.__path__, "domain.operations."):
        room = import_module(module.name)
        found += [thing for _, thing in getmembers(room, isclass) if _is_operation(thing, module.name)]
    return tuple(found)


def _is_operation(thing: type, home: str) -> bool:
    return thing.__module__ == home and "__init__" in vars(thing) and not is_dataclass(thing)


EVERYTHING = _operations()
