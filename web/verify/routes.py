"""Anybody checks a document here: from the QR on it, or by typing its code. No script, no name, no ИИН."""

from aiohttp import web

from domain.documents.code import read_address, read_code
from domain.operations.documents.verify_document import DocumentVerified, TooOften, Verify, VerifyDocument
from domain.requests.outcomes import NotFound
from web.language import language_of
from web.pages import page
from web.problems import Problem
from web.verify.limit import WrongCodes

VERIFY: web.AppKey[VerifyDocument] = web.AppKey("verify", VerifyDocument)
WRONG: web.AppKey[WrongCodes] = web.AppKey("wrong codes", WrongCodes)
LONGEST = 200


def setup(app: web.Application, verify: VerifyDocument, wrong: WrongCodes | None = None) -> None:
    app[VERIFY] = verify
    app[WRONG] = wrong or WrongCodes()
    app.add_routes([web.get("/verify", ask), web.get("/verify/", ask), web.get("/verify/{code}", check)])


async def ask(request: web.Request) -> web.Response:
    """The form sends the code as a question; a page of its own has an address one can keep."""
    typed = request.query.get("code", "").strip()[:LONGEST]
    code = read_code(typed) or read_address(typed)
    if code:
        raise web.HTTPSeeOther(f"/verify/{code}")
    return _page(request, None, typed, status=404 if typed else 200)


async def check(request: web.Request) -> web.Response:
    code, wrong = request.match_info["code"][:LONGEST], request.config_dict[WRONG]
    if wrong.are_too_many(request.remote):
        raise Problem(429, "too_many_wrong_codes")
    told = await request.config_dict[VERIFY](Verify(code, language_of(request)))
    match told:
        case DocumentVerified():
            return _page(request, told, read_code(code) or "")
        case NotFound():
            wrong.note(request.remote)
            return _page(request, None, code, status=404)
        case TooOften():
            raise Problem(429, "too_many_wrong_codes")


def _page(request: web.Request, told: DocumentVerified | None, code: str, *, status: int = 200) -> web.Response:
    standing = told.standing.value if told else "unknown" if code else ""
    return page(request, "verify/page.html", {"told": told, "standing": standing, "code": code}, status=status)
