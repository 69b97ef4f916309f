"""What the last showing of a window offered: the only things that may be pressed.

Every showing has a turn, and its buttons carry it. A second press of the same button comes with an old turn and
does nothing; data nobody was offered (edited, hidden, foreign) is no press at all. The labels are kept as well,
so that a choice can be typed.
"""

from dataclasses import dataclass

from aiogram.types import InlineKeyboardButton
from aiogram_dialog import DialogManager
from aiogram_dialog.api.internal import RawKeyboard

from domain.operations.identity.note_refused_press import NoteRefusedPress, RefusedPress
from handlers.shared.at_hand import acting, perform

TURN, OFFERED = "turn", "offered"
MARK = "|"


@dataclass(frozen=True, slots=True)
class Press:
    turn: int | None
    data: str


def next_turn(manager: DialogManager) -> None:
    kept = manager.current_context().widget_data
    kept[TURN] = current_turn(manager) + 1


def current_turn(manager: DialogManager) -> int:
    turn = manager.current_context().widget_data.get(TURN, 0)
    return turn if isinstance(turn, int) else 0


def make_offer(manager: DialogManager, keyboard: RawKeyboard) -> None:
    offered: dict[str, str] = {}
    for row in keyboard:
        for button in row:
            if isinstance(button, InlineKeyboardButton) and button.callback_data:
                offered[button.callback_data] = button.text
                button.callback_data = f"{current_turn(manager)}{MARK}{button.callback_data}"
    manager.current_context().widget_data[OFFERED] = dict(offered)


def offered(manager: DialogManager) -> dict[str, str]:
    found = manager.current_context().widget_data.get(OFFERED)
    return {str(data): str(label) for data, label in found.items()} if isinstance(found, dict) else {}


def read_press(data: str) -> Press:
    turn, mark, rest = data.partition(MARK)
    if mark and turn.isascii() and turn.isdecimal() and len(turn) < 10:  # noqa: PLR2004
        return Press(int(turn), rest)
    return Press(None, data)


async def note_refused(manager: DialogManager, where: str) -> None:
    """What nobody offered this citizen is written down."""
    await perform(manager, NoteRefusedPress, RefusedPress(acting(manager), where))
