"""One transaction's view of everything that is stored; repositories are made when first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from adapters.crypto.vault import Vault

if TYPE_CHECKING:
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


class SqlUnitOfWork:
    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    @cached_property
    def people(self) -> "SqlPeople":
        from adapters.db.repositories.people import SqlPeople

        return SqlPeople(self._connection, self._vault)

    @cached_property
    def chats(self) -> "SqlChats":
        from adapters.db.repositories.chats import SqlChats

        return SqlChats(self._connection, self._vault)

    @cached_property
    def consents(self) -> "SqlConsents":
        from adapters.db.repositories.consents import SqlConsents

        return SqlConsents(self._connection, self._vault)

    @cached_property
    def codes(self) -> "SqlCodes":
        from adapters.db.repositories.codes import SqlCodes

        return SqlCodes(self._connection, self._vault)

    @cached_property
    def documents(self) -> "SqlDocuments":
        from adapters.db.repositories.documents import SqlDocuments

        return SqlDocuments(self._connection, self._vault)

    @cached_property
    def drafts(self) -> "SqlDrafts":
        from adapters.db.repositories.drafts import SqlDrafts

        return SqlDrafts(self._connection, self._vault)

    @cached_property
    def files(self) -> "SqlFiles":
        from adapters.db.repositories.files import SqlFiles

        return SqlFiles(self._connection, self._vault)

    @cached_property
    def identity_checks(self) -> "SqlIdentityChecks":
        from adapters.db.repositories.identity_checks import SqlIdentityChecks

        return SqlIdentityChecks(self._connection, self._vault)

    @cached_property
    def providers(self) -> "SqlProviders":
        from adapters.db.repositories.providers import SqlProviders

        return SqlProviders(self._connection)

    @cached_property
    def slots(self) -> "SqlSlots":
        from adapters.db.repositories.slots import SqlSlots

        return SqlSlots(self._connection, self._vault)

    @cached_property
    def visits(self) -> "SqlVisits":
        from adapters.db.repositories.visits import SqlVisits

        return SqlVisits(self._connection, self._vault)

    @cached_property
    def requests(self) -> "SqlRequests":
        from adapters.db.repositories.requests import SqlRequests

        return SqlRequests(self._connection, self._vault)

    @cached_property
    def waiting(self) -> "SqlWaiting":
        from adapters.db.repositories.waiting import SqlWaiting

        return SqlWaiting(self._connection, self._vault)

    @cached_property
    def notices(self) -> "SqlNotices":
        from adapters.db.repositories.notices import SqlNotices

        return SqlNotices(self._connection, self._vault)

    @cached_property
    def outbox(self) -> "SqlOutbox":
        from adapters.db.repositories.outbox import SqlOutbox

        return SqlOutbox(self._connection, self._vault)

    @cached_property
    def journal(self) -> "SqlJournal":
        from adapters.db.repositories.journal import SqlJournal

        return SqlJournal(self._connection)

    @cached_property
    def daily(self) -> "SqlDaily":
        from adapters.db.repositories.daily import SqlDaily

        return SqlDaily(self._connection, self._vault)

    @cached_property
    def tallies(self) -> "SqlTallies":
        from adapters.db.repositories.tallies import SqlTallies

        return SqlTallies(self._connection, self._vault)
