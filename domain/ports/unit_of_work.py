"""One transaction's view of everything that is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from domain.ports.chats import Chats
    from domain.ports.codes import Codes
    from domain.ports.consents import Consents
    from domain.ports.daily import Daily
    from domain.ports.documents import Documents
    from domain.ports.drafts import Drafts
    from domain.ports.files import Files
    from domain.ports.identity_checks import IdentityChecks
    from domain.ports.journal import Journal
    from domain.ports.notices import Notices
    from domain.ports.outbox import Outbox
    from domain.ports.people import People
    from domain.ports.providers import Providers
    from domain.ports.requests import Requests
    from domain.ports.slots import Slots
    from domain.ports.tallies import Tallies
    from domain.ports.visits import Visits
    from domain.ports.waiting import Waiting


class UnitOfWork(Protocol):
    @property
    def people(self) -> People: ...
    @property
    def chats(self) -> Chats: ...
    @property
    def consents(self) -> Consents: ...
    @property
    def codes(self) -> Codes: ...
    @property
    def documents(self) -> Documents: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def files(self) -> Files: ...
    @property
    def identity_checks(self) -> IdentityChecks: ...
    @property
    def providers(self) -> Providers: ...
    @property
    def slots(self) -> Slots: ...
    @property
    def visits(self) -> Visits: ...
    @property
    def requests(self) -> Requests: ...
    @property
    def waiting(self) -> Waiting: ...
    @property
    def notices(self) -> Notices: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def journal(self) -> Journal: ...
    @property
    def daily(self) -> Daily: ...
    @property
    def tallies(self) -> Tallies: ...
