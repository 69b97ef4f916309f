"""The web side of the house: which pages are served depends on whether this is the sandbox."""

from collections.abc import Sequence

from aiohttp import web

from domain.operations.documents.verify_document import VerifyDocument
from domain.words import Words
from web import pages
from web.console import routes as console
from web.console.face import ConsoleFace
from web.desk import routes as desk
from web.desk.face import DeskFace
from web.desk.own_page import OwnPage
from web.health import routes as health
from web.home import routes as home
from web.messenger import routes as messenger
from web.messenger.face import MessengerFace
from web.problems import tell_problems
from web.sandbox import routes as sandbox
from web.sandbox.face import SandboxFace
from web.security import add_headers, same_origin
from web.verify import routes as verify

LARGEST_BODY = 21 * 1024 * 1024


def build_site(words: Words, alive: health.Alive, verify_document: VerifyDocument) -> web.Application:
    """What every installation serves."""
    site = web.Application(middlewares=[tell_problems, same_origin], client_max_size=LARGEST_BODY)
    site.on_response_prepare.append(add_headers)
    pages.setup(site, words, sandbox=False)
    health.setup(site, alive)
    verify.setup(site, verify_document)
    return site


def add_sandbox(
    site: web.Application,
    town: SandboxFace,
    chats: MessengerFace,
    desk_face: DeskFace,
    own_pages: Sequence[OwnPage],
    calls: ConsoleFace,
) -> None:
    """The three faces. Desk and console have no staff sign-in yet, so they are served here only."""
    site[pages.SANDBOX] = True
    sandbox.setup(site, town)
    messenger.setup(site, chats)
    desk.setup(site, desk_face, own_pages)
    console.setup(site, calls)
    home.setup(site)
