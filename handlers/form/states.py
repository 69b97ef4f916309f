from aiogram.fsm.state import State, StatesGroup


class Form(StatesGroup):
    whom = State()
    refused = State()
    silent = State()
    before = State()
    choice = State()
    choices = State()
    text = State()
    date = State()
    documents = State()
    address = State()
    clinic = State()
    rows = State()
    summary = State()
    edit = State()
    consent = State()
    code = State()
    stopped = State()
    drop = State()
    done = State()
