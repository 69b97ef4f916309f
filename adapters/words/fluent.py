"""Fluent prints the name of a missing argument without an error of its own; here that is an error."""

from datetime import date, datetime
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from babel.dates import format_date
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk

LANGUAGES = ("kk", "ru")


class FluentWords:
    """Implements domain.ports.words.Words over `locales/<language>/*.ftl`."""

    def __init__(self, root: Traversable | None = None) -> None:
        self._bundles = _ours() if root is None else _bundles(root)

    def say(self, language: str, key: str, /, **facts: str | int) -> str:
        bundle = self._bundles[language]
        if not bundle.has_message(key):
            raise LookupError(f"no sentence {key!r} in {language}")
        message = bundle.get_message(key)
        if message.value is None:
            raise LookupError(f"sentence {key!r} in {language} has no text")
        text, errors = bundle.format_pattern(message.value, facts)
        if errors:
            raise LookupError(f"sentence {key!r} in {language}: {errors[0]}")
        return str(text)

    def ids(self, language: str) -> set[str]:
        return set(self._bundles[language]._messages)  # noqa: SLF001 - the library keeps no public list

    def has(self, language: str, key: str) -> bool:
        return bool(self._bundles[language].has_message(key))

    def day(self, language: str, day: date) -> str:
        return format_date(day, "d MMMM, EEEE", locale=language)

    def time(self, language: str, at: datetime) -> str:
        return f"{at:%H:%M}"

    def moment(self, language: str, at: datetime) -> str:
        return f"{self.day(language, at.date())}, {self.time(language, at)}"


@cache
def _ours() -> dict[str, FluentBundle]:
    """Read once a process, whoever asks: parsing takes a third of a second, and nobody changes them."""
    return _bundles(files("locales"))


def _bundles(root: Traversable) -> dict[str, FluentBundle]:
    return {language: _bundle(language, root / language) for language in LANGUAGES}


def _bundle(language: str, folder: Traversable) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for page in sorted(folder.iterdir(), key=lambda page: page.name):
        if page.name.endswith(".ftl"):
            resource = FluentResource(page.read_text(encoding="utf-8"))
            for entry in resource.body:
                if isinstance(entry, Junk):
                    raise ValueError(f"{language}/{page.name} is not Fluent near {(entry.content or '')[:60]!r}")
            bundle.add_resource(resource)
    return bundle
