import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.channels.local.markup import BadMarkup, clean, read_html


def test_bold_and_a_link_become_text_and_entities() -> None:
    read = read_html('Қош келдіңіз, <b>Айгүл</b> 👋 <a href="https://egov.kz/?a=1&amp;b=2">eGov</a> &lt;3')
    assert read.text == "Қош келдіңіз, Айгүл 👋 eGov <3"
    assert read.entities == (
        {"type": "bold", "offset": 14, "length": 5},
        {"type": "text_link", "offset": 23, "length": 4, "url": "https://egov.kz/?a=1&b=2"},
    )
    assert '<a href="https://egov.kz/?a=1&amp;b=2" rel="noopener noreferrer">eGov</a> &lt;3' in read.html


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<img src=x onerror=alert(1)>", 'Unsupported start tag "img" at byte offset 0'),
        ("ә <script>1</script>", 'Unsupported start tag "script" at byte offset 3'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<b>1", 'Can\'t find end tag corresponding to start tag "b"'),
        ("1</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>1</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<a>", 'Can\'t find end tag corresponding to start tag "a"'),
    ],
)
def test_what_telegram_cannot_parse_is_refused_in_its_words(source: str, words: str) -> None:
    with pytest.raises(BadMarkup) as refused:
        read_html(source)
    assert str(refused.value) == words


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "//evil", "http://[", "JaVaScRiPt:x"]
)
def test_a_dangerous_link_stays_text(address: str) -> None:
    read = read_html(f'<a href="{address}">x</a>')
    assert (read.text, read.html, read.entities) == ("x", "x", ())


def test_only_allowed_tags_leave() -> None:
    assert clean('<b onclick="x">1</b><iframe src="//x"></iframe><tg-spoiler>2</tg-spoiler>') == (
        "<b>1</b><tg-spoiler>2</tg-spoiler>"
    )


@given(st.text(alphabet="<>/=\"'&;ab ihref:javscrpt\n", max_size=60))
def test_nothing_but_refusal_or_safe_html(source: str) -> None:
    try:
        read = read_html(source)
    except BadMarkup:
        return
    assert clean(read.html) == read.html
