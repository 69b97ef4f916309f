"""The story of the service invented in `docs/new-service.md`. Told only in the copy `test_new_service.py` makes."""

from tests.journeys.papers import assert_signed
from tests.journeys.provider import Provider
from tests.journeys.services import files, opens_request, takes_the_paper
from tests.journeys.steps import identifies
from tests.journeys.town import Town

SERVICE = "dental-note"


async def test_from_the_menu_to_the_signed_note(town: Town, language: str) -> None:
    citizen = await town.citizen(language, "adult")
    await identifies(citizen)
    number = await files(citizen, SERVICE, {"purpose": "camp", "since": "20.11.2026"})
    clinic = citizen.person["clinic"]
    doctors = await town.stored(lambda unit: unit.providers.doctors(clinic))
    await Provider(town, clinic).completes(number, treated="3", doctor=doctors[0].id)
    await opens_request(citizen, number)
    citizen.sees("request-state-completed", "form-dental-note-purpose-camp")
    assert_signed(await takes_the_paper(citizen), citizen.say("document-dental-note-title"))
