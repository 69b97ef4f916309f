from aiohttp import web

from web.messenger import api, page
from web.messenger.events import STREAMS, Streams, events, hang_up
from web.messenger.face import MessengerFace

CHAT = r"{chat_id:[0-9]{1,15}}"


def setup(app: web.Application, face: MessengerFace) -> None:
    """The local messenger: its JSON API and its pages. For the sandbox only."""
    app[api.FACE] = face
    app[STREAMS] = Streams()
    app.on_shutdown.append(hang_up)
    chats = "/messenger/api/chats"
    app.add_routes(
        [
            web.post(chats, api.create),
            web.get(f"{chats}/{CHAT}", api.show),
            web.post(f"{chats}/{CHAT}/messages", api.send),
            web.post(f"{chats}/{CHAT}/clicks", api.click),
            web.get(f"{chats}/{CHAT}/events", events),
            web.get(chats + f"/{CHAT}/files/{{file_id:[a-z2-7]{{16}}}}", api.download),
            web.get("/messenger", page.start),
            web.get("/messenger/", page.start),
            web.get("/messenger/new", page.start),
            web.post("/messenger/", page.begin),
            web.get(f"/messenger/{CHAT}", page.chat),
            web.post(f"/messenger/{CHAT}/act", page.act),
        ]
    )
