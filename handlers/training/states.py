from aiogram.fsm.state import State, StatesGroup


class Training(StatesGroup):
    programme = State()
