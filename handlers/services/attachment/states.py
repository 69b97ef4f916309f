from aiogram.fsm.state import State, StatesGroup


class Attachment(StatesGroup):
    find = State()
    where = State()
    near = State()
    card = State()
    silent = State()
