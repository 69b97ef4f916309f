from aiogram.fsm.state import State, StatesGroup


class CpdCertificate(StatesGroup):
    programme = State()
