"""Where is a clinic, is it open, how do I ring it, and is it mine?"""

import pytest

from adapters.registers.sandbox.registers import Register
from domain.people.acting import ChatRef
from domain.providers.provider import Provider
from tests.journeys.citizen import Citizen
from tests.journeys.steps import comes_to_the_summary, identifies
from tests.journeys.town import Town

AT_CLINIC_ONE = {"latitude": 43.2593, "longitude": 76.9554}
IN_LONDON = {"latitude": 51.5, "longitude": -0.12}


async def asker(town: Town, language: str) -> Citizen:
    citizen = await town.citizen(language)
    await citizen.opens_the_chat(language)
    return citizen


async def clinics_of(town: Town) -> tuple[Provider, ...]:
    found: tuple[Provider, ...] = await town.stored(lambda unit: unit.providers.clinics())
    return found


async def own_clinic(town: Town, citizen: Citizen) -> Provider:
    acting = await town.stored(lambda unit: unit.chats.acting(ChatRef(1, citizen.chat_id)))
    attachment = await (await town.registers()).attachment(acting.person.iin)
    found: Provider = await town.stored(lambda unit: unit.providers.one(attachment.provider_code))
    return found


async def test_every_clinic_is_reached_page_by_page(town: Town, language: str) -> None:
    citizen = await asker(town, language)
    await citizen.says("/start clinics")
    seen: set[str] = set(citizen.labels)
    while citizen.say("common-page-later") in citizen.labels:
        await citizen.presses("common-page-later")
        seen |= set(citizen.labels)
    assert {clinic.name(language) for clinic in await clinics_of(town)} <= seen
    await citizen.presses("common-page-earlier")
    citizen.sees("clinics-directory-ask")


async def test_the_nearest_by_a_shared_place(town: Town, language: str) -> None:
    citizen = await asker(town, language)
    await citizen.says("/clinics")
    await citizen.presses("clinics-directory-near")
    citizen.sees("clinics-where-ask")
    assert citizen.seen["keyboard"]
    await citizen.sends(location=AT_CLINIC_ONE)
    first = (await clinics_of(town))[0]
    metres = citizen.say("clinics-distance-metres", count=50)
    citizen.sees("clinics-near-ask", f"{first.name(language)} \u2013 {metres}", "clinics-near-approximate")
    assert len([label for label in citizen.labels if "№" in label or "«" in label]) == 3
    assert not any(message["location"] for message in citizen.messages), "where somebody was stays in the chat"
    await citizen.presses(first.name(language))
    citizen.sees(first.address(language))
    await citizen.presses("common-back")
    citizen.sees("clinics-near-ask")


@pytest.mark.parametrize("command", ["/clinics", "menu"])
async def test_a_place_sent_without_being_asked(town: Town, language: str, command: str) -> None:
    citizen = await town.citizen(language)
    await identifies(citizen)
    if command != "menu":
        await citizen.says(command)
    await citizen.sends(location=AT_CLINIC_ONE)
    citizen.sees("clinics-near-ask")


async def test_far_from_every_clinic(town: Town, language: str) -> None:
    citizen = await asker(town, language)
    await citizen.says("/clinics")
    await citizen.sends(location=IN_LONDON)
    citizen.sees("clinics-near-far")


@pytest.mark.parametrize(
    ("typed", "place"), [("11", 9), ("№ 11", 9), ("емхана 11", 9), ("шухова", 1), ("Гоголь", 0)]
)
async def test_a_typed_number_name_or_street(town: Town, language: str, typed: str, place: int) -> None:
    citizen = await asker(town, language)
    clinic = (await clinics_of(town))[place]
    await citizen.says("/clinics")
    await citizen.says(typed)
    citizen.sees(clinic.name(language), clinic.address(language))


async def test_two_clinics_of_one_number(town: Town, language: str) -> None:
    citizen = await asker(town, language)
    await citizen.says("/clinics")
    await citizen.says("5")
    fives = [clinic.name(language) for clinic in await clinics_of(town) if clinic.name("ru").endswith("№ 5")]
    assert len(fives) == 2
    assert set(fives) <= set(citizen.labels)
    await citizen.presses("clinics-directory-all")
    assert citizen.say("clinics-directory-near") in citizen.labels


async def test_nothing_found_and_a_sticker(town: Town, language: str) -> None:
    citizen = await asker(town, language)
    await citizen.says("/clinics")
    await citizen.says("777")
    citizen.sees(citizen.say("clinics-directory-nothing", heard="777"))
    await citizen.sends(sticker=True)
    citizen.sees("common-unexpected-sticker", "clinics-directory-ask")
    await citizen.presses("clinics-directory-near")
    await citizen.sends(sticker=True)
    citizen.sees("common-unexpected-sticker", "clinics-where-ask")


@pytest.mark.parametrize(
    ("at", "key", "facts"),
    [
        ("2026-11-24T10:00:00", "hours-open", {"closes": "20:00"}),
        ("2026-11-28T13:59:00", "hours-open", {"closes": "14:00"}),
        ("2026-11-28T08:59:59", "hours-later", {"opens": "09:00", "closes": "14:00"}),
    ],
)
async def test_open_until(town: Town, language: str, at: str, key: str, facts: dict[str, str]) -> None:
    await town.it_is(f"{at}+05:00")
    citizen = await asker(town, language)
    await citizen.says("/clinics")
    await citizen.says("Гоголь 53")
    citizen.sees(citizen.say(key, **facts))


@pytest.mark.parametrize("at", ["2026-11-29T12:00:00", "2026-11-28T14:00:01"])
async def test_closed_on_sunday(town: Town, language: str, at: str) -> None:
    await town.it_is(f"{at}+05:00")
    citizen = await asker(town, language)
    await citizen.says("/clinics")
    await citizen.says("Гоголь 53")
    opens = citizen.words.moment(language, town.local("2026-11-30T08:00:00+05:00"))
    citizen.sees(citizen.say("hours-closed", opens=opens))


async def test_the_card_rings_and_shows_the_way(town: Town, language: str) -> None:
    citizen = await asker(town, language)
    await citizen.says("/clinics")
    await citizen.says("Гоголь 53")
    citizen.sees(citizen.say("clinics-card-phones", phones="+7 727 397 47 90, +7 727 397 44 72"))
    await citizen.presses("clinics-card-place")
    place = next(message["location"] for message in citizen.heard if message.get("location"))
    clinic = (await clinics_of(town))[0]
    assert (place["title"], place["address"]) == (clinic.name(language), clinic.address(language))
    citizen.sees(clinic.name(language))


async def test_only_children(town: Town, language: str) -> None:
    citizen = await asker(town, language)
    for clinic in await clinics_of(town):
        if clinic.children_only:
            await citizen.says("/clinics")
            await citizen.says(clinic.name(language))
            citizen.sees(clinic.name(language), "clinics-card-children")


async def test_my_own_clinic_and_another(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies(citizen)
    own = await own_clinic(town, citizen)
    await citizen.presses("menu-main-clinics")
    await citizen.presses("clinics-directory-mine")
    citizen.sees(own.name(language), "clinics-card-yes")
    await citizen.presses("common-back")
    other = next(clinic for clinic in await clinics_of(town) if clinic.code != own.code)
    await citizen.presses(other.name(language))
    citizen.sees(citizen.say("clinics-card-other", name=own.name(language)))
    await citizen.presses("clinics-card-attach")
    citizen.sees("guide-about-attachment")
    await citizen.presses("common-back")
    await citizen.presses("common-back")
    citizen.sees(other.name(language))


async def test_the_register_is_silent(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies(citizen)
    (await town.registers()).silence(Register.ATTACHMENT)
    await citizen.presses("menu-main-clinics")
    await citizen.presses("clinics-directory-mine")
    citizen.sees("clinics-card-silent", "clinics-directory-ask")
    await citizen.says("Гоголь 53")
    citizen.sees("clinics-card-silent")


async def test_booking_from_the_card(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies(citizen)
    await citizen.presses("menu-main-clinics")
    await citizen.presses("clinics-directory-mine")
    await citizen.presses("clinics-card-book")
    citizen.sees("appointment-doctor-ask")


async def test_a_look_at_the_clinics_in_mid_form(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies(citizen)
    chosen = await comes_to_the_summary(citizen)
    await citizen.says("/clinics")
    await citizen.says("Гоголь 53")
    await citizen.presses("common-back")
    await citizen.presses("common-back")
    citizen.sees("appointment-summary-ask", chosen)
