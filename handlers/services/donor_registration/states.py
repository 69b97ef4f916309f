from aiogram.fsm.state import State, StatesGroup


class DonorRegistration(StatesGroup):
    explained = State()
    history = State()
    revoke = State()
    code = State()


class DonorRegistrationSure(StatesGroup):
    """The second confirmation, asked as a question of the form."""

    sure = State()
