from aiogram.fsm.state import State, StatesGroup


class EducationDocument(StatesGroup):
    start = State()
    papers = State()


class EducationDocumentPrepared(StatesGroup):
    shown = State()
