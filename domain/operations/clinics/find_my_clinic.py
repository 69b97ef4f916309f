"""Which clinic is mine, by the register of the attached population."""

from dataclasses import dataclass

from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.registers import AttachmentRegister, RegisterSilent
from domain.requests.outcomes import NobodyKnown, RegisterDidNotAnswer


@dataclass(frozen=True, slots=True)
class MyClinic:
    """`code` is None for somebody attached nowhere."""

    code: str | None


class FindMyClinic:
    def __init__(self, clock: Clock, register: AttachmentRegister) -> None:
        self._clock = clock
        self._register = register

    async def __call__(self, acting: Acting) -> MyClinic | NobodyKnown | RegisterDidNotAnswer:
        if acting.person is None or not acting.is_verified(self._clock.now()):
            return NobodyKnown()
        try:
            attachment = await self._register.attachment(acting.person.iin)
        except RegisterSilent:
            return RegisterDidNotAnswer()
        return MyClinic(attachment.provider_code if attachment else None)
