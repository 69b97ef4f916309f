"""What a push may say, to whom, in both languages."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import chain

import pytest

from adapters.delivery.render import Letter, Renderer
from adapters.words.fluent import FluentWords
from bot.found import SERVICES
from domain.notices.buttons import Button, NoticePress, buttons_of, read
from domain.notices.kinds import NoticeKind
from domain.notices.notice import Notice, Route
from domain.people.acting import ChatRef
from domain.ports.outbox import Recipient
from domain.requests.forms import all_forms

NOW = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
FACTS: dict[str, str | int] = {
    "number": "7K3-M92-Q4X",
    "starts_at": "2026-11-25T05:30:00+00:00",
    "old_starts_at": "2026-11-24T05:30:00+00:00",
    "until_at": "2026-11-24T05:20:00+00:00",
    "due_at": "2026-11-24T05:30:00+00:00",
    "valid_until": "24.11.2031",
    "doctor_kk": "Сейтқали Ә.",
    "doctor_ru": "Сейткали А.",
    "person_kk": "Әлихан",
    "person_ru": "Алихан <b>",
    "clinic_kk": "№ 5 емхана",
    "clinic_ru": "Поликлиника № 5",
    "room": "12",
    "waiting_id": "waitingwaiting22",
    "actor": "clinic",
}
ON_DESK = {NoticeKind.CITIZEN_UNREACHABLE, NoticeKind.IDENTITY_CHECK}
OWN = {kind: under for service in SERVICES for kind, under in service.notices.items()}
CITIZENS = [kind for kind in (*NoticeKind, *OWN) if kind not in ON_DESK]
TO_PROVIDERS = {NoticeKind.REQUEST_FILED, NoticeKind.TERM_SOON}
OF_VISITS = {NoticeKind.REQUEST_CONFIRMED}
OF_REQUESTS = [
    kind
    for kind in NoticeKind
    if kind.startswith(("request-", "document-", "draft-")) and kind not in TO_PROVIDERS | OF_VISITS
]
BUTTONS = [*Button, *chain.from_iterable(OWN.values())]


def notice(kind: str = NoticeKind.REMINDER_DAY, **facts: str | int) -> Notice:
    return Notice(
        once="once",
        route=Route.CHAT,
        kind=kind,
        about="visitvisitvisit2",
        due_at=NOW,
        expires_at=NOW + timedelta(days=1),
        facts=FACTS | facts,
        chat=ChatRef(1, 1),
    )


def letter(of: Notice, language: str | None = "ru", *, shared: bool = False, clinic: bool = False) -> Letter:
    return Renderer(FluentWords(), OWN).letter(of, Recipient(language, shared_phone=shared, clinic_in_push=clinic))


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize("kind", CITIZENS)
@pytest.mark.parametrize("actor", ["citizen", "clinic", "operator", "system"])
def test_every_kind_has_its_words(kind: str, language: str, actor: str) -> None:
    made = letter(notice(kind, actor=actor), language, clinic=True)
    assert FluentWords().say(language, "notice-changed") not in made.html
    assert "!" not in made.html
    assert made.buttons is None or all(len(row) == 1 for row in made.buttons.inline_keyboard)


def test_names_are_escaped_and_in_the_readers_language() -> None:
    made = letter(notice())
    assert "Алихан &lt;b&gt;" in made.html
    assert "Алихан <b>" in made.plain
    assert "Әлихан" in letter(notice(), "kk").html


def test_no_clinic_unless_asked_for_and_no_names_on_a_shared_phone() -> None:
    assert "Поликлиника № 5" not in letter(notice()).html
    assert "Поликлиника № 5" in letter(notice(), clinic=True).html
    shared = letter(notice(), shared=True, clinic=True).html
    assert not re.search("Алихан|Сейткали|Поликлиника", shared)
    assert "25 ноября, среда, 10:30" in shared


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize("service", sorted(all_forms().services))
def test_the_first_line_names_the_service_and_what_became_of_it(service: str, language: str) -> None:
    """In the words of all services, unless a service has its own for it."""
    words = FluentWords()
    named = words.say(language, f"service-{service}")
    done = words.say(language, ready) if words.has(language, ready := f"notice-ready-{service}") else named
    for kind in OF_REQUESTS:
        if words.has(language, f"notice-{kind}-{service}"):
            continue
        first, *_ = letter(notice(kind, service=service), language).plain.splitlines()
        assert (done if kind == NoticeKind.REQUEST_COMPLETED else named) in first, kind
        assert first.rstrip(".") != named, kind
        told, *_ = letter(notice(kind, service=service), language, shared=True).plain.splitlines()
        assert named not in told, kind
        assert done not in told, kind


@pytest.mark.parametrize(
    ("kind", "language", "first"),
    [
        (NoticeKind.REQUEST_COMPLETED, "ru", "Справка из поликлиники готова."),
        (NoticeKind.REQUEST_REFUSED, "ru", "Отказано: Справка из поликлиники."),
        (NoticeKind.REQUEST_COMPLETED, "kk", "Емханадан анықтама дайын."),
        (NoticeKind.REQUEST_REFUSED, "kk", "Бас тартылды: Емханадан анықтама."),
    ],
)
def test_the_verdict(kind: str, language: str, first: str) -> None:
    assert letter(notice(kind, service="phc-certificate"), language).plain.splitlines()[0] == first


def test_the_time_is_the_clinics() -> None:
    assert "10:30" in letter(notice()).html
    assert "05:30" in letter(notice(zone="UTC")).html


def test_a_gap_in_the_words_does_not_keep_the_news() -> None:
    assert letter(notice("never-heard-of")).html.startswith(FluentWords().say("ru", "notice-changed"))
    bare = replace(notice(), facts={})
    assert letter(bare).html == FluentWords().say("ru", "notice-changed")


def test_buttons_carry_a_verb_and_an_id_and_are_read_back() -> None:
    for kind in (*NoticeKind, *OWN):
        for button, carried in buttons_of(notice(kind), OWN):
            assert len(carried.encode()) <= 64
            if button is not Button.MY_REQUESTS:
                about = "waitingwaiting22" if kind is NoticeKind.SLOT_OFFERED else "visitvisitvisit2"
                assert read(carried, BUTTONS) == NoticePress(button, about)


def test_no_two_things_told_and_no_two_verbs_are_one() -> None:
    assert not OWN.keys() & set(NoticeKind)
    verbs = {button: button for button in BUTTONS}
    assert all(verbs[button] is button for button in BUTTONS)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "visit:ok",
        "visit:ok:",
        "visit:ok:SHORT",
        "visit:burn:visitvisitvisit2",
        "visit:ok:" + "é" * 16,
        "x" * 99,
    ],
)
def test_made_up_data_is_no_button(text: str) -> None:
    assert read(text, BUTTONS) is None


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize("kind", [kind for kind in CITIZENS if kind.startswith(("request-", "home-visit-"))])
def test_who_may_need_an_ambulance_is_told_of_103_in_every_notice(kind: str, language: str) -> None:
    renderer, to = Renderer(FluentWords(), OWN, "https://emhana.example"), Recipient(language)
    told, other = (renderer.letter(notice(kind, service=one), to) for one in ("home-visit", "complaint"))
    assert "103" in told.plain
    assert told.buttons
    assert told.buttons.inline_keyboard[-1][0].url == "https://emhana.example/103"
    assert "103" not in other.plain or kind.startswith("home-visit-")
    assert other.buttons is None or all(one.url is None for row in other.buttons.inline_keyboard for one in row)
