"""Who gets what. Everything is built here once, when it is first asked for; nothing happens on import."""

from collections.abc import AsyncIterator, Callable, Sequence
from functools import cache

from dishka import (
    AnyOf,
    AsyncContainer,
    Provider,
    Scope,
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
from adapters.registers.sandbox.bureau import SandboxBureau
from adapters.registers.sandbox.capacity import SandboxCapacity
from adapters.registers.sandbox.drivers import SandboxDrivers
from adapters.registers.sandbox.learning import SandboxLearning
from adapters.registers.sandbox.medicines import SandboxMedicines
from adapters.registers.sandbox.registers import SandboxRegisters
from adapters.registers.sandbox.town import SandboxTown, sandbox_town
from adapters.signing.authority import LocalAuthority
from adapters.signing.local import LocalSigner
from adapters.signing.ncanode import NcaNodeSigner
from adapters.sms.sandbox import SandboxSms
from adapters.system.alarms import LogAlarms
from adapters.words import FluentWords
from bot import operations
from bot.desk_prepared import DeskPrepared
from bot.desk_requests import DeskRequests
from bot.due import Due
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
from domain.ports.registers import AttachmentRegister, PersonsRegister
from domain.ports.service import Service, Services
from domain.ports.signer import Signer
from domain.ports.sms import Sms
from domain.ports.store import Store
from domain.ports.typesetter import Typesetter
from domain.services.attachment.doctor_lists import DoctorLists
from domain.services.cpd_certificate.training import TrainingRecords
from domain.services.donor_registration.legal_capacity import LegalCapacity
from domain.services.driver_certificate.driver_examinations import DriverExaminations
from domain.services.driver_certificate.payments import Payments
from domain.services.education_document.college import CollegeBooks
from domain.services.hospitalization_referral.hospital_bureau import HospitalBureau
from domain.services.manager_certification.careers import Careers
from domain.services.medicines.dispensed_medicines import DispensedMedicines
from domain.words import Words

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

    @provide
    def words(self) -> Words:
        return FluentWords()

    @provide
    def law(self) -> Law:
        return _law()

    @provide
    def alarms(self) -> Alarms:
        return LogAlarms()

    @provide
    def calendar_files(self, words: Words, clock: Clock) -> CalendarFiles:
        return IcsFiles(words, clock)

    @provide
    def file_cleaner(self) -> FileCleaner:
        return WorkerCleaner()

    @provide
    def typesetter(self) -> Typesetter:
        return TypstSheets()

    @provide
    def qr_reader(self) -> QrReader:
        return ZxingReader()

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
    """The world outside, as the sandbox plays it."""

    scope = Scope.APP

    @provide
    def town(self) -> SandboxTown:
        return sandbox_town()

    registers = provide(SandboxRegisters)
    sms = provide(SandboxSms)

    @provide
    def persons_register(self, registers: SandboxRegisters) -> PersonsRegister:
        return registers

    attachments = provide(SandboxAttachments, provides=AnyOf[AttachmentRegister, DoctorLists])
    drivers = provide(SandboxDrivers, provides=AnyOf[DriverExaminations, Payments])
    capacity = provide(SandboxCapacity, provides=LegalCapacity)
    learning = provide(SandboxLearning, provides=AnyOf[TrainingRecords, CollegeBooks, Careers])

    @provide
    def hospital_bureau(self, town: SandboxTown, registers: SandboxRegisters, clock: Clock) -> HospitalBureau:
        return SandboxBureau(town, registers, clock)

    @provide
    def dispensed_medicines(
        self, town: SandboxTown, registers: SandboxRegisters, clock: Clock
    ) -> DispensedMedicines:
        return SandboxMedicines(town, registers, clock)

    @provide
    def text_messages(self, sms: SandboxSms) -> Sms:
        return sms


class Operations(Provider):
    scope = Scope.APP
    everything = provide_all(*operations.EVERYTHING)
    found = collect(Service, provides=Sequence[Service])

    def __init__(self) -> None:
        super().__init__()
        for kind in operations.SERVICES:
            self.provide(kind, provides=Service)

    @provide
    def services(self, found: Sequence[Service]) -> Services:
        return Services(found)

    @provide
    def verify_page(self, settings: Settings) -> VerifyPage:
        return VerifyPage(settings.public_url or f"http://127.0.0.1:{settings.port}")

    forget_old_updates = provide(ForgetOldUpdates)
    desk_requests = provide(DeskRequests)
    desk_prepared = provide(DeskPrepared)
    due = provide(Due)


def make_container(settings: Settings, clock: Clock, ids: Ids) -> AsyncContainer:
    context = {Settings: settings, Clock: clock, Ids: ids}
    return make_async_container(House(), SandboxOutside(), Operations(), context=context)
