from aiogram.fsm.state import State, StatesGroup


class College(StatesGroup):
    start = State()
    papers = State()


class CollegePrepared(StatesGroup):
    shown = State()
