"""The one place that turns what the registers and the code rules say into the next window."""

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager

from domain.operations.identity.identify_person import REASONS, Claim, IdentifyPerson, NoConsent
from domain.operations.identity.send_code import CodeSent, SmsSilent
from domain.people.one_time_code import BudgetSpent, Locked, TooManyCodes
from domain.requests.outcomes import RegisterDidNotAnswer
from handlers.shared.flash import flash
from handlers.shared.local_time import local
from handlers.shared.one_time_code import Stop, keep_code
from handlers.shared.operation import operation
from handlers.shared.tongue import acting, tongue
from handlers.start.progress import StartKept, given
from handlers.start.states import Start


async def claim(manager: DialogManager) -> None:
    """Ask the register and send a code."""
    both = given(manager)
    if both is None:
        await manager.switch_to(Start.contact)
        return
    identify = await operation(manager, IdentifyPerson)
    outcome = await identify(Claim(acting(manager), *both))
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
        case Locked(until):
            Stop("locked", until).keep(manager)
            await manager.switch_to(Start.stopped)
        case TooManyCodes(until) | BudgetSpent(until):
            await _later(manager, outcome, Start.stopped)
        case _:
            Stop(REASONS[type(outcome)]).keep(manager)
            await manager.switch_to(Start.stopped)


async def _be_silent(manager: DialogManager, who: str) -> None:
    StartKept.of(manager).silent = who
    await manager.switch_to(Start.silent)


async def _later(manager: DialogManager, outcome: TooManyCodes | BudgetSpent, stopped: State) -> None:
    """A code sent before may still be good: who waits for it stays where it is typed."""
    reason = "too-many" if isinstance(outcome, TooManyCodes) else "busy"
    if manager.current_context().state == Start.code:
        until = tongue(manager).moment(local(outcome.until))
        flash(manager, f"start-code-{reason}", until=until)
        return
    Stop(reason, outcome.until).keep(manager)
    await manager.switch_to(stopped)
