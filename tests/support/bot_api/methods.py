"""What each method does to a chat."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from aiohttp.web import FileField

from tests.support.bot_api.rules import CAPTION, TOAST, Refused, bad, keyboard, plain

if TYPE_CHECKING:
    from tests.support.bot_api.server import BotApi

Given = Mapping[str, Any]
Method = Any

SENT_AT = 1_795_496_400


def send_message(api: "BotApi", given: Given) -> Any:
    text = plain(given.get("text", ""), given.get("parse_mode"))
    return _new(api, given, text=text, source=given["text"])


def send_document(api: "BotApi", given: Given) -> Any:
    upload = given.get(str(given.get("document", "")).removeprefix("attach://"))
    if not isinstance(upload, FileField):
        raise bad("there is no document in the request")
    file_id = api.keep_file(upload.file.read())
    document = {"file_id": file_id, "file_unique_id": file_id, "file_name": upload.filename}
    return _new(api, given, document=document, **_caption(given))


def send_venue(api: "BotApi", given: Given) -> Any:
    place = {"latitude": float(given["latitude"]), "longitude": float(given["longitude"])}
    venue = {"location": place, "title": given["title"], "address": given["address"]}
    return _new(api, given, venue=venue, location=place)


def send_location(api: "BotApi", given: Given) -> Any:
    place = {"latitude": float(given["latitude"]), "longitude": float(given["longitude"])}
    return _new(api, given, location=place)


def edit_message_text(api: "BotApi", given: Given) -> Any:
    text = plain(given.get("text", ""), given.get("parse_mode"))
    return _edit(api, given, text=text, source=given["text"], markup=keyboard(given.get("reply_markup")))


def edit_message_caption(api: "BotApi", given: Given) -> Any:
    return _edit(api, given, **_caption(given), markup=keyboard(given.get("reply_markup")))


def edit_message_reply_markup(api: "BotApi", given: Given) -> Any:
    return _edit(api, given, markup=keyboard(given.get("reply_markup")))


def delete_message(api: "BotApi", given: Given) -> bool:
    chat = api.chat(int(given["chat_id"]))
    if chat.pop(int(given["message_id"]), None) is None:
        raise bad("message to delete not found")
    return True


def answer_callback_query(api: "BotApi", given: Given) -> bool:
    if given["callback_query_id"] not in api.open_queries:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    if len(given.get("text", "")) > TOAST:
        raise bad("MESSAGE_TOO_LONG")
    api.open_queries.discard(given["callback_query_id"])
    if given.get("text"):
        api.toasts.append(given["text"])
    return True


def set_my_commands(api: "BotApi", given: Given) -> bool:
    scope = json.loads(given.get("scope", "{}"))
    commands = json.loads(given["commands"])
    if any(not 1 <= len(one["description"]) <= 256 for one in commands):
        raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    api.commands[given.get("language_code", ""), scope.get("chat_id")] = commands
    return True


def describe(name: str, limit: int) -> Method:
    def method(api: "BotApi", given: Given) -> bool:
        text = given.get(name, "")
        if len(text) > limit:
            raise bad(f"{name} is too long")
        api.said_of_itself[name, given.get("language_code", "")] = text
        return True

    return method


async def get_updates(api: "BotApi", given: Given) -> Any:
    offset, limit = int(given.get("offset", 0)), int(given.get("limit", 100))
    return await api.updates.poll(offset, limit, float(given.get("timeout", 0)))


async def set_webhook(api: "BotApi", given: Given) -> bool:
    await api.updates.set_webhook(given["url"], given.get("secret_token", ""))
    return True


async def delete_webhook(api: "BotApi", given: Given) -> bool:
    await api.updates.delete_webhook()
    return True


def get_file(api: "BotApi", given: Given) -> Any:
    if given["file_id"] not in api.files:
        raise bad("wrong file_id or the file is temporarily unavailable")
    size = len(api.files[given["file_id"]])
    if size > 20 * 1024 * 1024:
        raise bad("file is too big")
    file_id = given["file_id"]
    return {"file_id": file_id, "file_unique_id": file_id, "file_size": size, "file_path": f"documents/{file_id}"}


def _caption(given: Given) -> dict[str, str]:
    source = given.get("caption", "")
    return {"caption": plain(source, given.get("parse_mode"), CAPTION), "source": source} if source else {}


def _new(api: "BotApi", given: Given, *, source: str = "", **content: Any) -> Any:
    chat_id = int(given["chat_id"])
    chat, markup = api.chat(chat_id), keyboard(given.get("reply_markup"))
    api.last_message += 1
    message = {
        "message_id": api.last_message,
        "date": SENT_AT,
        "chat": {"id": chat_id, "type": "private" if chat_id > 0 else "supergroup", "first_name": "A"},
        "from": api.me,
        **content,
    }
    _mark(api, chat_id, message, markup)
    chat[api.last_message] = message
    api.sources[api.last_message] = source
    return message


def _mark(api: "BotApi", chat_id: int, message: dict[str, Any], markup: dict[str, Any] | None) -> None:
    if markup and "inline_keyboard" in markup:
        if markup["inline_keyboard"]:
            message["reply_markup"] = markup
    elif markup and "keyboard" in markup:
        api.reply_keyboards[chat_id] = markup["keyboard"]
    elif markup and markup.get("remove_keyboard"):
        api.reply_keyboards.pop(chat_id, None)


def _edit(api: "BotApi", given: Given, *, markup: dict[str, Any] | None, source: str = "", **content: Any) -> Any:
    chat_id, message_id = int(given["chat_id"]), int(given["message_id"])
    before = api.chat(chat_id).get(message_id)
    if before is None or before["from"]["id"] != api.me["id"]:
        raise bad("message to edit not found")
    if "text" in content and "text" not in before:
        raise bad("there is no text in the message to edit")
    after = {**before, **content}
    after.pop("reply_markup", None)
    _mark(api, chat_id, after, markup)
    if after == before and source == api.sources.get(message_id, ""):
        raise bad(
            "message is not modified: specified new message content and reply markup are exactly the same as a "
            "current content and reply markup of the message"
        )
    api.chat(chat_id)[message_id] = {**after, "edit_date": SENT_AT}
    api.sources[message_id] = source or api.sources.get(message_id, "")
    return api.chat(chat_id)[message_id]


METHODS: dict[str, Method] = {
    "getme": lambda api, _: api.me,
    "getupdates": get_updates,
    "setwebhook": set_webhook,
    "deletewebhook": delete_webhook,
    "sendmessage": send_message,
    "senddocument": send_document,
    "sendvenue": send_venue,
    "sendlocation": send_location,
    "sendchataction": lambda _, __: True,
    "editmessagetext": edit_message_text,
    "editmessagecaption": edit_message_caption,
    "editmessagereplymarkup": edit_message_reply_markup,
    "deletemessage": delete_message,
    "answercallbackquery": answer_callback_query,
    "setmycommands": set_my_commands,
    "setmydescription": describe("description", 512),
    "setmyshortdescription": describe("short_description", 120),
    "setchatmenubutton": lambda _, __: True,
    "getfile": get_file,
}

__all__ = ["METHODS", "Refused"]
