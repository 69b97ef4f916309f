"""Whoever answers a request: a clinic or another organisation at its desk, pressing what is on the page."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.journeys.town import Town

TAGS = re.compile("<[^>]+>")
BLANK_LINES = re.compile(r"\s*\n\s*")
Filled = Any
"""A text or a code, a list of codes, a person as a mapping, rows as a list of mappings."""


@dataclass
class Provider:
    """At the desk of `code`, as in "almaty-01" or "almaty-hospital". Each act is seen to have been carried out."""

    town: "Town"
    code: str

    async def takes(self, number: str) -> None:
        await self.does(number, "take")

    async def completes(self, number: str, **said: Filled) -> None:
        """By the ids of the form's result."""
        fields = [pair for name, value in said.items() for pair in fields_of(f"result.{name}", value)]
        await self.does(number, "complete", *fields)

    async def refuses(self, number: str, ground: str, reason: str = "Мысал: құжаттың мерзімі өтіп кеткен.") -> None:
        await self.does(number, "refuse", ("ground", ground), ("reason", reason))

    async def suspends(self, number: str) -> None:
        await self.does(number, "suspend")

    async def resumes(self, number: str) -> None:
        await self.does(number, "resume")

    async def revokes(self, number: str, code: str) -> None:
        await self.does(number, "revoke", ("code", code))

    async def does(self, number: str, action: str, *fields: tuple[str, str]) -> None:
        status, page = await self.tries(number, action, *fields)
        assert status == 303, f"{action} {number}: {status}\n{page}"

    async def tries(self, number: str, action: str, *fields: tuple[str, str]) -> tuple[int, str]:
        """The status and the words of the page that came back, for what is to be refused."""
        body = [("action", action), *fields]
        answer = await self.town.web.post(self._address(number), data=body, allow_redirects=False)
        return answer.status, readable(await answer.text())

    async def sees(self, number: str, language: str = "ru") -> str:
        answer = await self.town.web.get(self._address(number), params={"lang": language})
        page = readable(await answer.text())
        assert answer.status == 200, page
        return page

    async def sees_list(self, *, closed: bool = False, language: str = "ru") -> str:
        params = {"lang": language} | ({"tab": "closed"} if closed else {})
        answer = await self.town.web.get(f"/desk/{self.code}/requests", params=params)
        page = readable(await answer.text())
        assert answer.status == 200, page
        return page

    async def fetches(self, path: str) -> bytes:
        """A file or a document, by its link on the page."""
        answer = await self.town.web.get(path)
        assert answer.status == 200, await answer.text()
        return bytes(await answer.read())

    def _address(self, number: str) -> str:
        return f"/desk/{self.code}/requests/{number}"


def fields_of(name: str, value: Filled) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for part, inner in value.items():
            yield from fields_of(f"{name}.{part}", inner)
    elif isinstance(value, str | int | float):
        yield name, str(value)
    else:
        for at, one in enumerate(value):
            yield from fields_of(f"{name}.{at}" if isinstance(one, Mapping) else name, one)


def readable(page: str) -> str:
    return BLANK_LINES.sub("\n", TAGS.sub("", page)).strip()
