"""Attachment: where the person lives, whether a list has room, and what the register is told at the end."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from domain.booking.eligible import eligible_doctors
from domain.law.eligibility.facts import Lists
from domain.law.law import ALMATY, Law
from domain.notices.request_notices import draft_resumed
from domain.people.age import age_on
from domain.people.known import KnownPerson
from domain.people.person import Attachment
from domain.ports.registers import AttachmentRegister, PersonsRegister
from domain.ports.service import Completion, Inquiry, Service
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.doctor import Doctor
from domain.providers.provider import Provider
from domain.providers.unit import same_unit
from domain.requests.form import Answers
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import Request
from domain.services.attachment import SERVICE
from domain.services.attachment.doctor_list import as_it_is, best, room_for, with_one_more
from domain.services.attachment.doctor_lists import DoctorLists

CLINIC, DOCTOR, RESIDENCE, CONTINGENT = "clinic", "doctor", "residence", "contingent"
REGISTERED, BORDER, EVERYONE = "registered", "border", "everyone"


@dataclass(frozen=True, slots=True)
class Wish:
    """`doctors`: those of the clinic who may see this person, or the one asked for alone."""

    clinic: Provider
    doctors: tuple[Doctor, ...]


class AttachToProvider(Service):
    mends = frozenset({RefusalCode.NOT_ATTACHED, RefusalCode.OTHER_CLINIC})

    def __init__(
        self, store: Store, law: Law, persons: PersonsRegister, attachments: AttachmentRegister, lists: DoctorLists
    ) -> None:
        self._store = store
        self._law = law
        self._persons = persons
        self._attachments = attachments
        self._lists = lists

    async def facts(self, inquiry: Inquiry) -> Mapping[str, Any]:
        wish = await self._wish(inquiry)
        if wish is None or not wish.doctors:
            return {}
        facts = {"lists": await self._list(inquiry, wish)}
        match inquiry.answers.get(RESIDENCE):
            case None:
                return facts
            case str(where) if where == BORDER:
                return facts | {"chooses_nearest_across_border": True}
            case str(where) if where == REGISTERED:
                return facts | {"lives_in_unit": await self._lives_near(inquiry, wish.clinic)}
            case _:
                return facts | {"lives_in_unit": True}

    async def refusal(self, inquiry: Inquiry) -> Refusal | None:
        """A children's clinic takes no adults; a doctor of another clinic is nobody's here."""
        wish = await self._wish(inquiry)
        return Refusal(RefusalCode.NO_DOCTOR) if wish is not None and not wish.doctors else None

    async def prefill(self, inquiry: Inquiry) -> Answers:
        """Who lives where clinics of ours stand is not asked where; of a child nothing more has to be proved."""
        known: dict[str, str] = {}
        clinics = await self._store.read(lambda uow: uow.providers.clinics())
        person = await self._persons.person(inquiry.subject.iin)
        if person is not None and any(same_unit(clinic.unit, person.unit) for clinic in clinics):
            known[RESIDENCE] = REGISTERED
        if inquiry.acting.person is None or inquiry.acting.person.id != inquiry.subject.id:
            known[CONTINGENT] = EVERYONE
        return known

    async def suggestion(self, request: Request, subject: KnownPerson, answers: Answers, now: datetime) -> Answers:
        """The doctor asked for."""
        return {DOCTOR: answers[DOCTOR]} if answers.get(DOCTOR) else {}

    async def before_completion(self, completion: Completion) -> None:
        attachment = Attachment(completion.request.provider_code, completion.result[DOCTOR], _day(completion))
        await self._attachments.attach(completion.subject.iin, attachment)

    def completed(self, uow: UnitOfWork, completion: Completion) -> None:
        """What could not go on without an attachment can now."""
        for draft in uow.drafts.waiting(completion.subject.id, SERVICE):
            uow.drafts.keep(replace(draft, waits_for=None))
            uow.notices.post(draft_resumed(draft, completion.now))

    async def _wish(self, inquiry: Inquiry) -> Wish | None:
        """Judged when it is sent: a draft whose clinic has filled up meanwhile must open, to be changed."""
        code, doctor_id = inquiry.answers.get(CLINIC), inquiry.answers.get(DOCTOR)
        if code is None or not inquiry.is_final:
            return None

        def read(uow: UnitOfWork) -> Wish | None:
            clinic = uow.providers.one(code)
            if clinic is None:
                return None
            age = age_on(inquiry.subject.birth_date, _today(inquiry))
            seeing = uow.providers.doctors(code) if clinic.serves(age) else ()
            doctors = eligible_doctors(seeing, inquiry.subject.birth_date, _today(inquiry))
            return Wish(clinic, tuple(one for one in doctors if doctor_id in {None, one.id}))

        return await self._store.read(read)

    async def _list(self, inquiry: Inquiry, wish: Wish) -> Lists:
        """As it would stand: of the doctor asked for, or of the one with most room."""
        sizes = await self._lists.sizes([doctor.id for doctor in wish.doctors])
        already = await self._attachments.attachment(inquiry.subject.iin)
        age = age_on(inquiry.subject.birth_date, _today(inquiry))
        norms = self._law.standard(SERVICE, _today(inquiry)).norms
        chosen = best(room_for(age, doctor, sizes[doctor.id], norms) for doctor in wish.doctors)
        doctor = chosen.doctor if chosen else wish.doctors[0]
        stays = already is not None and already.doctor_id == doctor.id
        return as_it_is(doctor, sizes[doctor.id]) if stays else with_one_more(doctor, sizes[doctor.id], age)

    async def _lives_near(self, inquiry: Inquiry, clinic: Provider) -> bool | None:
        person = await self._persons.person(inquiry.subject.iin)
        return None if person is None else same_unit(person.unit, clinic.unit)


def _today(inquiry: Inquiry) -> date:
    return inquiry.now.astimezone(ALMATY).date()


def _day(completion: Completion) -> date:
    return completion.now.astimezone(ALMATY).date()
