import asyncio
import inspect
from dataclasses import dataclass, field
from typing import Any, Self

from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.support.bot_api.methods import METHODS
from tests.support.bot_api.rules import Refused
from tests.support.bot_api.updates import Updates
from tests.support.patience import PATIENCE

TOKEN = "4242:a-token-that-must-never-be-logged"


@dataclass
class Failure:
    """The next calls of `method` (any, if empty) to `chat_id` (any, if None) end like this."""

    method: str
    refused: Refused | None
    times: int
    chat_id: int | None
    after_doing_it: bool
    """The server did what was asked, but its answer never came."""


@dataclass
class BotApi:
    """`async with BotApi() as api:` and give `api.url` to the bot."""

    token: str = TOKEN
    chats: dict[int, dict[int, dict[str, Any]]] = field(default_factory=dict)
    blocked: set[int] = field(default_factory=set)
    reply_keyboards: dict[int, Any] = field(default_factory=dict)
    open_queries: set[str] = field(default_factory=set)
    toasts: list[str] = field(default_factory=list)
    commands: dict[tuple[str, int | None], Any] = field(default_factory=dict)
    said_of_itself: dict[tuple[str, str], str] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    sources: dict[int, str] = field(default_factory=dict)
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    last_message: int = 0
    _failures: list[Failure] = field(default_factory=list)

    @property
    def me(self) -> dict[str, Any]:
        bot_id = int(self.token.partition(":")[0])
        return {"id": bot_id, "is_bot": True, "first_name": "Emhana", "username": "emhana_test_bot"}

    @property
    def url(self) -> str:
        return str(self._server.make_url("")).rstrip("/")

    async def __aenter__(self) -> Self:
        self.updates = Updates()
        self._heard = asyncio.Condition()
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        app.router.add_get("/file/bot{token}/{path:.*}", self._file)
        self._server = TestServer(app)
        await self._server.start_server(access_log=None)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.updates.delete_webhook()
        await self._server.close()

    def fails(
        self,
        method: str,
        status: int,
        description: str = "",
        *,
        times: int = 1,
        chat_id: int | None = None,
        after_doing_it: bool = False,
        **parameters: int,
    ) -> None:
        """As in `fails("sendMessage", 429, "Too Many Requests", retry_after=3)`."""
        refused = Refused(status, description, **parameters)
        self._failures.append(Failure(method.lower(), refused, times, chat_id, after_doing_it))

    def chat(self, chat_id: int) -> dict[int, dict[str, Any]]:
        if chat_id in self.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        if chat_id not in self.chats:
            raise Refused(400, "Bad Request: chat not found")
        return self.chats[chat_id]

    def keep_file(self, body: bytes) -> str:
        file_id = f"file-{len(self.files)}"
        self.files[file_id] = body
        return file_id

    def called(self, method: str) -> list[dict[str, Any]]:
        return [given for name, given in self.calls if name == method.lower()]

    async def until(self, true: Any) -> None:
        """Wait, call by call, until `true()`."""
        async with self._heard, asyncio.timeout(PATIENCE):
            await self._heard.wait_for(true)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != self.token:
            return _refusal(Refused(401, "Unauthorized"))
        method = request.match_info["method"].lower()
        given = {**request.query, **(await request.post())}
        self.calls.append((method, given))
        await self._tell()
        try:
            return await self._obey(method, given, request)
        except Refused as refused:
            return _refusal(refused)
        finally:
            await self._tell()

    async def _tell(self) -> None:
        async with self._heard:
            self._heard.notify_all()

    async def _obey(self, method: str, given: dict[str, Any], request: web.Request) -> web.StreamResponse:
        failure = self._failure_for(method, given)
        if failure and failure.refused and not failure.after_doing_it:
            raise failure.refused
        if method not in METHODS:
            raise Refused(404, "Not Found: method not found")
        result = METHODS[method](self, given)
        if inspect.isawaitable(result):
            result = await result
        if failure and request.transport:
            request.transport.close()
        return web.json_response({"ok": True, "result": result})

    def _failure_for(self, method: str, given: dict[str, Any]) -> Failure | None:
        for failure in self._failures:
            meant = failure.chat_id is None or str(failure.chat_id) == str(given.get("chat_id"))
            if failure.times > 0 and failure.method in {"", method} and meant:
                failure.times -= 1
                return failure
        return None

    async def _file(self, request: web.Request) -> web.StreamResponse:
        body = self.files.get(request.match_info["path"].removeprefix("documents/"))
        if request.match_info["token"] != self.token or body is None:
            return _refusal(Refused(404, "Not Found"))
        return web.Response(body=body)


def _refusal(refused: Refused) -> web.Response:
    if refused.status in {500, 502} and not refused.description:
        return web.Response(
            status=refused.status, text="<html><h1>Bad Gateway</h1></html>", content_type="text/html"
        )
    body: dict[str, Any] = {"ok": False, "error_code": refused.status, "description": refused.description}
    if refused.parameters:
        body["parameters"] = refused.parameters
    return web.json_response(body, status=refused.status)
