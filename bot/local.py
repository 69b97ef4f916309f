"""The local messenger and the town behind it. Only in the sandbox."""

from collections.abc import Sequence
from dataclasses import dataclass

from aiogram import Bot
from aiohttp import web
from dishka import AsyncContainer

from adapters.channels.courtesies import Courtesies
from adapters.channels.local import LocalChats, LocalMessenger, LocalSession
from adapters.channels.telegram.profile import setup_profile
from adapters.channels.told import SaidOnce
from adapters.crypto.vault import Vault
from adapters.db.database import Database
from adapters.registers.sandbox.face import Sandbox
from adapters.registers.sandbox.town import SandboxTown
from bot.channels import LOCAL_BOT, LOCAL_TOKEN, Channels
from bot.doorway import Doorway
from bot.faces import Console, Desk
from bot.site import add_sandbox
from domain.operations.identity.choose_language import Choose, ChooseLanguage
from domain.operations.providers.open_clinics import OpenClinics
from domain.people.acting import ChatRef
from domain.ports.clock import Clock
from domain.ports.ids import Ids
from domain.ports.store import Store
from domain.words import Words
from web.desk.own_page import OwnPage


@dataclass(frozen=True, slots=True)
class ChosenTongues:
    """The language chosen in the chat is the one the page's switch chooses."""

    store: Store
    choose_language: ChooseLanguage

    async def of(self, chat_id: int) -> str:
        known = await self.store.read(lambda uow: uow.chats.acting(ChatRef(LOCAL_BOT, chat_id)))
        return known.language if known else ""

    async def choose(self, chat_id: int, language: str) -> None:
        await self.choose_language(Choose(ChatRef(LOCAL_BOT, chat_id), chat_id, language))


async def open_channel(
    container: AsyncContainer, channels: Channels, doorway: Doorway, site: web.Application
) -> None:
    get = container.get
    await (await get(OpenClinics))((await get(SandboxTown)).opening)
    tongues = ChosenTongues(await get(Store), await get(ChooseLanguage))
    chats = LocalChats(await get(Database), await get(Vault), await get(Clock), await get(Ids), tongues)
    session = LocalSession(chats)
    session.middleware.register(Courtesies())
    session.middleware.register(SaidOnce())
    bot = Bot(LOCAL_TOKEN, session=session)
    channels.add(bot)
    await setup_profile(bot, await get(Words))
    messenger = LocalMessenger(LOCAL_BOT, chats, session.commands, doorway)
    own_pages = await get(Sequence[OwnPage])
    add_sandbox(site, await get(Sandbox), messenger, await get(Desk), own_pages, await get(Console))
