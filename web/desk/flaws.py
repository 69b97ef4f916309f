"""What was wrong with a field, and what right looks like."""

from datetime import date

from domain.requests.answering import Wrong
from domain.requests.form import Question
from domain.words import Words


def flaw_in_words(words: Words, language: str, question: Question | None, wrong: Wrong) -> str:
    """Under a field of rows, what one of the rows lacks is said there."""
    if wrong.place is not None and question is not None and question.columns:
        return words.say(language, "web-wrong-row", row=wrong.place[0] + 1)
    return words.say(language, f"web-wrong-{wrong.flaw}", limit=_readable(wrong.limit))


def _readable(limit: str) -> str:
    try:
        return f"{date.fromisoformat(limit):%d.%m.%Y}"
    except ValueError:
        return limit
