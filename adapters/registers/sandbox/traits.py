"""What else can be tried as somebody, beside their one case.

Told from who they are, without the dice: whatever is added here, the town stays as it is.
"""

from collections.abc import Callable, Mapping

from adapters.registers.sandbox.driving import CAPACITY, DRIVING
from adapters.registers.sandbox.lot import lot
from adapters.registers.sandbox.schooling import SCHOOLING
from adapters.registers.sandbox.townsperson import Case, Townsperson
from domain.services.hospitalization_referral.hospital_bureau import ReferralState

_STATES = tuple(ReferralState)
_AILING = frozenset({Case.PENSIONER, Case.ADULT, Case.CHILD})


def is_referred(one: Townsperson) -> bool:
    return one.attachment is not None and one.case in _AILING and lot(one.person.iin, "referral") % 9 == 0


def referral_state(one: Townsperson) -> ReferralState | None:
    return _STATES[lot(one.person.iin, "bureau") % len(_STATES)] if is_referred(one) else None


def is_prescribed(one: Townsperson) -> bool:
    often = {Case.PENSIONER: 3, Case.ADULT: 20, Case.CHILD: 12}.get(one.case)
    return often is not None and one.attachment is not None and lot(one.person.iin, "medicines") % often == 0


TRAITS: Mapping[str, Callable[[Townsperson], bool]] = {
    "with-referral": is_referred,
    "with-medicines": is_prescribed,
    **CAPACITY,
    **DRIVING,
    **SCHOOLING,
}
REFERRAL = "referral-"
"""Before a state of the bureau, as in "referral-planned"."""


def is_of(one: Townsperson, case: str) -> bool:
    """Whether they are of this case, or have this trait."""
    if case.startswith(REFERRAL):
        return referral_state(one) == case.removeprefix(REFERRAL)
    trait = TRAITS.get(case)
    return trait(one) if trait else one.case == case


def traits_of(one: Townsperson) -> tuple[str, ...]:
    """All that can be tried as them beside their case."""
    state = referral_state(one)
    return (*(name for name, has in TRAITS.items() if has(one)), *((f"{REFERRAL}{state}",) if state else ()))
