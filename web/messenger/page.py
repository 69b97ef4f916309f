"""The messenger's pages. They work as plain forms; scripts only make them quicker."""

from typing import Any

from aiohttp import web

from web.language import LANGUAGES, language_of, remember_language
from web.messenger import inputs
from web.messenger.api import chat_id_of, deliver, face_of, upload
from web.messenger.patches import dated
from web.pages import WORDS, page
from web.problems import Problem
from web.sandbox.routes import FACE as TOWN

LAST_CHAT = "chat"
FORMS = {"application/x-www-form-urlencoded", "multipart/form-data"}


async def start(request: web.Request) -> web.StreamResponse:
    """Back into the last chat, or the form that begins one."""
    last = request.cookies.get(LAST_CHAT, "")
    known = last.isascii() and last.isdigit() and len(last) <= 15  # noqa: PLR2004
    if request.path != "/messenger/new" and known and await face_of(request).stored(int(last)) is not None:
        chosen = f"?lang={language_of(request)}" if "lang" in request.query else ""
        raise web.HTTPSeeOther(f"/messenger/{last}{chosen}")
    return page(request, "messenger/start.html")


async def begin(request: web.Request) -> web.StreamResponse:
    form = await _form(request)
    wish = {"language_code": form.get("language_code") or None, "first_name": form.get("first_name") or None}
    name, language = inputs.chat_of(wish, request.config_dict[WORDS].say(language_of(request), "web-guest"))
    face = face_of(request)
    chat_id = await face.create(name, language)
    await face.say(chat_id, "/start")
    away = web.HTTPSeeOther(f"/messenger/{chat_id}")
    away.set_cookie(LAST_CHAT, str(chat_id), samesite="Lax", httponly=True, path="/messenger/")
    raise away


async def chat(request: web.Request) -> web.StreamResponse:
    chat_id, face = chat_id_of(request), face_of(request)
    if request.query.get("lang") in LANGUAGES and await face.speak(chat_id, language_of(request)):
        # the address forgets it: a reload must not undo what is chosen in the chat later
        away = web.HTTPSeeOther(f"/messenger/{chat_id}")
        remember_language(request, away)
        raise away
    view = await face.view(chat_id)
    if view is None:
        raise Problem(404, "no_such_chat")
    facts: dict[str, Any] = {
        "chat_id": chat_id,
        "messages": [dated(one) for one in view["messages"]],
        "keyboard": view["keyboard"],
        "keyboard_lang": view["keyboard_lang"],
        "commands": view["commands"],
        "toast": view["toast"],
        "typing": view["typing"],
        "empty": not view["messages"],
        "cases": request.config_dict[TOWN].cases,
        "clinics": request.config_dict[TOWN].clinics,
    }
    response = page(request, "messenger/chat.html", facts)
    response.set_cookie(LAST_CHAT, str(chat_id), samesite="Lax", httponly=True, path="/messenger/")
    return response


async def act(request: web.Request) -> web.StreamResponse:
    """One press or message of the page without scripts; then the page again, at rest."""
    chat_id, face = chat_id_of(request), face_of(request)
    if request.content_type == "multipart/form-data":
        await upload(request)
    else:
        form = await _form(request)
        done = await (_press(request, form["press"]) if "press" in form else deliver(face, chat_id, _said(form)))
        if not done:
            raise Problem(404, "no_such_message")
    await face.view(chat_id, 5)
    raise web.HTTPSeeOther(f"/messenger/{chat_id}#end")


async def _press(request: web.Request, place: str) -> bool:
    """`place` is message.row.column: callback data has bytes a form would not carry."""
    chat_id, face = chat_id_of(request), face_of(request)
    view = await face.view(chat_id)
    try:
        number, row, column = (int(part) for part in place.split("."))
        messages = [one for one in (view or {})["messages"] if one["message_id"] == number]
        data = messages[0]["buttons"][row][column]["data"]
    except (ValueError, KeyError, IndexError):
        raise Problem(404, "no_such_message") from None
    return data is not None and await face.press(chat_id, number, data)


def _said(form: dict[str, str]) -> inputs.Input:
    if "text" in form:
        return inputs.TypedText(inputs.text_of(form["text"]))
    if "phone_number" in form:
        return inputs.contact_of(form["phone_number"], foreign="foreign" in form)
    if form.keys() & {"sticker", "voice"}:
        return inputs.Sticker() if "sticker" in form else inputs.Voice()
    raise Problem(400, "one_of_expected")


async def _form(request: web.Request) -> dict[str, str]:
    if request.content_type not in FORMS:
        raise Problem(415, "form_only")
    fields = await request.post()
    return {key: value for key, value in fields.items() if isinstance(value, str)}
