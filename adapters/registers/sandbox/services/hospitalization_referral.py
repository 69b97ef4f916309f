"""The invented hospitalization bureau: some wait, some have a day, some are there, some were taken off the list."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from adapters.registers.sandbox.lot import lot
from adapters.registers.sandbox.registers import SandboxRegisters
from adapters.registers.sandbox.spelling import Spelling, read_data
from adapters.registers.sandbox.town import SandboxTown
from adapters.registers.sandbox.townsperson import Case, Townsperson
from domain.law.law import ALMATY
from domain.people.iin import Iin
from domain.ports.clock import Clock
from domain.services.hospitalization_referral.hospital_bureau import HospitalBureau, Referral, ReferralState

HOSPITAL, BUREAU = "almaty-hospital", "bureau"
_DAYS_AHEAD = 5
_STATES = tuple(ReferralState)
_AILING = frozenset({Case.PENSIONER, Case.ADULT, Case.CHILD})


def is_referred(one: Townsperson) -> bool:
    return one.attachment is not None and one.case in _AILING and lot(one.person.iin, "referral") % 9 == 0


def referral_state(one: Townsperson) -> ReferralState | None:
    return _STATES[lot(one.person.iin, "bureau") % len(_STATES)] if is_referred(one) else None


def _stands(state: ReferralState) -> Callable[[Townsperson], bool]:
    return lambda one: referral_state(one) is state


CASES: Mapping[str, Callable[[Townsperson], bool]] = {
    "with-referral": is_referred,
    **{f"referral-{state}": _stands(state) for state in ReferralState},
}


class SandboxBureau(HospitalBureau):
    def __init__(self, town: SandboxTown, registers: SandboxRegisters, clock: Clock) -> None:
        self._town = town
        self._registers = registers
        self._clock = clock
        self._profiles = [Spelling.read(each) for each in read_data("hospitalization-referral.toml")["profiles"]]

    async def referrals(self, iin: Iin) -> tuple[Referral, ...]:
        self._registers.listens(BUREAU)
        one = self._town.find(iin)
        state = referral_state(one) if one else None
        if state is None:
            return ()
        drawn = lot(iin, "referral-number")
        profile = self._profiles[drawn % len(self._profiles)]
        return (
            Referral(
                number=f"{drawn % 10_000_000:07d}",
                hospital=HOSPITAL,
                profile_kk=profile.kk,
                profile_ru=profile.ru,
                planned_on=self._day(state, drawn),
                state=state,
            ),
        )

    def _day(self, state: ReferralState, drawn: int) -> date | None:
        """A working day of the next week or of the last: it stands still for a week."""
        today = self._clock.now().astimezone(ALMATY).date()
        monday = today - timedelta(days=today.weekday())
        weekday = timedelta(days=drawn % _DAYS_AHEAD)
        match state:
            case ReferralState.PLANNED:
                return monday + timedelta(weeks=1) + weekday
            case ReferralState.ADMITTED:
                return monday - timedelta(weeks=1) + weekday
            case _:
                return None
