"""What else can be tried as somebody, beside their one case.

Told from who they are, without the dice: whatever is added, the town stays as it is.
"""

from functools import cache
from itertools import islice

from adapters.registers.sandbox import found
from adapters.registers.sandbox.town import SandboxTown
from adapters.registers.sandbox.townsperson import Townsperson

traits = cache(found.cases)
"""By name, as in "with-referral"."""


def listed(town: SandboxTown, clinic: str | None, case: str | None, limit: int) -> list[Townsperson]:
    """Those of this clinic, of this case or with this trait; somebody to try first."""
    wanted = (
        one
        for one in town.people
        if (clinic is None or (one.attachment is not None and one.attachment.provider_code == clinic))
        and (case is None or _is_of(one, case))
    )
    return list(islice(wanted, limit))


def traits_of(one: Townsperson) -> tuple[str, ...]:
    """All that can be tried as them beside their case."""
    return tuple(name for name, has in traits().items() if has(one))


def _is_of(one: Townsperson, case: str) -> bool:
    trait = traits().get(case)
    return trait(one) if trait else one.case == case
