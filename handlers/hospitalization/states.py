from aiogram.fsm.state import State, StatesGroup


class Hospitalization(StatesGroup):
    status = State()
