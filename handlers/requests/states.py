from aiogram.fsm.state import State, StatesGroup


class Requests(StatesGroup):
    mine = State()
    missing = State()
    detail = State()
    move_day = State()
    move_time = State()
    move_taken = State()
    move_confirm = State()
    moved = State()
    cancel_reason = State()
    cancel_confirm = State()
    cancelled = State()
    refused = State()
    withdraw = State()
    withdrawn = State()
