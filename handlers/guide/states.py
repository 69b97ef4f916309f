from aiogram.fsm.state import State, StatesGroup


class Guide(StatesGroup):
    services = State()
    service = State()
    needs = State()
    case = State()
    terms = State()
    refusals = State()
    complaint = State()
