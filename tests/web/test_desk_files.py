"""A citizen's file is saved by the desk, and never opened within our pages."""

import pytest

from tests.web.conftest import Client


async def test_a_file_is_saved_under_our_name(client: Client) -> None:
    answer = await client.get("/desk/gp-1/requests/7K3-M92-Q4X/files/paper")
    assert (answer.status, await answer.read()) == (200, b"%PDF-")
    told = answer.headers
    assert told["Content-Disposition"] == 'attachment; filename="paper.pdf"'
    assert told["Content-Type"] == "application/pdf"
    assert told["X-Content-Type-Options"] == "nosniff"
    assert told["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert told["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    "path",
    [
        "gp-2/requests/7K3-M92-Q4X/files/paper",
        "nowhere/requests/7K3-M92-Q4X/files/paper",
        "gp-1/requests/7K3-M92-Q4Y/files/paper",
        "gp-1/requests/7K3-M92-Q4X/files/other",
        "gp-1/requests/7K3-M92-Q4X/files/..%2f..%2fetc",
    ],
)
async def test_everything_else_is_not_there(client: Client, path: str) -> None:
    assert (await client.get(f"/desk/{path}")).status == 404
