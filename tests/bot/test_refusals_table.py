"""The page of refusals is what the program does; of words that nothing looks at, one stands for all."""

from adapters.channels.courtesies import AS_IT_WAS
from tests.refusals_known import KNOWN, NOBODY, UNHEARD_OF
from tests.refusals_table import PAGE, ROWS, line, table

GOOD = {"as meant", "anew", "plain", "without"}
TAKEN_BY_NOBODY = {403, 404}
SOME = [row for row in ROWS if row[1] in {"", UNHEARD_OF, "Bad Gateway", "chat not found"} or AS_IT_WAS in row[1]]


async def test_whatever_is_refused_what_was_done_is_done_once_and_the_chat_goes_on() -> None:
    told = PAGE.read_text("utf-8").splitlines()
    found = await table(SOME)
    for (status, words), outcomes in found.items():
        assert line((status, words), outcomes) in told, "make refusals"
        lost = {method for method, outcome in outcomes.items() if outcome not in GOOD}
        takes_nothing = status in TAKEN_BY_NOBODY or f"Bad Request: {words}" in NOBODY
        assert lost == ({"sendMessage"} if takes_nothing else set()), (status, words)


def test_the_page_has_every_word_known() -> None:
    told = [line.split(" | ")[:2] for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| 4")]
    assert told == [[f"| {status}", words] for status in KNOWN if status < 500 for words in KNOWN[status]]
