from aiogram.fsm.state import State, StatesGroup


class HomeVisit(StatesGroup):
    whom = State()
    age = State()
    symptoms = State()


class HomeVisitDetails(StatesGroup):
    symptoms = State()
    place = State()
    district = State()
    far = State()
    street = State()
    phone = State()
