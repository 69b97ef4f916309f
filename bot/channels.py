"""The bots that speak: the local messenger's and Telegram's. They differ in their session and in nothing else."""

from dataclasses import dataclass, field

from aiogram import Bot

LOCAL_TOKEN = "1:local"  # noqa: S105 - names the local messenger's bot, opens nothing
LOCAL_BOT = 1


@dataclass
class Channels:
    """`patient` bots show windows and wait out a busy minute; `plain` ones serve the outbox, which has its own."""

    patient: dict[int, Bot] = field(default_factory=dict)
    plain: dict[int, Bot] = field(default_factory=dict)

    def add(self, patient: Bot, plain: Bot | None = None) -> None:
        self.patient[patient.id] = patient
        self.plain[patient.id] = plain or patient

    async def close(self) -> None:
        """Two bots of one token are equal, so it is their sessions that are told apart."""
        for session in {bot.session for bot in (*self.patient.values(), *self.plain.values())}:
            await session.close()
