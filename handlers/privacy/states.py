from aiogram.fsm.state import State, StatesGroup


class Privacy(StatesGroup):
    main = State()
    delete = State()
