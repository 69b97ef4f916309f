"""Which of the two languages a page speaks: the choice made here, else the browser's, else Kazakh."""

from aiohttp import web

LANGUAGES = ("kk", "ru")
COOKIE = "lang"
YEAR_S = 365 * 24 * 3600


def language_of(request: web.Request) -> str:
    for chosen in (request.query.get("lang"), request.cookies.get(COOKIE)):
        if chosen in LANGUAGES:
            return str(chosen)
    return _of_browser(request.headers.get("Accept-Language", ""))


def remember_language(request: web.Request, response: web.StreamResponse) -> None:
    chosen = request.query.get("lang")
    if chosen in LANGUAGES and chosen != request.cookies.get(COOKIE):
        response.set_cookie(COOKIE, chosen, max_age=YEAR_S, samesite="Lax", httponly=True)


def _of_browser(accepted: str) -> str:
    wishes = sorted((_wish(part) for part in accepted[:200].split(",")), key=lambda wish: -wish[1])
    return next((tag for tag, weight in wishes if tag in LANGUAGES and weight > 0), LANGUAGES[0])


def _wish(part: str) -> tuple[str, float]:
    tag, _, weight = part.strip().partition(";q=")
    try:
        return tag.split("-")[0].lower(), float(weight or 1)
    except ValueError:
        return "", 0.0
