from aiogram.fsm.state import State, StatesGroup


class Start(StatesGroup):
    """The first state is where `handlers.shared.journeys` sends whoever is not identified."""

    language = State()
