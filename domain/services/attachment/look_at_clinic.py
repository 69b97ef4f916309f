"""May this person be attached to that clinic, and which of its doctors have room? Told before anything is sent."""

from dataclasses import dataclass

from domain.booking.eligible import eligible_doctors
from domain.law.law import ALMATY, Law
from domain.operations.requests.check_eligibility import CheckEligibility
from domain.people.acting import Acting
from domain.people.age import age_on
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.registers import RegisterSilent
from domain.ports.service import Inquiry
from domain.ports.store import Store
from domain.providers.provider import Provider
from domain.records.access import draft_to_fill_in
from domain.requests.draft import Draft
from domain.requests.outcomes import NotFound, RegisterDidNotAnswer
from domain.requests.refusal import Refusal
from domain.services.attachment import SERVICE
from domain.services.attachment.doctor_list import Room, best, room_for
from domain.services.attachment.doctor_lists import DoctorLists

CLINIC, DOCTOR = "clinic", "doctor"


@dataclass(frozen=True, slots=True)
class Look:
    """`number` is that of the draft."""

    acting: Acting
    number: str
    provider_code: str


@dataclass(frozen=True, slots=True)
class ClinicSeen:
    """`refusal`: why not here; the lists are shown even so. `any_doctor`: whom "any with room" would be."""

    clinic: Provider
    subject: KnownPerson
    rooms: tuple[Room, ...]
    any_doctor: Room | None
    refusal: Refusal | None


class LookAtClinic:
    def __init__(
        self, store: Store, clock: Clock, law: Law, lists: DoctorLists, check_eligibility: CheckEligibility
    ) -> None:
        self._store = store
        self._clock = clock
        self._law = law
        self._lists = lists
        self._check_eligibility = check_eligibility

    async def __call__(self, command: Look) -> ClinicSeen | RegisterDidNotAnswer | NotFound:
        now = self._clock.now()
        if not command.acting.is_verified(now):
            return NotFound()
        draft, clinic = await self._store.read(
            lambda uow: (
                draft_to_fill_in(uow, command.acting, command.number, now),
                uow.providers.one(command.provider_code),
            )
        )
        if draft is None or clinic is None:
            return NotFound()
        subject = await self._store.read(lambda uow: uow.people.by_id(draft.subject_id))
        if subject is None:
            return NotFound()
        try:
            rooms = await self._rooms(clinic, subject)
        except RegisterSilent:
            return RegisterDidNotAnswer()
        checked = await self._check_eligibility(self._inquiry(command, draft, subject))
        if isinstance(checked, RegisterDidNotAnswer):
            return checked
        refusal = checked if isinstance(checked, Refusal) else None
        return ClinicSeen(clinic, subject, rooms, best(rooms), refusal)

    async def _rooms(self, clinic: Provider, subject: KnownPerson) -> tuple[Room, ...]:
        today = self._clock.now().astimezone(ALMATY).date()
        age = age_on(subject.birth_date, today)
        norms = self._law.standard(SERVICE, today).norms
        at_work = await self._store.read(lambda uow: uow.providers.doctors(clinic.code))
        doctors = eligible_doctors(at_work, subject.birth_date, today) if clinic.serves(age) else ()
        sizes = await self._lists.sizes([doctor.id for doctor in doctors])
        return tuple(room_for(age, doctor, sizes[doctor.id], norms) for doctor in doctors)

    def _inquiry(self, command: Look, draft: Draft, subject: KnownPerson) -> Inquiry:
        """As if it were sent now, with this clinic chosen and no doctor yet."""
        answers = {name: answer for name, answer in draft.answers.items() if name != DOCTOR}
        answers[CLINIC] = command.provider_code
        return Inquiry(command.acting, SERVICE, subject, self._clock.now(), answers, is_final=True)
