"""Who gets what. Everything is built here once, when it is first asked for; nothing happens on import."""

from asyncio import Lock
from collections.abc import AsyncIterator, Callable, Sequence
from functools import cache

from dishka import (
    AsyncContainer,
    Provider,
    Scope,
    WithParents,
    collect,
    from_context,
    make_async_container,
    provide,
    provide_all,
)

from adapters.crypto.keys import KeyRing, keys_kept_in
from adapters.crypto.vault import Vault
from adapters.db.database import Database, open_database
from adapters.db.dialog_state import DialogStorage
from adapters.db.store import SqlStore
from adapters.delivery.bell import RingingStore
from adapters.documents.calendar_file import IcsFiles
from adapters.documents.qr_reader import ZxingReader
from adapters.documents.typst_sheet import TypstSheets
from adapters.files.cleaner import WorkerCleaner
from adapters.registers.sandbox.attachments import SandboxAttachments
from adapters.registers.sandbox.face import Sandbox
from adapters.registers.sandbox.registers import SandboxRegisters
from adapters.registers.sandbox.town import SandboxTown, sandbox_town
from adapters.signing.authority import LocalAuthority
from adapters.signing.local import LocalSigner
from adapters.signing.ncanode import NcaNodeSigner
from adapters.sms.sandbox import SandboxSms
from adapters.system.alarms import LogAlarms
from adapters.words import FluentWords
from bot import found
from bot.desk_requests import DeskRequests
from bot.due import Due
from bot.faces import Console, Desk
from bot.intake import Intake
from bot.retention import ForgetOldUpdates
from bot.settings import Settings
from domain.documents.verify_page import VerifyPage
from domain.law import Law
from domain.ports.alarms import Alarms
from domain.ports.calendar_files import CalendarFiles
from domain.ports.clock import Clock
from domain.ports.file_cleaner import FileCleaner
from domain.ports.ids import Ids
from domain.ports.qr_reader import QrReader
from domain.ports.service import Service, Services
from domain.ports.signer import Signer
from domain.ports.store import Store
from domain.ports.typesetter import Typesetter
from domain.words import Words
from web.desk.own_page import OwnPage

# It never changes: one reading serves every container of the process.
_law = cache(Law.load)


class NoticeBell:
    """Rung after a commit that left a notice; whoever sends listens."""

    def __init__(self) -> None:
        self.listener: Callable[[], None] | None = None

    def __call__(self) -> None:
        if self.listener:
            self.listener()


class House(Provider):
    scope = Scope.APP
    settings = from_context(Settings)
    clock = from_context(Clock)
    ids = from_context(Ids)
    bell = provide(NoticeBell)
    alarms = provide(LogAlarms, provides=Alarms)
    calendar_files = provide(IcsFiles, provides=CalendarFiles)
    typesetter = provide(TypstSheets, provides=Typesetter)
    qr_reader = provide(ZxingReader, provides=QrReader)

    @provide
    def law(self) -> Law:
        return _law()

    @provide
    def words(self) -> Words:
        return FluentWords()

    @provide
    def file_cleaner(self) -> FileCleaner:
        return WorkerCleaner()

    @provide
    def signer(self, settings: Settings, vault: Vault) -> Signer:
        if settings.signer_url and settings.signer_keys:
            return NcaNodeSigner(settings.signer_url, settings.signer_keys)
        return LocalSigner(LocalAuthority(settings.data_dir / "signing", vault))

    @provide
    def vault(self, settings: Settings) -> Vault:
        given = settings.keys.get_secret_value() if settings.keys else None
        return Vault(KeyRing.parse(given or keys_kept_in(settings.data_dir / "keys")))

    @provide
    async def database(self, settings: Settings) -> AsyncIterator[Database]:
        database = open_database(settings.effective_database_url)
        await database.start()
        yield database
        await database.stop()

    @provide
    def store(self, database: Database, vault: Vault, bell: NoticeBell) -> Store:
        return RingingStore(SqlStore(database, vault), bell)

    @provide
    def dialog_state(self, database: Database, vault: Vault) -> DialogStorage:
        return DialogStorage(database, vault)

    @provide
    def intake(self, database: Database, vault: Vault, clock: Clock, states: DialogStorage) -> Intake:
        return Intake(database, vault, clock, states)


class SandboxOutside(Provider):
    """The world outside, as the sandbox plays it. Each gives the ports it names as its bases."""

    scope = Scope.APP
    registers = provide(WithParents[SandboxRegisters])
    attachments = provide(WithParents[SandboxAttachments])
    sms = provide(WithParents[SandboxSms])
    face = provide(Sandbox)

    @provide
    def town(self) -> SandboxTown:
        return sandbox_town()

    def __init__(self) -> None:
        super().__init__()
        for kind in found.SANDBOX_REGISTERS:
            self.provide(WithParents[kind])  # type: ignore[misc,valid-type]


class Operations(Provider):
    scope = Scope.APP
    everything = provide_all(*found.EVERYTHING)
    every_service = collect(Service, provides=Sequence[Service])
    own_pages = collect(OwnPage, provides=Sequence[OwnPage])

    def __init__(self) -> None:
        super().__init__()
        for service in found.SERVICES:
            self.provide(service, provides=Service)
        for page in found.OWN_PAGES:
            self.provide(page, provides=OwnPage)

    @provide
    def services(self, found: Sequence[Service]) -> Services:
        return Services(found)

    @provide
    def verify_page(self, settings: Settings) -> VerifyPage:
        return VerifyPage(settings.public_url or f"http://127.0.0.1:{settings.port}")

    forget_old_updates = provide(ForgetOldUpdates)
    desk_requests = provide(DeskRequests)
    desk = provide(Desk)
    console = provide(Console)
    due = provide(Due)


@cache
def _plan() -> AsyncContainer:
    """Who needs whom, worked out once a process. It holds nothing itself."""
    parts = House(), SandboxOutside(), Operations()
    return make_async_container(*parts, start_scope=Scope.RUNTIME, lock_factory=None)


def make_container(settings: Settings, clock: Clock, ids: Ids) -> AsyncContainer:
    context = {Settings: settings, Clock: clock, Ids: ids}
    return _plan()(context, lock_factory=Lock, scope=Scope.APP)
