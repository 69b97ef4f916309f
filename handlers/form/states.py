from aiogram.fsm.state import State, StatesGroup

from domain.requests.form import QuestionKind


class Filling(StatesGroup):
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
    extras = State()
    summary = State()
    edit = State()
    consent = State()
    code = State()
    stopped = State()
    drop = State()
    done = State()


WINDOWS: dict[QuestionKind, State] = {
    QuestionKind.CHOICE: Filling.choice,
    QuestionKind.YES_NO: Filling.choice,
    QuestionKind.CHOICES: Filling.choices,
    QuestionKind.TEXT: Filling.text,
    QuestionKind.NUMBER: Filling.text,
    QuestionKind.PERSON: Filling.text,
    QuestionKind.DATE: Filling.date,
    QuestionKind.DOCUMENTS: Filling.documents,
    QuestionKind.ADDRESS: Filling.address,
    QuestionKind.CLINIC: Filling.clinic,
    QuestionKind.ROWS: Filling.rows,
}
