from aiogram.fsm.state import State, StatesGroup


class Menu(StatesGroup):
    main = State()
