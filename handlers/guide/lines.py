"""Lines of a guide's window: plain words first, the text's own words under them, with the item in small."""

from collections.abc import Iterable
from html import escape

from domain.law.standard import Standard
from domain.law.vocabulary import Text
from handlers.shared.cited import act_number, cited, place
from handlers.shared.tongue import Tongue


def quote(text: Text, citation: str, standard: Standard, words: Tongue) -> str:
    said = escape(text.in_language(words.language), quote=False)
    return words.say("guide-quote", text=said, cite=cited(citation, standard, words))


def small(citations: Iterable[str], standard: Standard, words: Tongue) -> str:
    """The act, then each item once, in the order given."""
    items = dict.fromkeys(place(citation, standard, words) for citation in citations)
    cite = f"{act_number(standard.act, words)}, {'; '.join(items)}"
    return words.say("guide-cite", cite=cite) if items else ""


def item(line: str) -> str:
    return f"\u2013 {line}"


def joined(lines: Iterable[str]) -> str:
    return "\n".join(line for line in lines if line)
