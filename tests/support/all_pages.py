"""Every address of the site that answers a GET, by its route: the pages people see, and what is for programs."""

import re
from html.parser import HTMLParser

from aiohttp import web

PAGES = {
    "/": ["/"],
    "/103": ["/103"],
    "/verify": ["/verify", "/verify?code=7K3"],
    "/verify/": ["/verify/"],
    "/verify/{code}": ["/verify/7K3-M92-Q4X", "/verify/{code}"],
    "/sandbox/people": ["/sandbox/people?limit=3", "/sandbox/people?case=nobody", "/sandbox/people?limit=x"],
    "/sandbox/phones/{phone}": ["/sandbox/phones/{phone}", "/sandbox/phones/+77010000000", "/sandbox/phones/12345"],
    "/messenger": ["/messenger"],
    "/messenger/": ["/messenger/"],
    "/messenger/new": ["/messenger/new"],
    "/messenger/{chat_id}": ["/messenger/{chat}", "/messenger/1"],
    "/desk": ["/desk"],
    "/desk/": ["/desk/"],
    "/desk/{provider}": ["/desk/{clinic}", "/desk/{clinic}?day=2026-11-24&number={visit}", "/desk/nowhere"],
    "/desk/{provider}/notices": ["/desk/{clinic}/notices"],
    "/desk/{provider}/identity": ["/desk/{clinic}/identity"],
    "/desk/{provider}/requests": ["/desk/{clinic}/requests", "/desk/{clinic}/requests?tab=closed"],
    "/desk/{provider}/requests/{number}": [
        "/desk/{clinic}/requests/{number}",
        "/desk/{clinic}/requests/{answered}",
    ],
    "/desk/{provider}/prepared": ["/desk/{college}/prepared"],
    "/console": ["/console"],
    "/console/": ["/console/", "/console/?number={number}", "/console/?number=AAA"],
}
FOR_PROGRAMS = {
    "/healthz",
    "/sandbox/phones/{phone}/sms",
    "/messenger/api/chats/{chat_id}",
    "/messenger/api/chats/{chat_id}/events",
    "/messenger/api/chats/{chat_id}/files/{file_id}",
    "/desk/{provider}/requests/{number}/files/{file}",
    "/desk/{provider}/documents/{document}",
}
SPOKEN = {"placeholder", "title", "aria-label", "alt", "value"}
UNSEEN_FIELDS = {"hidden", "date", "datetime-local", "radio", "checkbox"}
A_CODE = re.compile(r"(?<![\w./@+-])[a-z]+(?:-[a-z0-9]+)+(?![\w@-]|\.\w)|\d{4}-\d\d-\d\d")


def routes_of(site: web.Application) -> set[str]:
    """All that can be opened in a browser, but static files."""
    routes = [one for one in site.router.routes() if one.method == "GET" and one.resource]
    return {
        one.resource.canonical
        for one in routes
        if one.resource and not isinstance(one.resource, web.StaticResource)
    }


def codes_shown(html: str) -> list[str]:
    """Codes and dates as machines write them, in what a person sees or hears of the page."""
    reader = _Seen()
    reader.feed(html)
    return sorted({found for words in reader.words for found in A_CODE.findall(words)})


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._quiet = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._quiet = tag in {"script", "style"}
        hears = SPOKEN - ({"value"} if tag == "button" else set())
        if tag == "option" and "data-case" not in given and "data-clinic" not in given:
            hears = hears - {"value"}
        if given.get("type") in UNSEEN_FIELDS:
            hears = hears - {"value"}
        self.words += [value for name, value in attrs if name in hears and value]

    def handle_endtag(self, tag: str) -> None:
        self._quiet = False

    def handle_data(self, data: str) -> None:
        if not self._quiet:
            self.words.append(data)
