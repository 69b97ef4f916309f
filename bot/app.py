"""Everything put together: one process with all channels, pages and ticks, started and stopped in order."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack

import structlog
from aiogram import Dispatcher
from aiohttp import web
from dishka import AsyncContainer
from dishka.integrations.aiogram import setup_dishka

from adapters.channels.telegram.profile import CommandsInTheirLanguage
from adapters.db import schema
from adapters.db.dialog_state import DialogStorage
from adapters.delivery.courier import Courier
from adapters.delivery.limits import Limits
from adapters.delivery.render import Renderer
from adapters.delivery.sender import Sender
from adapters.system.clock import StartedClock, SystemClock
from adapters.system.ids import RandomIds
from bot import local
from bot.apology import Apology
from bot.channels import LOCAL_BOT, Channels
from bot.container import NoticeBell, make_container
from bot.dispatcher import build_dispatcher, feeder
from bot.doorway import Doorway
from bot.due import Due
from bot.intake import Intake
from bot.scheduler import Scheduler
from bot.settings import Settings
from bot.site import build_site
from bot.tasks import Tasks
from bot.telegram import Telegram
from domain.operations.documents.enclose_document import EncloseDocument
from domain.operations.documents.verify_document import VerifyDocument
from domain.people.acting import ChatRef
from domain.ports.clock import Clock
from domain.ports.ids import Ids
from domain.ports.service import Services
from domain.ports.store import Store
from domain.words import Words
from handlers.found import journeys, routers
from handlers.shared.double_tap import DoubleTaps
from handlers.shared.middleware import WhoIsThere

log = structlog.get_logger(__name__)

GRACE_SECONDS = 10

Closing = Callable[[], Awaitable[object]]


class Emhana:
    """`start` serves; `site` is the web application; `tick` does what is due, as the scheduler does each second."""

    def __init__(
        self, settings: Settings, clock: Clock | None = None, ids: Ids | None = None, *, ticking: bool = True
    ) -> None:
        self.settings = settings
        self._ticking = ticking
        clock = clock or (StartedClock(settings.now) if settings.now else SystemClock())
        self.container: AsyncContainer = make_container(settings, clock, ids or RandomIds())
        self.channels = Channels()
        self.limits = Limits(frozenset({LOCAL_BOT}))
        self.tasks = Tasks()
        self._telegram: Telegram | None = None
        self._closing = AsyncExitStack()

    async def start(self) -> None:
        self.settings.data_dir.mkdir(parents=True, exist_ok=True)
        await asyncio.to_thread(schema.upgrade, self.settings.effective_database_url)
        try:
            await self._start()
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """In the reverse order: first nothing new comes in, last the database closes."""
        await self._closing.aclose()
        await self.container.close()

    async def tick(self) -> None:
        await self.due()
        await self.sender.tick()

    async def _start(self) -> None:
        get = self.container.get
        words, clock, store = await get(Words), await get(Clock), await get(Store)
        self.intake = await get(Intake)
        self.site = build_site(words, self._alive, await get(VerifyDocument))
        self._closing.push_async_callback(self.channels.close)
        if self.settings.bot_token:
            self._telegram = Telegram(
                self.settings.bot_token, self.settings, self.channels, self.limits, self.intake
            )
            self._telegram.open_webhook(self.site)
        self.due = await get(Due)
        self.sender = await self._build_sender(words, store, clock)
        if self.settings.sandbox:
            doorway = Doorway(self.intake, self.sender.owes)
            await local.open_channel(self.container, self.channels, doorway, self.site)
        self.dispatcher = await self._build_dispatcher(words, store, clock)
        await self._open_doors(words, store)

    @property
    def _address(self) -> str:
        """Where our own pages are reached."""
        return (self.settings.public_url or "").rstrip("/")

    async def _build_sender(self, words: Words, store: Store, clock: Clock) -> Sender:
        bot_id = next((one for one in self.channels.plain if one != LOCAL_BOT), LOCAL_BOT)
        groups = {code: ChatRef(bot_id, chat) for code, chat in self.settings.clinic_groups.items()}
        renderer = Renderer(words, (await self.container.get(Services)).notices(), self._address)
        enclose = await self.container.get(EncloseDocument)
        courier = Courier(self.channels.plain.__getitem__, renderer, groups, enclose)
        sender = Sender(store, clock, await self.container.get(Ids), courier, self.limits)
        (await self.container.get(NoticeBell)).listener = sender.poke
        return sender

    async def _build_dispatcher(self, words: Words, store: Store, clock: Clock) -> Dispatcher:
        dispatcher, _ = build_dispatcher(
            routers(),
            await self.container.get(DialogStorage),
            self.intake.isolation,
            words,
            outer=[
                WhoIsThere(
                    store,
                    words,
                    clock,
                    journeys(),
                    sandbox=self.settings.sandbox,
                    site=self._address,
                ),
                CommandsInTheirLanguage(words),
                DoubleTaps(),
            ],
        )
        setup_dishka(self.container, dispatcher)
        return dispatcher

    async def _open_doors(self, words: Words, store: Store) -> None:
        """What was left undone is taken up before anything new comes in."""
        await self.due()
        feed = feeder(self.dispatcher, self.channels.patient.__getitem__, await self.container.get(DialogStorage))
        await self.intake.start(feed, Apology(self.channels.patient, words, store))
        self._closing.push_async_callback(self._close_intake)
        sending = self.tasks.start(self.sender.run(), "sender")
        self._closing.push_async_callback(self._end_sending, sending)
        if self._ticking:
            scheduler = Scheduler(self.due)
            scheduler.start()
            self._closing.callback(scheduler.stop)
        if self._telegram:
            self._closing.push_async_callback(await self._telegram.listen(words, self.tasks))

    async def _close_intake(self) -> None:
        await self.intake.stop(GRACE_SECONDS)

    async def _end_sending(self, sending: asyncio.Task[None]) -> None:
        self.sender.stop()
        await sending

    async def _alive(self) -> dict[str, int | str]:
        store = await self.container.get(Store)
        await store.read(lambda unit: unit.providers.clinics())
        told = {"telegram": self._telegram.trouble or "ok"} if self._telegram else {}
        return {"updates_waiting": self.intake.waiting, **told}


async def serve_site(site: web.Application, host: str, port: int) -> tuple[web.AppRunner, int]:
    """Listen; the runner to clean up and the port that was given."""
    runner = web.AppRunner(site, access_log=None, handle_signals=False)
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    return runner, int(runner.addresses[0][1])
