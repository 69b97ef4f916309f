"""What the hospitalization bureau knows of the person a draft is for."""

from dataclasses import dataclass

from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.registers import RegisterSilent
from domain.ports.store import Store
from domain.providers.provider import Provider
from domain.records.access import subject_to_fill_in
from domain.requests.outcomes import NotFound, RegisterDidNotAnswer
from domain.services.hospitalization_referral.hospital_bureau import HospitalBureau, Referral


@dataclass(frozen=True, slots=True)
class ReferralsOf:
    """`number`: of the draft."""

    acting: Acting
    number: str


@dataclass(frozen=True, slots=True)
class ReferralShown:
    referral: Referral
    hospital: Provider | None


@dataclass(frozen=True, slots=True)
class Referrals:
    """Newest first; none is an answer too."""

    shown: tuple[ReferralShown, ...]


class FindReferrals:
    def __init__(self, store: Store, clock: Clock, bureau: HospitalBureau) -> None:
        self._store = store
        self._clock = clock
        self._bureau = bureau

    async def __call__(self, command: ReferralsOf) -> Referrals | RegisterDidNotAnswer | NotFound:
        now = self._clock.now()
        if not command.acting.is_verified(now):
            return NotFound()
        subject = await self._store.read(lambda uow: subject_to_fill_in(uow, command.acting, command.number, now))
        if subject is None:
            return NotFound()
        try:
            found = await self._bureau.referrals(subject.iin)
        except RegisterSilent:
            return RegisterDidNotAnswer()
        return await self._store.read(
            lambda uow: Referrals(tuple(ReferralShown(each, uow.providers.one(each.hospital)) for each in found))
        )
