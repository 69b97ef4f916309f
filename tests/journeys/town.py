"""A whole house in the sandbox, at an instant a story chooses, on either database."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp.test_utils import TestClient, TestServer

from adapters.registers.sandbox.registers import SandboxRegisters
from adapters.sms.sandbox import SandboxSms
from bot.app import Emhana
from bot.settings import Settings
from domain.ports.store import Store
from domain.words import Words
from tests.journeys.citizen import Citizen
from tests.support.clock import HandClock

ALMATY = ZoneInfo("Asia/Almaty")
TUESDAY_MORNING = datetime.fromisoformat("2026-11-24T10:00:00+05:00")


@dataclass
class Town:
    settings: Settings
    clock: HandClock
    port: int | None = None
    house: Emhana = field(init=False)
    web: TestClient[Any, Any] = field(init=False)

    async def opens(self) -> None:
        self.house = Emhana(self.settings, self.clock, ticking=False)
        await self.house.start()
        self.web = TestClient(TestServer(self.house.site, port=self.port))
        await self.web.start_server()

    async def closes(self) -> None:
        await self.web.close()
        await self.house.stop()

    async def restarts(self) -> None:
        await self.closes()
        await self.opens()

    async def time_passes(self, **by: float) -> None:
        """The clock moves and what became due is done."""
        self.clock.advance(**by)
        await self.house.tick()

    async def it_is(self, instant: str) -> None:
        self.clock.set(datetime.fromisoformat(instant))
        await self.house.tick()

    def local(self, instant: str) -> datetime:
        return datetime.fromisoformat(instant).astimezone(ALMATY)

    async def people(self, case: str | None = None, limit: int = 2000) -> list[Mapping[str, Any]]:
        params = {"limit": str(limit)} | ({"case": case} if case else {})
        answer = await self.web.get("/sandbox/people", params=params)
        return list(await answer.json())

    async def citizen(self, language: str = "kk", case: str | None = "adult", place: int = 0) -> Citizen:
        """Somebody of that kind, who has not opened the chat yet."""
        person = (await self.people(case, place + 1))[place]
        return Citizen(self, language, person, await self.get(Words))

    async def get(self, kind: type[Any]) -> Any:
        return await self.house.container.get(kind)

    async def stored(self, look: Any) -> Any:
        return await (await self.get(Store)).read(look)

    async def registers(self) -> SandboxRegisters:
        registers: SandboxRegisters = await self.get(SandboxRegisters)
        return registers

    async def sms(self) -> SandboxSms:
        sms: SandboxSms = await self.get(SandboxSms)
        return sms
