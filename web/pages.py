"""Server-rendered pages: one Jinja environment, autoescaped, with the words of the page's language."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from domain.law.spoken import spoken_item
from domain.words import Words
from web.language import LANGUAGES, language_of, remember_language

HERE = Path(__file__).parent
WORDS: web.AppKey[Words] = web.AppKey("words", Words)
TEMPLATES: web.AppKey[Environment] = web.AppKey("templates", Environment)
SANDBOX: web.AppKey[bool] = web.AppKey("sandbox", bool)
ALMATY = ZoneInfo("Asia/Almaty")
# aiogram-dialog hides a reply key's data behind its words, in these signs
HIDDEN = "\u200c\u200d\u2060\u2061\u2062\u2063\u2064\u00ad" + "".join(map(chr, range(0x1D173, 0x1D17B)))


def setup(app: web.Application, words: Words, *, sandbox: bool) -> None:
    templates = Environment(
        loader=FileSystemLoader([HERE / "templates", HERE / "services"]),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters["phone"] = spoken_phone
    templates.filters["visible"] = visible
    templates.filters["written_day"] = written_day
    app[WORDS] = words
    app[TEMPLATES] = templates
    app[SANDBOX] = sandbox
    app.router.add_static("/static", HERE / "static")


def wants_page(request: web.Request) -> bool:
    """Browsers name HTML when somebody opens an address; programs and our own scripts do not."""
    return "text/html" in request.headers.get("Accept", "")


def page(
    request: web.Request, template: str, facts: Mapping[str, Any] | None = None, *, status: int = 200
) -> web.Response:
    text = render(request, template, facts)
    response = web.Response(text=text, content_type="text/html", charset="utf-8", status=status)
    remember_language(request, response)
    return response


def render(request: web.Request, template: str, facts: Mapping[str, Any] | None = None) -> Markup:
    app, language = request.config_dict, language_of(request)
    words = app[WORDS]
    text = (
        app[TEMPLATES]
        .get_template(template)
        .render(
            {
                "say": partial(words.say, language),
                "has": partial(words.has, language),
                "say_item": partial(spoken_item, say=partial(words.say, language)),
                "say_day": partial(words.day, language),
                "say_time": lambda at: words.time(language, at.astimezone(ALMATY)),
                "say_moment": lambda at: words.moment(language, at.astimezone(ALMATY)),
                "language": language,
                "zone": ALMATY,
                "languages": LANGUAGES,
                "own_name": partial(own_name, words),
                "path": request.path,
                "query": {key: value for key, value in request.query.items() if key != "lang"},
                "sandbox": app[SANDBOX],
                **(facts or {}),
            }
        )
    )
    return Markup(text)  # noqa: S704 - the template has escaped it


def own_name(words: Words, text: str) -> Markup:
    """The attribute of a button that names a language: by its own name, whatever the words around it speak."""
    named = next((one for one in LANGUAGES if words.say(one, f"start-language-{one}") == text), None)
    return Markup(' lang="{}"').format(named) if named else Markup()


def spoken_phone(phone: str) -> str:
    """+77015550101 as +7 701 555 01 01."""
    digits = phone.removeprefix("+")
    if len(digits) != 11 or not digits.isdecimal():  # noqa: PLR2004
        return phone
    return f"+{digits[0]} {digits[1:4]} {digits[4:7]} {digits[7:9]} {digits[9:]}"


def written_day(day: date | str) -> str:
    """As both languages write it in a list: 05.05.2020."""
    return f"{date.fromisoformat(day) if isinstance(day, str) else day:%d.%m.%Y}"


def visible(words: str) -> str:
    """Without the signs no eye, ear or font should meet."""
    return words.rstrip(HIDDEN)
