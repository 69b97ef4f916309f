"""What lies ahead, in words: what is needed, what registers give, how long it takes, and until when today."""

from domain.requests.ahead import Ahead
from domain.requests.form import Answers
from handlers.shared.at_hand import Tongue, local

WARN_MINUTES = 60
EVERYBODY = (None, "everyone")
REQUEST_ITSELF = "request"


def needs(known: Ahead, answers: Answers, words: Tongue) -> str:
    """Where one service is several: what this one of them needs."""
    own = f"form-before-needs-{known.standard.service}-{answers.get('kind')}"
    if words.has(own):
        return words.say(own)
    wanted = [
        words.say(f"guide-document-{each.code}")
        for each in known.documents
        if each.code != REQUEST_ITSELF and not each.register and each.when in EVERYBODY
    ]
    said = (
        words.say("form-before-needs", documents=", ".join(wanted)) if wanted else words.say("form-before-nothing")
    )
    some = any(each.when not in EVERYBODY for each in known.documents)
    return f"{said} {words.say('form-before-some')}" if some else said


def registers(known: Ahead, words: Tongue) -> str:
    """What nobody is asked for, because a register gives it."""
    given = from_registers(known, words)
    return words.say("form-before-registers", documents=given) if given else ""


def from_registers(known: Ahead, words: Tongue) -> str:
    keys = dict.fromkeys(f"guide-document-{each.code}" for each in known.standard.documents if each.register)
    return ", ".join(words.say(key) for key in keys if words.has(key))


def term(known: Ahead, words: Tongue) -> str:
    """Where nothing is counted from this minute, nothing is promised."""
    due = known.decision.due_at
    said = [words.say("form-before-due", due=words.moment(local(due)))] if due else []
    return " ".join((*said, _cost(known, words)))


def term_in_person(known: Ahead, words: Tongue) -> str:
    """Nothing is sent from here: the term runs from the day it is filed at the provider's."""
    decision = known.decision
    if decision.due_at is None:
        opens = words.moment(local(decision.next_acceptance)) if decision.next_acceptance else ""
        return words.say("form-before-in-person-closed", opens=opens)
    due = words.moment(local(decision.due_at))
    return f"{words.say('form-before-in-person', due=due)} {_cost(known, words)}"


def _cost(known: Ahead, words: Tongue) -> str:
    return words.say("form-before-cost", cost="free" if known.fee is None or known.fee.free else "paid")


def cutoff(known: Ahead, words: Tongue) -> str:
    """The verdict itself falls when it is sent."""
    if known.is_deferred and known.decision.accepted_at:
        own = f"form-before-deferred-{known.standard.service}"
        key = own if words.has(own) else "form-before-deferred"
        return words.say(key, when=words.moment(local(known.decision.accepted_at)))
    if known.closes_at is None or known.minutes_left is None:
        return ""
    until, left = words.time(known.closes_at), known.minutes_left
    if left <= WARN_MINUTES:
        return words.say("form-before-closing", until=until, minutes=left)
    hours, minutes = divmod(left, 60)
    return words.say("form-before-open", until=until, hours=hours, minutes=minutes)
