from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from domain.people.iin import Iin
from domain.people.known import KnownPerson
from domain.people.person import RegisteredPerson
from domain.people.phone import Phone
from domain.people.representation import Representation


class People(Protocol):
    """Everybody with a row of their own: identified citizens and those they act for."""

    def by_id(self, person_id: str) -> KnownPerson | None: ...

    def by_iin(self, iin: Iin) -> KnownPerson | None: ...

    def keep(self, person: RegisteredPerson, fresh_id: str, now: datetime) -> KnownPerson:
        """Write down what the register says; `fresh_id` is used if the person is new."""
        ...

    def set_phone(self, person_id: str, phone: Phone | None, now: datetime) -> None: ...

    def forget(self, person_id: str) -> bool:
        """Delete the row; False when a request, which the law keeps, or somebody they belong to names them."""
        ...

    def replace_representations(
        self, person_id: str, represented: Collection[Representation], now: datetime
    ) -> None:
        """Write down the register's whole answer: links it does not name any more are gone."""
        ...

    def representations(self, person_id: str) -> tuple[Representation, ...]:
        """Those the register named when last asked."""
        ...

    def representation(self, person_id: str, subject_id: str) -> Representation | None:
        """The proof that one may act for the other, for use inside a transaction."""
        ...
