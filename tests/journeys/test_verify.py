"""Somebody is shown a paper and asks the chat whether it holds. They need not say who they are."""

from aiohttp import FormData

from adapters.system.ids import RandomIds
from domain.documents.document import Document
from domain.operations.documents.revoke_document import Revoke, RevokeDocument
from domain.people.acting import ChatRef
from domain.ports.store import Store
from tests.adapters.documents.test_qr_reader import snapshot
from tests.journeys.citizen import Citizen
from tests.journeys.town import Town
from tests.support.documents import PAPERS, issue


async def somebodys_document(town: Town) -> Document:
    clinic = (await town.stored(lambda unit: unit.providers.clinics()))[0]
    document, _ = await issue(await town.get(Store), RandomIds(), clinic, town.clock.now(), ChatRef(1, 90_001))
    return document


async def asker(town: Town, language: str) -> Citizen:
    citizen = await town.citizen(language)
    await citizen.opens_the_chat(language)
    await citizen.says("/verify")
    citizen.sees("verify-ask")
    return citizen


async def shows(citizen: Citizen, picture: bytes) -> None:
    form = FormData()
    form.add_field("document", picture, filename="photo.jpg", content_type="image/jpeg")
    answer = await citizen.web.post(f"/messenger/api/chats/{citizen.chat_id}/messages", data=form)
    assert answer.status == 202, await answer.text()
    await citizen.looks()


async def test_typed_and_revoked_since(town: Town, language: str) -> None:
    document, citizen = await somebodys_document(town), await asker(town, language)
    await citizen.says("hello")
    citizen.sees("verify-not-a-code", "verify-ask")
    await citizen.says(document.code.lower().replace("-", " "))
    paper = PAPERS[language]
    citizen.sees("verify-standing-valid", paper.title, paper.provider_name, "С. А.", "24.11.2026")
    citizen.sees_nowhere(paper.subject_name)
    await (await town.get(RevokeDocument))(Revoke(document.code, f"clinic:{document.provider_code}"))
    await citizen.presses("verify-another")
    await citizen.says(f"https://emhana.example.kz/verify/{document.code}")
    citizen.sees("verify-standing-revoked")
    await citizen.presses("verify-another")
    await citizen.says("7K3-M92-Q4X")
    citizen.sees("verify-standing-unknown", "verify-unknown-help")


async def test_photographed(town: Town, language: str) -> None:
    document, citizen = await somebodys_document(town), await asker(town, language)
    await shows(citizen, b"no picture at all")
    citizen.sees("verify-no-qr", "verify-ask")
    await shows(citizen, snapshot("https://egov.kz/services/P1.1"))
    citizen.sees("verify-foreign-qr", "verify-ask")
    await shows(citizen, snapshot(f"https://emhana.example.kz/verify/{document.code}"))
    citizen.sees("verify-standing-valid", PAPERS[language].title)
    await citizen.presses("common-back")
    citizen.sees("verify-ask")
