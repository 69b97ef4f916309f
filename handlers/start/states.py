from aiogram.fsm.state import State, StatesGroup


class Start(StatesGroup):
    """The first state is where `handlers.shared.journeys` sends whoever is not identified."""

    language = State()
    consent = State()
    contact = State()
    iin = State()
    odd = State()
    silent = State()
    stopped = State()
    check = State()
    code = State()
    renew = State()
