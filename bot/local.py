"""The local messenger and the town behind it. Only in the sandbox."""

from typing import TYPE_CHECKING

from aiogram import Bot

from adapters.channels.local import LocalChats, LocalMessenger, LocalSession
from adapters.channels.telegram.profile import setup_profile
from adapters.crypto.vault import Vault
from adapters.db.database import Database
from adapters.registers.sandbox.face import Sandbox
from adapters.registers.sandbox.registers import SandboxRegisters
from adapters.registers.sandbox.town import SandboxTown
from adapters.sms.sandbox import SandboxSms
from bot.channels import LOCAL_BOT, LOCAL_TOKEN
from bot.desk_prepared import DeskPrepared
from bot.desk_requests import DeskRequests
from bot.doorway import Doorway
from bot.faces import Console, Desk
from bot.site import add_sandbox
from domain.operations.files.read_file import ReadFile
from domain.operations.identity.confirm_identity_check import ConfirmIdentityCheck
from domain.operations.providers.open_clinics import OpenClinics
from domain.ports.clock import Clock
from domain.ports.ids import Ids
from domain.ports.store import Store
from domain.words import Words

if TYPE_CHECKING:
    from bot.app import Emhana


async def open_channel(house: "Emhana") -> None:
    get = house.container.get
    store, clock = await get(Store), await get(Clock)
    town = await get(SandboxTown)
    await (await get(OpenClinics))(town.opening)
    chats = LocalChats(await get(Database), await get(Vault), clock, await get(Ids))
    session = LocalSession(chats)
    bot = Bot(LOCAL_TOKEN, session=session)
    house.channels.add(bot)
    await setup_profile(bot, await get(Words))
    messenger = LocalMessenger(LOCAL_BOT, chats, session.commands, Doorway(house))
    sandbox = Sandbox(town, await get(SandboxRegisters), await get(SandboxSms))
    asked, prepared = await get(DeskRequests), await get(DeskPrepared)
    desk = Desk(store, clock, await get(ConfirmIdentityCheck), await get(ReadFile), asked, prepared)
    add_sandbox(house.site, sandbox, messenger, desk, Console(store, clock))
