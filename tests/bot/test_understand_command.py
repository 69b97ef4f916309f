import json

from click.testing import CliRunner

from bot.cli.root import main


def told(*lines: str) -> tuple[list[dict[str, object]], int]:
    result = CliRunner().invoke(main, ["understand"], input="".join(f"{line}\n" for line in lines))
    return [json.loads(line) for line in result.stdout.splitlines()], result.exit_code


def test_each_line_is_answered_in_order() -> None:
    answers, status = told(
        json.dumps({"text": "дәрігерге жазылғым келеді", "language": "kk"}),
        json.dumps({"text": "ребенок не дышит", "language": "ru"}),
        json.dumps({"text": "өлгім келеді"}),
    )
    assert status == 0
    assert [(one["danger"], one["sign"]) for one in answers] == [
        (None, None),
        ("103", "not-breathing"),
        ("103", "suicide"),
    ]
    assert answers[0]["goals"][0] == "appointment"  # type: ignore[index]
    assert answers[0]["sure"] is True
    assert all(set(one) == {"danger", "sign", "goals", "sure"} for one in answers)


def test_a_bad_line_spoils_only_itself() -> None:
    answers, status = told(
        "not json",
        "",
        "[1]",
        '{"language": "ru"}',
        '{"text": 7}',
        '{"text": "x", "language": "en"}',
        '{"text": "привет"}',
    )
    assert status == 1
    assert [one.get("error") for one in answers] == [
        "not valid JSON",
        "blank line",
        "not a JSON object",
        "text is missing",
        "text is not a string",
        "language is neither kk nor ru",
        None,
    ]
    assert [one["line"] for one in answers[:-1]] == [1, 2, 3, 4, 5, 6]
    assert answers[-1]["goals"][0] == "greeting"  # type: ignore[index]
