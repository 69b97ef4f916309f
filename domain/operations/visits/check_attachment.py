"""Where is this person attached, and who sees them there? The register's silence is an answer of its own."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.booking.eligible import eligible_doctors
from domain.booking.service import booked_as
from domain.law.law import ALMATY, Law
from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.people.person import Attachment
from domain.ports.clock import Clock
from domain.ports.registers import AttachmentRegister, RegisterSilent
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.doctor import Doctor
from domain.providers.provider import Provider
from domain.records.access import may_act_for
from domain.requests.outcomes import RegisterDidNotAnswer
from domain.requests.refusal import Refusal, RefusalCode


@dataclass(frozen=True, slots=True)
class AttachmentOf:
    """`provider_code`: the clinic they want to go to; without it, the one they are attached to."""

    acting: Acting
    subject: KnownPerson
    provider_code: str | None = None


@dataclass(frozen=True, slots=True)
class Attached:
    """`doctors` may see this person, their own doctor first."""

    subject: KnownPerson
    clinic: Provider
    own_doctor: Doctor | None
    doctors: tuple[Doctor, ...]

    @property
    def doctor_ids(self) -> tuple[str, ...]:
        return tuple(doctor.id for doctor in self.doctors)


class CheckAttachment:
    def __init__(self, store: Store, clock: Clock, law: Law, register: AttachmentRegister) -> None:
        self._store = store
        self._clock = clock
        self._law = law
        self._register = register

    async def __call__(self, command: AttachmentOf) -> Attached | Refusal | RegisterDidNotAnswer:
        now = self._clock.now()
        if not command.acting.is_verified(now):
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        acting, subject = command.acting, command.subject
        if not await self._store.read(lambda uow: may_act_for(uow, acting, subject.id, now)):
            return Refusal(RefusalCode.NOT_REPRESENTATIVE)
        try:
            attachment = await self._register.attachment(subject.iin)
        except RegisterSilent:
            return RegisterDidNotAnswer()
        if attachment is None:
            return self._refused(RefusalCode.NOT_ATTACHED, now)
        if command.provider_code not in {None, attachment.provider_code}:
            return self._refused(RefusalCode.OTHER_CLINIC, now)
        return await self._store.read(lambda uow: self._seen_there(uow, subject, attachment, now))

    def _seen_there(
        self, uow: UnitOfWork, subject: KnownPerson, attachment: Attachment, now: datetime
    ) -> Attached | Refusal:
        clinic = uow.providers.one(attachment.provider_code)
        if clinic is None:
            return self._refused(RefusalCode.NOT_ATTACHED, now)
        today = now.astimezone(ZoneInfo(clinic.zone)).date()
        at_work = uow.providers.doctors(clinic.code)
        doctors = eligible_doctors(at_work, subject.birth_date, today, attachment.doctor_id)
        if not doctors:
            return Refusal(RefusalCode.NO_DOCTOR)
        own = doctors[0] if doctors[0].id == attachment.doctor_id else None
        return Attached(subject, clinic, own, doctors)

    def _refused(self, code: RefusalCode, now: datetime) -> Refusal:
        return Refusal(code, ground=self._law.ground(booked_as(), "not-attached", now.astimezone(ALMATY).date()))
