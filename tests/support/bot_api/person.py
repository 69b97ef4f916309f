"""Somebody with Telegram on their phone."""

from dataclasses import dataclass
from typing import Any

from tests.support.bot_api.methods import SENT_AT
from tests.support.bot_api.server import BotApi


@dataclass
class Person:
    api: BotApi
    id: int
    language_code: str | None = "ru"
    first_name: str = "Aigul"

    def __post_init__(self) -> None:
        self.api.chats.setdefault(self.id, {})

    async def says(self, text: str) -> dict[str, Any]:
        return await self.sends(text=text)

    async def shares_contact(self, phone: str, *, foreign: bool = False) -> dict[str, Any]:
        owner = self.id + 1 if foreign else self.id
        contact = {"phone_number": phone.removeprefix("+"), "first_name": self.first_name, "user_id": owner}
        return await self.sends(contact=contact)

    async def sends(self, **content: Any) -> dict[str, Any]:
        self.api.last_message += 1
        message = {
            "message_id": self.api.last_message,
            "date": SENT_AT,
            "chat": {"id": self.id, "type": "private", "first_name": self.first_name},
            "from": self._as_user(),
            **content,
        }
        self.api.chats[self.id][self.api.last_message] = message
        return await self.api.updates.put(message=message)

    async def presses(self, label: str) -> dict[str, Any]:
        """The button that reads `label`, newest message first."""
        for message in reversed(self.heard):
            for button in buttons(message):
                if button["text"] == label and "callback_data" in button:
                    return await self.clicks(message["message_id"], button["callback_data"])
        raise AssertionError(f"no button {label!r}\n{self.screen()}")

    async def clicks(self, message_id: int, data: str) -> dict[str, Any]:
        query = {
            "id": f"query-{len(self.api.calls)}-{message_id}",
            "from": self._as_user(),
            "chat_instance": "1",
            "data": data,
            "message": self.api.chats[self.id][message_id],
        }
        self.api.open_queries.add(query["id"])
        return await self.api.updates.put(callback_query=query)

    async def blocks_the_bot(self) -> None:
        self.api.blocked.add(self.id)

    async def leaves(self) -> None:
        """Blocks the bot, and Telegram tells it."""
        await self.blocks_the_bot()
        await self._is_now("kicked")

    async def comes_back(self) -> None:
        self.api.blocked.discard(self.id)
        await self._is_now("member")

    async def _is_now(self, status: str) -> None:
        bot = {"id": self.api.me["id"], "is_bot": True, "first_name": "Emhana"}
        before = {"status": "member", "user": bot}
        after = {"status": status, "user": bot} | ({"until_date": 0} if status == "kicked" else {})
        await self.api.updates.put(
            my_chat_member={
                "chat": {"id": self.id, "type": "private", "first_name": self.first_name},
                "from": self._as_user(),
                "date": SENT_AT,
                "old_chat_member": before,
                "new_chat_member": after,
            }
        )

    @property
    def heard(self) -> list[dict[str, Any]]:
        ours = self.api.me["id"]
        return [message for message in self.api.chats[self.id].values() if message["from"]["id"] == ours]

    @property
    def text(self) -> str:
        return str(self.heard[-1].get("text", self.heard[-1].get("caption", ""))) if self.heard else ""

    @property
    def labels(self) -> list[str]:
        return [button["text"] for button in buttons(self.heard[-1])] if self.heard else []

    async def until_hears(self, fragment: str) -> None:
        try:
            await self.api.until(lambda: any(fragment in str(one.get("text", "")) for one in self.heard))
        except TimeoutError:
            raise AssertionError(f"never heard {fragment!r}\n{self.screen()}") from None

    def screen(self) -> str:
        return "\n".join(
            f"{message.get('text', sorted(message))} {[button['text'] for button in buttons(message)]}"
            for message in self.api.chats[self.id].values()
        )

    def _as_user(self) -> dict[str, Any]:
        user = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        return user | ({"language_code": self.language_code} if self.language_code else {})


def buttons(message: dict[str, Any]) -> list[dict[str, Any]]:
    return [button for row in message.get("reply_markup", {}).get("inline_keyboard", []) for button in row]
