"""One request in words: state, times, what was written, what was answered, what happened."""

from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo

from domain.operations.requests.request_detail import RequestShown
from domain.requests.form import Answers, Question
from domain.requests.forms import all_forms
from domain.requests.guided import guided
from domain.requests.readable import Reader
from domain.requests.request import Event, Request
from domain.requests.state import RequestState
from handlers.shared.at_hand import Tongue
from handlers.shared.covered import covered_all
from handlers.shared.window import Facts

HISTORY_SHOWN = 8
RUNS = {RequestState.ACCEPTED, RequestState.IN_WORK}
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)


def request_lines(shown: RequestShown, at: datetime, words: Tongue) -> Facts:
    request, form, zone = shown.request, all_forms().get(shown.request.service), shown.zone
    is_refused = request.state is RequestState.REFUSED
    result = form.answering(shown.answers).result if form and not is_refused else ()
    return {
        "number": request.number,
        "service": words.say(f"service-{request.service}"),
        "state": state_of(shown, words),
        "provider": shown.provider.name(words.language) if shown.provider and form else "",
        "due": words.moment(request.due_at.astimezone(zone)) if request.due_at else "",
        "left": left(shown, at, words),
        "emergency": guided(request.service).emergency,
        "late": request.state is RequestState.BREACHED,
        "suspended": request.state is RequestState.SUSPENDED,
        "answers": _lines(form.questions if form else (), shown.answers, shown.names, words),
        "result": _lines(result, shown.result, shown.names, words),
        "refused": str(shown.result.get("reason", "")) if is_refused else "",
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
    return in_own_words("request-state", request.service, request.state, words)


def in_own_words(key: str, service: str, name: str, words: Tongue) -> str:
    """A service may name its states and stages in its own words."""
    own = f"{key}-{service}-{name}"
    return words.say(own if words.has(own) else f"{key}-{name}")


def left(shown: RequestShown, at: datetime, words: Tongue) -> str:
    """Of the term, as long as it runs."""
    request = shown.request
    if request.state not in RUNS or request.due_at is None or request.due_at <= at:
        return ""
    rest = request.due_at - at
    if rest >= 2 * DAY:
        return words.say("requests-left-days", days=rest // DAY)
    if rest >= HOUR:
        return words.say("requests-left-hours", hours=rest // HOUR, minutes=rest % HOUR // MINUTE)
    return words.say("requests-left-minutes", minutes=rest // MINUTE)


def _lines(questions: tuple[Question, ...], answers: Answers, names: Mapping[str, str], words: Tongue) -> str:
    given = {name: answer for name, answer in answers.items() if answer is not None}
    read = Reader(words.words, words.language, names).lines(questions, covered_all(questions, given))
    return "\n".join(words.say("form-line", label=one.label, value=one.value) for one in read)


def _event(event: Event, service: str, zone: tzinfo, words: Tongue) -> str:
    local = event.at.astimezone(zone)
    day = words.say("calendar-short", day=local.day, month=local.month)
    told = in_own_words("request-event", service, event.event, words)
    side = words.say(f"side-{event.actor}")
    return words.say("requests-detail-event", day=day, time=words.time(local), event=told, side=side)
