from aiogram.fsm.state import State, StatesGroup


class Guide(StatesGroup):
    services = State()
    service = State()
    needs = State()
    needs_text = State()
    case = State()
    terms = State()
    refusals = State()
    refusals_text = State()
    complaint = State()
