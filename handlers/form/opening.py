"""Between whom it is for and the first question: may they have it, what is known already."""

from aiogram_dialog import DialogManager

from domain.law.law import Law
from domain.operations.drafts.open_draft import Open, OpenDraft, Opened
from domain.requests.outcomes import RegisterDidNotAnswer
from domain.requests.refusal import Refusal, RefusalCode
from handlers.form.kept import ABOUT, GIVEN, NUMBER, REFUSAL, RESUMED, SERVICE, form_of
from handlers.form.states import Form
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.local_time import local
from handlers.shared.operation import operation
from handlers.shared.refusals import explain_in_both
from handlers.shared.tongue import acting, now, tongue
from handlers.shared.whom import subject_of


async def open_form(manager: DialogManager) -> None:
    """Ask law and registers, then show what lies ahead, a refusal, or that a register is silent."""
    subject = await subject_of(manager)
    if subject is None:
        await refuse(manager, Refusal(RefusalCode.NOT_REPRESENTATIVE))
        return
    kept = manager.dialog_data
    given = tuple((str(name), str(value)) for name, value in kept.get(GIVEN) or ())
    open_draft = await operation(manager, OpenDraft)
    match await open_draft(Open(acting(manager), kept[SERVICE], subject, kept.get(ABOUT), given)):
        case Opened(draft, is_resumed=resumed):
            kept[NUMBER] = draft.number
            kept[RESUMED] = resumed
            kept.pop(GIVEN, None)
            await manager.switch_to(Form.before)
        case RegisterDidNotAnswer():
            await manager.switch_to(Form.silent)
        case Refusal() as refusal:
            await refuse(manager, refusal)


async def refuse(manager: DialogManager, refusal: Refusal) -> None:
    kept = manager.dialog_data
    if refusal.code is RefusalCode.NOT_IDENTIFIED:
        await identify(manager)
        return
    law = await operation(manager, Law)
    standard = law.standard(form_of(manager).service, local(now(manager)).date())
    kept[REFUSAL] = {
        "code": refusal.code.value,
        "number": refusal.number,
        **explain_in_both(refusal, tongue(manager), kept[SERVICE], standard),
    }
    await manager.switch_to(Form.refused)


async def identify(manager: DialogManager) -> None:
    """The session has run out: they come back to what they were doing."""
    kept = manager.dialog_data
    if NUMBER in kept:
        await set_out(manager, Goal.DRAFT, about=kept[NUMBER])
        return
    draft = {ABOUT: kept.get(ABOUT), GIVEN: kept.get(GIVEN, [])}
    await set_out(manager, Goal.FORM, about=kept[SERVICE], draft=draft)
