"""The sandbox's contract: people to try, and where their messages arrive."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.crypto.keys import KeyRing, make_keys
from adapters.crypto.vault import Vault
from adapters.db.database import Database
from adapters.registers.sandbox.cases import traits
from adapters.registers.sandbox.face import Sandbox
from adapters.registers.sandbox.registers import SandboxRegisters
from adapters.registers.sandbox.town import sandbox_town
from adapters.registers.sandbox.townsperson import Case
from adapters.sms.sandbox import SandboxSms
from adapters.words import FluentWords
from domain.people.phone import Phone
from domain.ports.registers import RegisterSilent
from tests.support.fake_time import FakeTime
from web.problems import tell_problems
from web.sandbox import routes

Client = TestClient[web.Request, web.Application]


@pytest.fixture
def registers() -> SandboxRegisters:
    return SandboxRegisters(sandbox_town())


@pytest.fixture
def texts(database: Database) -> SandboxSms:
    return SandboxSms(database, Vault(KeyRing.parse(make_keys())), FakeTime())


@pytest.fixture
async def client(registers: SandboxRegisters, texts: SandboxSms) -> AsyncIterator[Client]:
    app = web.Application(middlewares=[tell_problems])
    routes.setup(app, Sandbox(sandbox_town(), registers, texts))
    async with TestClient(TestServer(app)) as client:
        yield client


async def test_people(client: Client) -> None:
    people = await (await client.get("/sandbox/people?limit=30")).json()
    assert len(people) == 30
    first = people[0]
    assert set(first) == {"iin", "name", "birth_date", "phone", "clinic", "doctor", "dependants", "case", "traits"}
    assert set(first["name"]) == {"kk", "ru"}
    assert first["doctor"]["name"].keys() == {"kk", "ru"}
    assert first["dependants"][0].keys() == {"iin", "name", "birth_date", "relation"}
    unattached = next(one for one in people if one["case"] == "unattached")
    assert unattached["clinic"] is unattached["doctor"] is None


async def test_people_by_clinic_and_case(client: Client) -> None:
    people = await (await client.get("/sandbox/people?limit=5000&clinic=almaty-29")).json()
    assert {one["clinic"] for one in people} == {"almaty-29"}
    assert {one["case"] for one in people} <= {"child", "ward"}
    other = await (await client.get("/sandbox/people?case=other-phone&limit=3")).json()
    assert [one["case"] for one in other] == ["other-phone"] * 3
    paid = await (await client.get("/sandbox/people?case=driver-paid&limit=3")).json()
    assert [(one["case"], "driver-paid" in one["traits"]) for one in paid] == [("adult", True)] * 3
    everybody = await (await client.get("/sandbox/people?limit=999999")).json()
    assert len(everybody) == len(sandbox_town().people)


@pytest.mark.parametrize("limit", ["-1", "x", "٣", "9" * 30])
async def test_a_limit_is_a_number(client: Client, limit: str) -> None:
    answer = await client.get("/sandbox/people", params={"limit": limit})
    assert (answer.status, await answer.json()) == (400, {"error": "bad_limit"})


async def test_messages_by_number(client: Client, texts: SandboxSms) -> None:
    await texts.send(Phone("+77000000001"), "123456")
    for path in ("+77000000001", "%2B77000000001", "77000000001"):
        answer = await client.get(f"/sandbox/phones/{path}/sms")
        assert await answer.json() == [{"at": "2026-11-24T10:00:00+05:00", "text": "123456"}]
    assert await (await client.get("/sandbox/phones/+77000000002/sms")).json() == []
    assert (await client.get("/sandbox/phones/+12025550100/sms")).status == 400


async def test_registers_fall_silent(client: Client, registers: SandboxRegisters) -> None:
    somebody = sandbox_town().people[0].person.iin
    await client.post("/sandbox/registers", json={"silent": True})
    with pytest.raises(RegisterSilent):
        await registers.person(somebody)
    await client.post("/sandbox/registers", json={"silent": False})
    assert await registers.person(somebody) is not None
    assert (await client.post("/sandbox/registers", json={"silent": "yes"})).status == 400


async def test_every_case_and_trait_has_a_name_on_the_panel(client: Client) -> None:
    cases = client.app[routes.FACE].cases
    assert {*Case, *traits()} == set(cases)
    assert {"with-medicines", "referral-planned", "driver-unpaid"} <= set(cases)
    words = FluentWords()
    for language in ("kk", "ru"):
        assert all(words.has(language, f"web-case-{case}") for case in cases)
