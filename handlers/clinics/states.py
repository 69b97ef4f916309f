from aiogram.fsm.state import State, StatesGroup


class Clinics(StatesGroup):
    directory = State()
    where = State()
    near = State()
    card = State()
