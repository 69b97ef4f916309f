"""The second confirmation, before the last look and the signature: what exactly is about to be registered."""

from aiogram_dialog import DialogManager, Window

from domain.requests.form import Answers
from domain.requests.forms import all_forms
from domain.requests.readable import Reader
from domain.services.donor_registration import SERVICE
from handlers.form.lies_ahead import HEAD
from handlers.form.own_screen import HEADED, draft_shown, give
from handlers.services.donor_registration.states import DonorRegistrationSure
from handlers.shared.at_hand import Tongue
from handlers.shared.declared import QuestionAsked
from handlers.shared.kept import NothingToShow
from handlers.shared.say import Plain, Said, Say
from handlers.shared.window import Facts, press, question, shows

WILL, SCOPE, ORGANS, SOME, YES = "will", "scope", "organs", "some", "yes"


def sure_window() -> Window:
    return question(
        DonorRegistrationSure.sure,
        *HEAD,
        Said("ask", html=True),
        Say("donor-registration-sure-what", what="what"),
        Say("donor-registration-sure-next"),
        press(Plain("yes"), "yes", confirmed),
        shows=[HEADED, shows(show_sure, sure, lambda _: ({WILL: "refusal", SCOPE: "all"},))],
    )


async def sure(manager: DialogManager) -> tuple[Answers]:
    answers = (await draft_shown(manager)).draft.answers
    if WILL not in answers:
        raise NothingToShow
    return (answers,)


def show_sure(words: Tongue, answers: Answers) -> Facts:
    form, read = all_forms().of(SERVICE), Reader(words.words, words.language, {})
    will, asked = answers[WILL], ORGANS if answers.get(SCOPE) == SOME else SCOPE
    question_asked = form.question(asked)
    return {
        "ask": words.say("donor-registration-sure-ask", will=will),
        "what": read.value(question_asked, answers[asked]) if question_asked and answers.get(asked) else "",
        "yes": words.say(f"form-{SERVICE}-sure-{will}-yes"),
    }


async def confirmed(manager: DialogManager) -> None:
    await give(manager, {QuestionAsked.of(manager).question: YES})
