"""The one place that turns what the registers and the code rules say into the next window."""

from aiogram_dialog import DialogManager

from domain.operations.identity.identify_person import REASONS, Claim, IdentifyPerson, NoConsent
from domain.operations.identity.send_code import CodeSent, SmsSilent
from domain.people.one_time_code import BudgetSpent, Locked, TooManyCodes
from domain.requests.outcomes import RegisterDidNotAnswer
from handlers.shared.one_time_code import Stop, keep_code, tell_not_sent
from handlers.shared.operation import perform
from handlers.shared.tongue import acting
from handlers.start.progress import StartKept, given
from handlers.start.states import Start


async def claim(manager: DialogManager) -> None:
    """Ask the register and send a code."""
    both = given(manager)
    if both is None:
        await manager.switch_to(Start.contact)
        return
    outcome = await perform(manager, IdentifyPerson, Claim(acting(manager), *both))
    match outcome:
        case CodeSent():
            keep_code(manager, outcome)
            await manager.switch_to(Start.code)
        case SmsSilent():
            await _be_silent(manager, "sms")
        case RegisterDidNotAnswer():
            await _be_silent(manager, "register")
        case NoConsent():
            await manager.switch_to(Start.consent)
        case Locked() | TooManyCodes() | BudgetSpent():
            await tell_not_sent(manager, outcome, code=Start.code, stopped=Start.stopped)
        case _:
            Stop(REASONS[type(outcome)]).keep(manager)
            await manager.switch_to(Start.stopped)


async def _be_silent(manager: DialogManager, who: str) -> None:
    StartKept.of(manager).silent = who
    await manager.switch_to(Start.silent)
