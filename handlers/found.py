"""Everything the folders of the conversation declare: a new journey or service is a new folder, found here."""

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from types import ModuleType

from aiogram import Router
from aiogram_dialog import Dialog

import handlers
import handlers.services
from domain.law.service_folder import service_of
from handlers.shared import commands, group, stale, trouble
from handlers.shared.declared import Journey, Screens
from handlers.shared.journeys import Journeys

JOURNEY, SCREENS = "journey", "screens"


def _declarations(room: ModuleType, page: str) -> dict[str, ModuleType]:
    """By the name of their folder."""
    names = [each.name for each in iter_modules(room.__path__) if each.ispkg]
    pages = {name: f"{room.__name__}.{name}.{page}" for name in names}
    return {name: import_module(page) for name, page in pages.items() if find_spec(page)}


@cache
def _journeys() -> tuple[Journey, ...]:
    return tuple(page.JOURNEY for page in _declarations(handlers, JOURNEY).values())


@cache
def _services() -> dict[str, Screens]:
    found = _declarations(handlers.services, SCREENS)
    return {service_of(name): page.SCREENS for name, page in found.items()}


def journeys() -> Journeys:
    return Journeys(_journeys(), _services())


def routers() -> list[Router]:
    """Groups and commands first, then presses under notices, then the windows, then whatever nobody claimed."""
    declared: list[Journey | Screens] = [*_journeys(), *_services().values()]
    own = [router for each in declared for router in each.routers]
    under_notices = [each for each in own if not isinstance(each, Dialog)]
    windows = [each for each in own if isinstance(each, Dialog)]
    return [group.router, commands.router, *under_notices, *windows, stale.router, trouble.router]
