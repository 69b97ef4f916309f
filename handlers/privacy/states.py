from aiogram.fsm.state import State, StatesGroup


class Privacy(StatesGroup):
    main = State()
    withdraw = State()
    delete = State()
    delete_sure = State()
