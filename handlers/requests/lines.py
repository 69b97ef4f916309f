"""One request in words: state, times, what was written, what was answered, what happened."""

from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo
from typing import Any

from domain.operations.requests.request_detail import RequestShown
from domain.requests.form import Answers, Form, Question
from domain.requests.forms import all_forms
from domain.requests.readable import Reader
from domain.requests.request import Event, Request
from domain.requests.state import RequestState
from handlers.shared.covered import covered_all
from handlers.shared.tongue import Tongue

HISTORY_SHOWN = 8
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
REASON = "reason"


def request_lines(shown: RequestShown, at: datetime, words: Tongue) -> dict[str, Any]:
    request, form, zone = shown.request, all_forms().get(shown.request.service), shown.zone
    is_refused = request.state is RequestState.REFUSED
    return {
        "number": request.number,
        "service": words.say(f"service-{request.service}"),
        "state": state_of(shown, words),
        "provider": shown.provider.name(words.language) if shown.provider and form else "",
        "due": words.moment(request.due_at.astimezone(zone)) if request.due_at else "",
        "left": left(shown, at, words),
        "late": request.state is RequestState.BREACHED,
        "suspended": request.state is RequestState.SUSPENDED,
        "answers": _lines(form.questions if form else (), shown.answers, shown.names, words),
        "result": _lines(_result_of(form, shown), shown.result, shown.names, words),
        "refused": str(shown.result.get(REASON, "")) if is_refused else "",
        "history": "\n".join(
            _event(event, request.service, zone, words) for event in shown.history[-HISTORY_SHOWN:]
        ),
    }


def state_of(shown: RequestShown, words: Tongue) -> str:
    """Answered long ago, a request interests by its visit: "completed" before the visit would puzzle."""
    if shown.visit and not shown.request.state.is_open:
        return words.say(f"visit-state-{shown.visit.state}")
    return named_state(shown.request, words)


def named_state(request: Request, words: Tongue) -> str:
    """A service may name its states in its own words."""
    own = f"request-state-{request.service}-{request.state}"
    return words.say(own if words.has(own) else f"request-state-{request.state}")


def left(shown: RequestShown, at: datetime, words: Tongue) -> str:
    """Of the term, as long as it runs."""
    request = shown.request
    runs = request.state in {RequestState.ACCEPTED, RequestState.IN_WORK}
    if not runs or request.due_at is None or request.due_at <= at:
        return ""
    rest = request.due_at - at
    if rest >= 2 * DAY:
        return words.say("requests-left-days", days=rest // DAY)
    if rest >= HOUR:
        return words.say("requests-left-hours", hours=rest // HOUR, minutes=rest % HOUR // MINUTE)
    return words.say("requests-left-minutes", minutes=rest // MINUTE)


def _result_of(form: Form | None, shown: RequestShown) -> tuple[Question, ...]:
    if form is None or shown.request.state is RequestState.REFUSED:
        return ()
    return form.answering(shown.answers).result


def _lines(questions: tuple[Question, ...], answers: Answers, names: Mapping[str, str], words: Tongue) -> str:
    given = {name: answer for name, answer in answers.items() if answer is not None}
    read = Reader(words.words, words.language, names).lines(questions, covered_all(questions, given))
    return "\n".join(words.say("form-line", label=one.label, value=one.value) for one in read)


def _event(event: Event, service: str, zone: tzinfo, words: Tongue) -> str:
    """A service may name its stages in its own words."""
    own = f"request-event-{service}-{event.event}"
    local = event.at.astimezone(zone)
    day = words.say("calendar-short", day=local.day, month=local.month)
    return words.say(
        "requests-detail-event",
        day=day,
        time=words.time(local),
        event=words.say(own if words.has(own) else f"request-event-{event.event}"),
        side=words.say(f"side-{event.actor}"),
    )
