from aiogram.fsm.state import State, StatesGroup


class Donor(StatesGroup):
    explained = State()
    history = State()
    revoke = State()
    code = State()


class DonorSure(StatesGroup):
    """The second confirmation, asked as a question of the form."""

    sure = State()
