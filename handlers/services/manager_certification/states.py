from aiogram.fsm.state import State, StatesGroup


class ManagerCertification(StatesGroup):
    start = State()
    registers = State()
