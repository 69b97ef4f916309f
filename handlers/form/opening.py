"""Between whom it is for and the first question: may they have it, what is known already."""

from aiogram_dialog import DialogManager

from domain.operations.drafts.open_draft import Open, OpenDraft, Opened
from domain.requests.outcomes import RegisterDidNotAnswer
from domain.requests.refusal import Refusal, RefusalCode
from handlers.form.kept import FormKept
from handlers.form.states import Filling
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.operation import perform
from handlers.shared.stops import Refused
from handlers.shared.tongue import acting
from handlers.shared.whom import subject_of

STEM = "form-whom"


async def open_form(manager: DialogManager) -> None:
    """Ask law and registers, then show what lies ahead, a refusal, or that a register is silent."""
    subject, kept = await subject_of(manager), FormKept.of(manager)
    if subject is None:
        await refuse(manager, Refusal(RefusalCode.NOT_REPRESENTATIVE))
        return
    match await perform(
        manager, OpenDraft, Open(acting(manager), kept.service, subject, kept.about, tuple(kept.given))
    ):
        case Opened(draft, is_resumed=resumed):
            kept.number, kept.is_resumed, kept.given = draft.number, resumed, []
            await manager.switch_to(Filling.before)
        case RegisterDidNotAnswer():
            await manager.switch_to(Filling.silent)
        case Refusal() as refusal:
            await refuse(manager, refusal)


async def refuse(manager: DialogManager, refusal: Refusal) -> None:
    if refusal.code is RefusalCode.NOT_IDENTIFIED:
        await identify(manager)
        return
    Refused.by(refusal, FormKept.of(manager).service).keep(manager)
    await manager.switch_to(Filling.refused)


async def identify(manager: DialogManager) -> None:
    """The session has run out: they come back to what they were doing."""
    kept = FormKept.of(manager)
    if kept.number is not None:
        await set_out(manager, Goal.DRAFT, about=kept.number)
    else:
        await set_out(manager, Goal.FORM, about=kept.service, draft=kept.as_asked())
