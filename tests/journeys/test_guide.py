"""How does this service work? Every service, in both languages, for whoever asks."""

import pytest

from domain.law.law import Law
from domain.requests.guided import in_order
from handlers.shared.at_hand import Tongue
from handlers.shared.cited import cited
from tests.journeys.citizen import Citizen
from tests.journeys.steps import comes_to_the_summary, identifies, number_shown
from tests.journeys.town import Town

LAW = Law.load()
LONGEST_WINDOW = 700
PARTS = ("needs", "terms", "refusals", "complaint")
SEARCHES = [
    ("kk", "үйге дәрігер шақырғым келеді", "home-visit"),
    ("kk", "УЙГЕ", "home-visit"),
    ("kk", "дәріхана", "medicines"),
    ("ru", "больничный", "sick-leave-sheet"),
    ("ru", "как вызвать врача на дом?", "home-visit"),
    ("ru", "хочу прикрепиться", "attachment"),
    ("kk", "жалоба", "complaint"),
    ("ru", "2", "home-visit"),
]

SERVICES = in_order(Law.load().services)


async def asker(town: Town, language: str) -> Citizen:
    """Somebody nobody has identified."""
    citizen = await town.citizen(language)
    await citizen.opens_the_chat(language)
    return citizen


def test_the_list_holds_every_service() -> None:
    assert sorted(SERVICES) == sorted(LAW.services)


@pytest.mark.parametrize("service", SERVICES)
async def test_every_service_is_explained(town: Town, language: str, service: str) -> None:
    citizen = await asker(town, language)
    today = town.clock.now().date()
    guide = LAW.guide(service, today)
    await citizen.says(f"/start guide_{service}")
    citizen.sees(f"guide-name-{service}", f"guide-about-{service}", guide.standard.name.text.in_language(language))
    tongue = Tongue(citizen.words, language)
    in_the_text = {
        "needs": [(one, one.cite) for way in ("in-person", "electronic") for one in guide.documents(way)],
        "refusals": [(one, one.citation) for one in guide.standard.grounds],
    }
    for part in PARTS:
        await citizen.presses(f"guide-service-{part}")
        citizen.sees(f"guide-name-{service}")
        assert len(citizen.text) <= LONGEST_WINDOW, (part, len(citizen.text))
        if in_the_text.get(part):
            await citizen.presses("guide-text")
            for told, citation in in_the_text[part]:
                citizen.sees(told.text.in_language(language), cited(citation, guide.standard, tongue))
            await citizen.presses("common-back")
        await citizen.presses("common-back")
    citizen.sees(f"guide-about-{service}")


@pytest.mark.parametrize("service", ["attachment", "manager-certification", "education-document"])
async def test_what_only_some_need_stands_behind_a_button(town: Town, language: str, service: str) -> None:
    citizen = await asker(town, language)
    guide = LAW.guide(service, town.clock.now().date())
    await citizen.says(f"/start guide_{service}")
    await citizen.presses("guide-service-needs")
    for document in guide.special_documents:
        await citizen.presses(f"guide-case-{document.when}")
        citizen.sees(document.text.in_language(language))
        await citizen.presses("common-back")


async def test_the_list_is_searched_by_typing(town: Town) -> None:
    for language, typed, service in SEARCHES:
        citizen = await asker(town, language)
        await citizen.says("/guide")
        await citizen.says(typed)
        citizen.sees(f"guide-about-{service}")


async def test_many_answers_are_a_shorter_list(town: Town) -> None:
    citizen = await asker(town, "ru")
    await citizen.says("/guide")
    await citizen.says("справка")
    assert citizen.say("guide-name-phc-certificate") in citizen.labels
    assert citizen.say("guide-name-driver-certificate") in citizen.labels
    assert citizen.say("guide-name-medicines") not in citizen.labels
    await citizen.presses("guide-services-all")
    await citizen.presses("common-page-later")
    await citizen.presses("guide-name-complaint")
    citizen.sees("guide-about-complaint")


async def test_nothing_found_is_said(town: Town, language: str) -> None:
    citizen = await asker(town, language)
    await citizen.says("/guide")
    await citizen.says("<b>фыва</b>")
    citizen.sees(citizen.words.say(language, "guide-services-nothing", heard="<b>фыва</b>"), "guide-services-ask")


async def test_a_sticker_while_reading(town: Town, language: str) -> None:
    citizen = await asker(town, language)
    await citizen.says("/start guide_home-visit")
    await citizen.presses("guide-service-needs")
    await citizen.sends(sticker=True)
    citizen.sees("common-unexpected-sticker", "guide-name-home-visit")
    assert citizen.say("common-back") in citizen.labels


@pytest.mark.parametrize(
    ("at", "service", "key", "facts"),
    [
        ("2026-11-24T10:00:00", "home-visit", "hours-open", {"closes": "20:00"}),
        ("2026-11-24T10:00:00", "home-visit", "hours-last", {"until": "18:00"}),
        ("2026-11-24T18:30:00", "home-visit", "hours-last-over", {"until": "18:00"}),
        ("2026-11-24T13:30:00", "medicines", "hours-pause", {"ends": "14:30", "closes": "18:30"}),
        ("2026-11-24T07:00:00", "appointment", "hours-later", {"opens": "08:00", "closes": "20:00"}),
    ],
)
async def test_until_when_it_is_open_today(
    town: Town, language: str, at: str, service: str, key: str, facts: dict[str, str]
) -> None:
    await town.it_is(f"{at}+05:00")
    citizen = await asker(town, language)
    await citizen.says(f"/start guide_{service}")
    citizen.sees(citizen.say(key, **facts))


async def test_closed_on_sunday_and_when_it_opens(town: Town, language: str) -> None:
    await town.it_is("2026-11-29T11:00:00+05:00")
    citizen = await asker(town, language)
    monday = citizen.words.moment(language, town.local("2026-11-30T08:00:00+05:00"))
    await citizen.says("/start guide_appointment")
    citizen.sees(citizen.say("hours-closed", opens=monday))
    await citizen.says("/start guide_sick-leave-sheet")
    citizen.sees(citizen.say("hours-on-duty", opens=monday))


async def test_from_the_guide_straight_to_the_booking(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies(citizen)
    await citizen.presses("menu-main-guide")
    await citizen.presses("guide-name-appointment")
    await citizen.presses("menu-main-book")
    citizen.sees("appointment-doctor-ask")


async def test_who_is_not_known_proves_it_first(town: Town) -> None:
    citizen = await asker(town, "ru")
    await citizen.says("/start guide_appointment")
    await citizen.presses("menu-main-book")
    citizen.sees("start-language-ask")


async def test_an_unknown_service_is_the_list(town: Town, language: str) -> None:
    citizen = await asker(town, language)
    await citizen.says("/start guide_magic")
    citizen.sees("guide-services-ask")


async def test_the_red_flags_stand_before_the_home_visit(town: Town, language: str) -> None:
    citizen = await asker(town, language)
    await citizen.says("/start guide_home-visit")
    assert citizen.text.startswith(citizen.say("guide-service-emergency"))


async def test_a_question_in_mid_form_keeps_the_form(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies(citizen)
    chosen = await comes_to_the_summary(citizen)
    await citizen.says("/guide")
    await citizen.says("/guide")
    citizen.sees("guide-services-ask")
    await citizen.presses("common-back")
    citizen.sees("appointment-summary-ask", chosen)
    await citizen.presses("appointment-summary-confirm")
    number_shown(citizen)
