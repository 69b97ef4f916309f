"""The web application every face is set up on."""

from aiohttp import web

from domain.ports.words import Words
from web import pages
from web.problems import tell_problems
from web.security import add_headers, same_origin


def site(words: Words, *, sandbox: bool) -> web.Application:
    app = web.Application(middlewares=[tell_problems, same_origin])
    app.on_response_prepare.append(add_headers)
    pages.setup(app, words, sandbox=sandbox)
    return app
