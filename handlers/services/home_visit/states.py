from aiogram.fsm.state import State, StatesGroup


class HomeVisit(StatesGroup):
    flags = State()
    emergency = State()


class HomeVisitDetails(StatesGroup):
    symptoms = State()
    complaint = State()
    alarm = State()
    place = State()
    district = State()
    far = State()
    street = State()
    phone = State()
