"""What was wrong with this very answer, and what would be right."""

from datetime import date

from aiogram_dialog import DialogManager

from domain.requests.answering import Wrong
from domain.requests.form import Answer
from handlers.shared.flash import flash
from handlers.shared.local_time import local
from handlers.shared.tongue import now

SIGNS_QUOTED = 40


def tell(manager: DialogManager, wrong: Wrong, said: Answer) -> None:
    typed = said if isinstance(said, str) else ""
    flash(
        manager,
        f"answer-wrong-{wrong.flaw}",
        limit=_limit(wrong.limit),
        count=len(said) if isinstance(said, str | list) else 0,
        said=typed[:SIGNS_QUOTED],
        example=f"{local(now(manager)):%d.%m.%Y}",
    )


def _limit(limit: str) -> str | int:
    if limit.isdecimal():
        return int(limit)
    try:
        return f"{date.fromisoformat(limit):%d.%m.%Y}"
    except ValueError:
        return limit or 1
