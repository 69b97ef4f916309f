from aiogram.fsm.state import State, StatesGroup


class Verify(StatesGroup):
    ask = State()
    answer = State()
