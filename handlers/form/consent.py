"""Consent to what will be fetched from state registers for this one request, and nothing else."""

from typing import Any

from aiogram_dialog import DialogManager, Window

from domain.law.law import Law
from domain.requests.ahead import ahead
from handlers.form.ahead import from_registers
from handlers.form.asking_window import leave
from handlers.form.example import example_form
from handlers.form.kept import service_of
from handlers.form.sending import consented
from handlers.form.states import Filling
from handlers.shared.examples import examples
from handlers.shared.operation import operation
from handlers.shared.say import Said, Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, now, tongue
from handlers.shared.window import press, question


def consent_window() -> Window:
    return question(
        Filling.consent,
        Say("form-consent-ask"),
        Said("what"),
        Say("form-consent-only"),
        press("form-consent-agree", "agree", consented),
        back=Filling.summary,
        cancel=leave,
        shows=Shows(consent, example_consent),
    )


async def consent(manager: DialogManager) -> dict[str, Any]:
    law = await operation(manager, Law)
    return show_consent(law, service_of(manager), manager, tongue(manager))


def show_consent(law: Law, service: str, manager: DialogManager, words: Tongue) -> dict[str, Any]:
    own = f"form-{service}-consent"
    if words.has(own):
        return {"what": words.say(own)}
    given = list(from_registers(ahead(law, service, now(manager)), words))
    if not given:
        return {"what": words.say("form-consent-person")}
    return {"what": words.say("form-consent-what", documents=", ".join(given))}


async def example_consent(manager: DialogManager) -> dict[str, Any]:
    service = example_form().service
    return show_consent(examples(manager).law, service, manager, tongue(manager))
