from aiogram.fsm.state import State, StatesGroup


class Requests(StatesGroup):
    mine = State()
    missing = State()
    detail = State()
    told = State()
    refused = State()
    withdraw = State()
    withdrawn = State()
