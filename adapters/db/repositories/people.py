from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, delete, exists, or_, select, update

from adapters.crypto.vault import Vault
from adapters.db.insert import insert_into
from adapters.db.repositories.sealed_person import known_person, print_of, seal_person, seal_phone
from adapters.db.tables.booking import visits, waiting
from adapters.db.tables.drafts import drafts
from adapters.db.tables.people import chats, consents, people, representations
from adapters.db.tables.requests import requests
from domain.people.iin import Iin
from domain.people.known import KnownPerson
from domain.people.person import Proof, RegisteredPerson, Relation
from domain.people.phone import Phone
from domain.people.representation import Representation


class SqlPeople:
    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    def by_id(self, person_id: str) -> KnownPerson | None:
        row = self._connection.execute(select(people).where(people.c.id == person_id)).one_or_none()
        return None if row is None else known_person(row, self._vault)

    def by_iin(self, iin: Iin) -> KnownPerson | None:
        same = people.c.iin_print == print_of(iin, self._vault)
        row = self._connection.execute(select(people).where(same)).one_or_none()
        return None if row is None else known_person(row, self._vault)

    def keep(self, person: RegisteredPerson, fresh_id: str, now: datetime) -> KnownPerson:
        known = self.by_iin(person.iin)
        if known is None:
            values = seal_person(person, fresh_id, self._vault)
            new = insert_into(self._connection, people).values(**values, created_at=now, updated_at=now)
            self._connection.execute(new.on_conflict_do_nothing(index_elements=[people.c.iin_print]))
        elif _changed(known, person):
            values = seal_person(person, known.id, self._vault)
            self._connection.execute(
                update(people).where(people.c.id == known.id).values(profile=values["profile"], updated_at=now)
            )
        else:
            return known
        kept = self.by_iin(person.iin)
        if kept is None:
            raise LookupError("a person just written is gone")
        return kept

    def set_phone(self, person_id: str, phone: Phone | None, now: datetime) -> None:
        values = seal_phone(phone, person_id, self._vault)
        self._connection.execute(update(people).where(people.c.id == person_id).values(**values, updated_at=now))

    def forget(self, person_id: str) -> bool:
        if self._is_named_elsewhere(person_id):
            return False
        self._connection.execute(delete(representations).where(representations.c.person_id == person_id))
        self._connection.execute(update(consents).where(consents.c.person_id == person_id).values(person_id=None))
        self._connection.execute(delete(people).where(people.c.id == person_id))
        return True

    def _is_named_elsewhere(self, person_id: str) -> bool:
        mentions = (
            requests.c.applicant_id,
            requests.c.subject_id,
            visits.c.subject_id,
            waiting.c.subject_id,
            waiting.c.applicant_id,
            representations.c.subject_id,
            chats.c.person_id,
            drafts.c.applicant_id,
            drafts.c.subject_id,
        )
        named = or_(*(exists().where(column == person_id) for column in mentions))
        return bool(self._connection.execute(select(named)).scalar())

    def replace_representations(
        self, person_id: str, represented: Collection[Representation], now: datetime
    ) -> None:
        gone = representations.c.person_id == person_id
        named = [one.person.id for one in represented]
        self._connection.execute(delete(representations).where(gone, representations.c.subject_id.not_in(named)))
        for one in represented:
            told = {"relation": one.relation.value, "proof": one.proof.value, "told_at": now}
            link = insert_into(self._connection, representations).values(
                person_id=person_id, subject_id=one.person.id, **told
            )
            self._connection.execute(
                link.on_conflict_do_update(index_elements=["person_id", "subject_id"], set_=told)
            )

    def representations(self, person_id: str) -> tuple[Representation, ...]:
        return self._represented(person_id, None)

    def representation(self, person_id: str, subject_id: str) -> Representation | None:
        return next(iter(self._represented(person_id, subject_id)), None)

    def _represented(self, person_id: str, subject_id: str | None) -> tuple[Representation, ...]:
        link = representations.c
        query = (
            select(people, link.relation, link.proof)
            .join(representations, link.subject_id == people.c.id)
            .where(link.person_id == person_id)
            .order_by(people.c.id)
        )
        if subject_id is not None:
            query = query.where(link.subject_id == subject_id)
        return tuple(
            Representation(known_person(row, self._vault), Relation(row.relation), Proof(row.proof))
            for row in self._connection.execute(query)
        )


def _changed(known: KnownPerson, person: RegisteredPerson) -> bool:
    told = (person.name_kk.full, person.name_ru.full, person.birth_date)
    return (known.name_kk, known.name_ru, known.birth_date) != told
