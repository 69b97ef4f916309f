from aiogram.fsm.state import State, StatesGroup


class Heard(StatesGroup):
    danger = State()
    meant = State()
