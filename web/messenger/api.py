"""The JSON API of the local messenger. Its shapes are a contract."""

from typing import Any
from urllib.parse import quote

from aiohttp import web

from web import bodies
from web.language import language_of
from web.messenger import inputs
from web.messenger.face import MessengerFace
from web.pages import WORDS
from web.problems import Problem

FACE: web.AppKey[MessengerFace] = web.AppKey("messenger", MessengerFace)
CHAT_QUOTA = 64 * 1024 * 1024
MESSAGE_KEYS = ("message_id", "from", "text", "html", "edited", "buttons", "document", "location")
TOAST_KEYS = ("text", "alert")


def face_of(request: web.Request) -> MessengerFace:
    return request.config_dict[FACE]


def chat_id_of(request: web.Request) -> int:
    return int(request.match_info["chat_id"])


async def create(request: web.Request) -> web.Response:
    unnamed = request.config_dict[WORDS].say(language_of(request), "web-guest")
    name, language = inputs.chat_of(await bodies.read_object(request), unnamed)
    return web.json_response({"chat_id": await face_of(request).create(name, language)})


async def send(request: web.Request) -> web.Response:
    if request.content_type == "multipart/form-data":
        await upload(request)
    else:
        message = inputs.message_of(await bodies.read_object(request))
        _must(await deliver(face_of(request), chat_id_of(request), message), "no_such_chat")
    return web.json_response({}, status=202)


async def upload(request: web.Request) -> None:
    face, chat_id = face_of(request), chat_id_of(request)
    stored = await face.stored(chat_id)
    if stored is None:
        raise Problem(404, "no_such_chat")
    name, body = await bodies.read_upload(request)
    if stored + len(body) > CHAT_QUOTA:
        raise Problem(413, "chat_full")
    await face.send_file(chat_id, name, body)


async def deliver(face: MessengerFace, chat_id: int, message: inputs.Input) -> bool:
    match message:
        case inputs.TypedText(text):
            return await face.say(chat_id, text)
        case inputs.Contact(phone, foreign):
            return await face.share_contact(chat_id, phone, foreign=foreign)
        case inputs.Place(latitude, longitude):
            return await face.share_location(chat_id, latitude, longitude)
        case inputs.Sticker():
            return await face.send_sticker(chat_id)
        case inputs.Voice():
            return await face.send_voice(chat_id)


async def click(request: web.Request) -> web.Response:
    message_id, data = inputs.click_of(await bodies.read_object(request))
    _must(await face_of(request).press(chat_id_of(request), message_id, data), "no_such_message")
    return web.json_response({}, status=202)


async def show(request: web.Request) -> web.Response:
    wait = inputs.wait_of(request.query.get("wait"))
    view = await face_of(request).view(chat_id_of(request), wait)
    if view is None:
        raise Problem(404, "no_such_chat")
    return web.json_response(contract(view))


async def download(request: web.Request) -> web.Response:
    """Always an attachment: what a stranger uploaded never runs as our page."""
    file = await face_of(request).file(chat_id_of(request), request.match_info["file_id"])
    if file is None:
        raise Problem(404, "no_such_file")
    headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(file.name)}"}
    return web.Response(body=file.body, content_type=file.mime, headers=headers)


def contract(view: dict[str, Any]) -> dict[str, Any]:
    messages = [{key: message[key] for key in MESSAGE_KEYS} for message in view["messages"]]
    toast = view["toast"] and {key: view["toast"][key] for key in TOAST_KEYS}
    return {"idle": view["idle"], "keyboard": view["keyboard"], "toast": toast, "messages": messages}


def _must(done: bool, code: str) -> None:
    if not done:
        raise Problem(404, code)
