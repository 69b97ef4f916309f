"""A story is told in a citizen's clicks and words. Every step waits until the chat is quiet."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import FormData
from aiohttp.test_utils import TestClient

from domain.words import Words
from tests.support.patience import PATIENCE

if TYPE_CHECKING:
    from tests.journeys.town import Town

Message = Mapping[str, Any]
SIX_DIGITS = re.compile(r"(?<!\d)\d{6}(?!\d)")
TAG = re.compile("<[^>]+>")


@dataclass
class Citizen:
    """One person at one phone, speaking to the local messenger's JSON API."""

    town: "Town"
    language: str
    person: Mapping[str, Any]
    words: Words
    chat_id: int = 0
    seen: Mapping[str, Any] = field(default_factory=dict)

    @property
    def web(self) -> TestClient[Any, Any]:
        return self.town.web

    async def opens_the_chat(self, language_code: str | None = None) -> None:
        body = {"language_code": language_code, "first_name": self.person["name"]["ru"].split()[1]}
        answer = await self.web.post("/messenger/api/chats", json=body)
        assert answer.status == 200, await answer.text()
        self.chat_id = (await answer.json())["chat_id"]
        await self.looks()

    # -- doing -----------------------------------------------------------------
    async def says(self, text: str) -> None:
        await self._sends({"text": text})

    async def sends(self, **what: Any) -> None:
        await self._sends(what)

    async def uploads(self, body: bytes, name: str) -> None:
        form = FormData()
        form.add_field("document", body, filename=name)
        answer = await self.web.post(f"/messenger/api/chats/{self.chat_id}/messages", data=form)
        assert answer.status == 202, await answer.text()
        await self.looks()

    async def shares_contact(self, phone: str | None = None, *, foreign: bool = False) -> None:
        contact: dict[str, Any] = {"phone_number": phone or self.person["phone"]}
        await self._sends({"contact": contact | ({"foreign": True} if foreign else {})})

    async def presses(self, label: str, **facts: str | int) -> None:
        """Press the button that reads as Fluent id `label`, or literally as `label`, newest message first."""
        message_id, data = self.button(label, **facts)
        await self.clicks(message_id, data)

    async def clicks(self, message_id: int, data: str) -> None:
        body = {"message_id": message_id, "data": data}
        answer = await self.web.post(f"/messenger/api/chats/{self.chat_id}/clicks", json=body)
        assert answer.status == 202, await answer.text()
        await self.looks()

    async def presses_first(self, fragment: str = "", *, prefix: str = "") -> str:
        """Press the first button whose words hold `fragment`; give its words back."""
        for message in reversed(self.messages):
            for button in buttons(message):
                if button["data"] and fragment in button["text"] and button["text"].startswith(prefix):
                    await self.clicks(message["message_id"], button["data"])
                    return str(button["text"])
        raise AssertionError(f"no button with {fragment!r}\n{self.screen()}")

    async def looks(self) -> None:
        answer = await self.web.get(f"/messenger/api/chats/{self.chat_id}", params={"wait": str(PATIENCE)})
        assert answer.status == 200, await answer.text()
        self.seen = await answer.json()
        assert self.seen["idle"], "the chat did not come to rest"

    async def code_from_sms(self) -> str:
        texts = await self.sms()
        found = SIX_DIGITS.search(texts[-1])
        assert found, texts
        return found.group()

    async def sms(self, phone: str | None = None) -> list[str]:
        answer = await self.web.get(f"/sandbox/phones/{phone or self.person['phone']}/sms")
        return [message["text"] for message in await answer.json()]

    # -- seeing ----------------------------------------------------------------
    @property
    def messages(self) -> list[Message]:
        return list(self.seen["messages"])

    @property
    def heard(self) -> list[Message]:
        return [message for message in self.messages if message["from"] == "bot"]

    @property
    def last(self) -> Message:
        return self.heard[-1]

    @property
    def text(self) -> str:
        return str(self.last["text"])

    @property
    def labels(self) -> list[str]:
        return [str(button["text"]) for button in buttons(self.last)]

    @property
    def choices(self) -> list[str]:
        """The labels of the newest message that has any: a push may have come after the window."""
        return next(([str(b["text"]) for b in buttons(one)] for one in reversed(self.heard) if one["buttons"]), [])

    def say(self, key: str, **facts: str | int) -> str:
        return TAG.sub("", self.words.say(self.language, key, **facts))

    def button(self, label: str, **facts: str | int) -> tuple[int, str]:
        words = self.say(label, **facts) if self.words.has(self.language, label) else label
        for message in reversed(self.messages):
            for button in buttons(message):
                if button["text"] == words and button["data"]:
                    return message["message_id"], button["data"]
        raise AssertionError(f"no button {words!r}\n{self.screen()}")

    def sees(self, *fragments: str) -> None:
        """The last few messages hold each fragment, given as a Fluent id without facts or literally."""
        text = "\n".join(str(message["text"]) for message in self.heard[-4:])
        for fragment in fragments:
            words = self.say(fragment) if self.words.has(self.language, fragment) else fragment
            assert words in text, f"not seen: {words!r}\n{self.screen()}"

    def sees_nowhere(self, fragment: str) -> None:
        assert all(fragment not in message["text"] for message in self.messages), self.screen()

    def screen(self) -> str:
        lines = []
        for message in self.messages[-8:]:
            who = "<" if message["from"] == "bot" else ">"
            rows = " | ".join(button["text"] for button in buttons(message))
            lines.append(f"{who} {message['text']}" + (f"\n    [{rows}]" if rows else ""))
        if self.seen.get("keyboard"):
            lines.append(f"  keyboard: {self.seen['keyboard']}")
        if self.seen.get("toast"):
            lines.append(f"  toast: {self.seen['toast']}")
        return "\n".join(lines)

    async def _sends(self, body: Mapping[str, Any]) -> None:
        answer = await self.web.post(f"/messenger/api/chats/{self.chat_id}/messages", json=body)
        assert answer.status == 202, await answer.text()
        await self.looks()


def buttons(message: Message) -> list[Mapping[str, Any]]:
    return [button for row in message["buttons"] or [] for button in row]
