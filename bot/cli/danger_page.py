"""`docs/danger.md`: every sign with its words, rules of age, advice and sources, for a clinician to sign."""

from collections.abc import Iterator

from adapters.words import FluentWords
from domain.understanding.advice import CALL, HELPLINES, TODAY, advice, worsening
from domain.understanding.danger import APART, CLOSE, Clue, Sign, signs
from domain.understanding.ill import BEARING
from domain.understanding.measures import AGES, MEASURES
from domain.understanding.pages import lexicon, page
from domain.understanding.pressed import KINDS, age_groups, pressable

LANGUAGES = ("kk", "ru")
HEAD = """\
# Signs of danger

Written by `make danger`; a test holds it to the data in `domain/understanding/`. Nobody has signed it yet: before
the bot is used, a clinician in Kazakhstan reads each sign and puts name and date in the first table.

**How it is read.** A message is danger when all notions of one line are said in it, in any order, in either
language or both; `–` stands before what takes it away, `side by side` where the words must be close. The notions
and the words that tell of them stand at the end. What is denied, past or a figure of speech does not count, and
where all is said to be well only the signs marked *however well* do. 103 goes before urgent, the earlier sign
before the later.

**What no line tells.** Each message is also weighed by how like dangerous ones it is: every notion and every pair
of notions has a weight, learned from some two thousand phrases (`domain/understanding/likeness.py`). Far above, the
message is 103 as *unnamed*, whatever the lines say; far below, a line for 103 does not count. The weights name no
sign and change no advice.
"""


def danger_page() -> str:
    words = FluentWords()
    parts = [HEAD, _index(words), _common(words)]
    parts += ["\n".join(_section(sign, words)) for sign in signs().values()]
    parts += [
        "\n".join(_buttons(words)),
        "\n".join(_quiet()),
        "\n".join(_measures()),
        "\n".join(_dictionary()),
        "\n".join(_sources()),
    ]
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


def _index(words: FluentWords) -> str:
    rows = ["| sign | kk | ru | urgency | rule of age | reviewed by | date |", "|" + " --- |" * 7]
    for sign in signs().values():
        names = [words.say(language, f"danger-sign-{sign.code}") for language in LANGUAGES]
        rows.append(f"| {sign.code} | {' | '.join(names)} | {', '.join(sign.lines)} | {_ages(sign)} | | |")
    return "\n".join(rows)


def _ages(sign: Sign) -> str:
    named = {notion for lines in sign.lines.values() for line in lines for notion in (*line.all, *line.never)}
    return ", ".join(notion for notion in AGES if notion in named) or "any"


def _common(words: FluentWords) -> str:
    lines = ["## Said with every sign", ""]
    lines += [f"- {words.say(language, key)}" for key in (CALL, TODAY, HELPLINES) for language in LANGUAGES]
    return "\n".join(lines)


def _section(sign: Sign, words: FluentWords) -> Iterator[str]:
    yield f"## {sign.code}"
    if not sign.lines:
        yield "\n*Told by likeness alone.*"
    if sign.however_well:
        yield "\n*However well.*"
    for urgency, lines in sign.lines.items():
        yield f"\n**{urgency}**\n"
        yield from (f"- {_told(line)}" for line in lines)
    yield "\n**Until they come**\n"
    for child in (False, True)[: 1 + sign.child]:
        for language in LANGUAGES:
            said = _said(words, language, advice(sign.code, child)[-1])
            yield f"- {language}{', child' if child else ''}: {said}"
    if "urgent" in sign.lines:
        yield "\n**Which worsening is 103**\n"
        yield from (f"- {language}: {_said(words, language, worsening(sign.code)[-1])}" for language in LANGUAGES)
    yield f"\nSources: {', '.join(sign.sources)}."


def _said(words: FluentWords, language: str, key: str) -> str:
    return " ".join(words.say(language, key).split())


def _told(line: Clue) -> str:
    near = " (side by side)" if line.apart == CLOSE else ""
    return " + ".join(line.all) + near + "".join(f" – {notion}" for notion in line.never)


def _buttons(words: FluentWords) -> Iterator[str]:
    yield "## Pressed instead of said\n"
    yield (
        "When a doctor is called home, these are offered by the age of the ill. A press says the notions beside it,"
        " and what is pressed goes through the lines above together with the age and the temperature measured.\n"
    )
    firsts = ", ".join(f"{group} from day {first}" for group, first in age_groups().items())
    yield f"Ages: {firsts}. Of a pregnancy only to women from {min(BEARING)} to {max(BEARING)}.\n"
    yield "| button | kk | ru | ages | says | 103 at once |\n|" + " --- |" * 6
    for kind in KINDS:
        for code, one in pressable(kind).items():
            said = [words.say(language, f"danger-pressed-{code}") for language in LANGUAGES]
            cells = [code, *said, ", ".join(one.ages), " + ".join(one.notions) or "–", one.sign or "–"]
            yield f"| {' | '.join(cells)} |"


def _quiet() -> Iterator[str]:
    told = page("quiet.toml")
    yield "## What takes the danger away\n"
    yield f"- in its clause: {', '.join(told['clause'])}"
    yield f"- in the message: {', '.join(told['message'])}"
    yield f"- a new part begins with: {', '.join(told['now'])}"
    yield f"- notions more than {APART} words apart are not said together, more than {CLOSE} not side by side"


def _measures() -> Iterator[str]:
    yield "## Notions from numbers\n\n| notion | when |\n| --- | --- |"
    yield from (f"| {notion} | {told} |" for notion, told in MEASURES.items())


def _dictionary() -> Iterator[str]:
    used = {
        notion
        for sign in signs().values()
        for lines in sign.lines.values()
        for line in lines
        for notion in (*line.all, *line.never)
    }
    quiet = page("quiet.toml")
    used |= {*quiet["clause"], *quiet["message"]}
    yield "## Notions and their words\n"
    yield (
        "Beginnings of words; `=x` the whole word, `x%` with any ending, `x~y` not where it goes on as y,"
        " `*` any word, `a|b` either.\n"
    )
    yield "| notion | kk | ru |\n| --- | --- | --- |"
    for notion, told in sorted(lexicon().items()):
        if notion in used:
            yield f"| {notion} | {_cell(told['kk'])} | {_cell(told['ru'])} |"


def _cell(words: str) -> str:
    return " ".join(words.split()).replace("|", "\\|").replace("*", "\\*").replace("~", "\\~")


def _sources() -> Iterator[str]:
    yield "## Sources\n\n| | title | publisher | published | read | address |\n|" + " --- |" * 6
    for code, told in page("sources.toml").items():
        cells = [told["title"], told["publisher"], told.get("published", "not said"), told["read"], told["address"]]
        yield f"| {code} | {' | '.join(cells)} |"
