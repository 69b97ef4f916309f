from aiogram.fsm.state import State, StatesGroup


class Managers(StatesGroup):
    start = State()
    registers = State()
