from aiogram.fsm.state import State, StatesGroup


class HospitalizationReferral(StatesGroup):
    status = State()
