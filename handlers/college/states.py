from aiogram.fsm.state import State, StatesGroup


class College(StatesGroup):
    start = State()
    papers = State()
    prepared = State()
