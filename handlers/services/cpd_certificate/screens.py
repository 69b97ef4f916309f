"""A question's own screen: programmes completed by the academy's books as buttons; any other is typed."""

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Column

from domain.law.law import ALMATY
from domain.requests.answering import Flaw, Wrong, read_answer
from domain.services.cpd_certificate.list_programmes import ListProgrammes, Programmes, ProgrammesOf
from domain.services.cpd_certificate.programme import Programme, ProgrammeKind
from domain.services.cpd_certificate.service import PAPERS, REGISTER, SOURCE
from handlers.form.lies_ahead import HEAD
from handlers.form.own_screen import HEADED, asked, give
from handlers.services.cpd_certificate.states import CpdCertificate
from handlers.shared.at_hand import Tongue, acting, local, now, perform, tongue
from handlers.shared.declared import QuestionAsked, Screens
from handlers.shared.examples import Examples
from handlers.shared.lists import select
from handlers.shared.say import Say, flash
from handlers.shared.window import Facts, go, hears, question, shows

NOTHING = Programmes((), ())


def programme_window() -> Window:
    return question(
        CpdCertificate.programme,
        *HEAD,
        Say("cpd-certificate-programme-ask"),
        Say("cpd-certificate-programme-found", when="found"),
        Say("cpd-certificate-programme-none", when="none"),
        Say("cpd-certificate-programme-unfinished", titles="unfinished", when="unfinished"),
        Say("cpd-certificate-programme-silent", when="silent"),
        Say("cpd-certificate-programme-typed", when="found"),
        Column(select("programme", "programmes", chosen)),
        go("common-retry", "retry", CpdCertificate.programme, when="silent"),
        hears(typed),
        shows=[HEADED, shows(show_programmes, programmes, example)],
        numbers=False,
        takes_words=True,
    )


async def programmes(manager: DialogManager) -> tuple[Programmes | None]:
    """Asked anew each time the window is shown; None where the books are silent."""
    found = await perform(manager, ListProgrammes, ProgrammesOf(acting(manager), QuestionAsked.of(manager).number))
    return (found if isinstance(found, Programmes) else None,)


def show_programmes(words: Tongue, found: Programmes | None) -> Facts:
    there = found or NOTHING
    return {
        "programmes": [{"id": each.code, "label": _label(each, words)} for each in there.finished],
        "found": bool(there.finished),
        "none": found is not None and not there.finished,
        "silent": found is None,
        "unfinished": ", ".join(each.title(words.language) for each in there.unfinished),
    }


def _label(one: Programme, words: Tongue) -> str:
    return words.say("cpd-certificate-programme-one", title=one.title(words.language), hours=one.hours)


async def chosen(manager: DialogManager, code: str) -> None:
    (found,) = await programmes(manager)
    for each in (found or NOTHING).finished:
        if each.code == code:
            await _done(manager, each.title(tongue(manager).language), REGISTER)


async def typed(manager: DialogManager, typed: str) -> None:
    read = read_answer((await asked(manager)).question, typed, local(now(manager)).date(), ALMATY)
    match read:
        case Wrong(Flaw.TOO_LONG, limit):
            flash(manager, "cpd-certificate-programme-long", most=int(limit))
        case Wrong():
            flash(manager, "cpd-certificate-programme-short")
        case title:
            await _done(manager, str(title), PAPERS)


async def _done(manager: DialogManager, title: str, source: str) -> None:
    await give(manager, {QuestionAsked.of(manager).question: title, SOURCE: source})


def example(it: Examples) -> tuple[Programmes]:
    title = it.say("example-programme")
    one = Programme("one", ProgrammeKind.ADVANCED_TRAINING, title, title, 120, it.now.date())
    return (Programmes((one,), ()),)


SCREENS = Screens(routers=(Dialog(programme_window()),), questions={"programme": CpdCertificate.programme})
