"""One transaction's view of everything that is stored."""

from collections.abc import Callable
from typing import Generic, TypeVar

from sqlalchemy import Connection

from adapters.crypto.vault import Vault
from adapters.db.repositories.chats import SqlChats
from adapters.db.repositories.codes import SqlCodes
from adapters.db.repositories.consents import SqlConsents
from adapters.db.repositories.daily import SqlDaily
from adapters.db.repositories.documents import SqlDocuments
from adapters.db.repositories.drafts import SqlDrafts
from adapters.db.repositories.files import SqlFiles
from adapters.db.repositories.identity_checks import SqlIdentityChecks
from adapters.db.repositories.journal import SqlJournal
from adapters.db.repositories.notices import SqlNotices
from adapters.db.repositories.outbox import SqlOutbox
from adapters.db.repositories.people import SqlPeople
from adapters.db.repositories.providers import SqlProviders
from adapters.db.repositories.requests import SqlRequests
from adapters.db.repositories.slots import SqlSlots
from adapters.db.repositories.tallies import SqlTallies
from adapters.db.repositories.visits import SqlVisits
from adapters.db.repositories.waiting import SqlWaiting

R = TypeVar("R")


class Made(Generic[R]):
    """A repository, made when first asked for, and kept."""

    def __init__(self, make: Callable[[Connection, Vault], R]) -> None:
        self._make = make

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, unit: "SqlUnitOfWork", owner: type) -> R:
        made = vars(unit)[self._name] = self._make(unit.connection, unit.vault)
        return made


class SqlUnitOfWork:
    def __init__(self, connection: Connection, vault: Vault) -> None:
        self.connection = connection
        self.vault = vault

    chats = Made(SqlChats)
    codes = Made(SqlCodes)
    consents = Made(SqlConsents)
    daily = Made(SqlDaily)
    documents = Made(SqlDocuments)
    drafts = Made(SqlDrafts)
    files = Made(SqlFiles)
    identity_checks = Made(SqlIdentityChecks)
    journal = Made(lambda connection, _: SqlJournal(connection))
    notices = Made(SqlNotices)
    outbox = Made(SqlOutbox)
    people = Made(SqlPeople)
    providers = Made(lambda connection, _: SqlProviders(connection))
    requests = Made(SqlRequests)
    slots = Made(SqlSlots)
    tallies = Made(SqlTallies)
    visits = Made(SqlVisits)
    waiting = Made(SqlWaiting)
