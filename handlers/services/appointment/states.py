from aiogram.fsm.state import State, StatesGroup


class Appointment(StatesGroup):
    whom = State()
    refused = State()
    silent = State()
    doctor = State()
    day = State()
    time = State()
    taken = State()
    summary = State()
    done = State()
    full = State()
    waiting = State()


class VisitChange(StatesGroup):
    day = State()
    time = State()
    taken = State()
    summary = State()
    moved = State()
    reason = State()
    sure = State()
    cancelled = State()
    refused = State()
