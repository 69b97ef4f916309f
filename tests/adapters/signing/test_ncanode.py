"""What NCANode is asked, what its signature becomes, and what its silence is called."""

import base64
from pathlib import Path

import pytest
from aiohttp import ClientTimeout, web

from adapters.documents.typst_sheet import TypstSheets
from adapters.signing.authority import LocalAuthority
from adapters.signing.ncanode import NcaNodeSigner
from domain.ports.signer import SignerSilent
from tests.adapters.signing.test_local import AT, VALID
from tests.support.booking import CLINIC
from tests.support.documents import KK
from tests.support.local import VAULT
from tests.support.ncanode import NcaNode
from tests.support.patience import PATIENCE
from tests.support.poppler import needs_poppler, poppler

PASSWORD = "Qwerty12"
PATIENT = ClientTimeout(total=PATIENCE)


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("keys")
    identity = LocalAuthority(folder / "authority", VAULT).identity(CLINIC)
    (folder / f"{CLINIC.code}.p12").write_bytes(identity)
    (folder / f"{CLINIC.code}.password").write_text(f"{PASSWORD}\n")
    return folder


@needs_poppler
async def test_the_contract(keys: Path, tmp_path: Path) -> None:
    service, path = NcaNode(PASSWORD), tmp_path / "signed.pdf"
    plain = await TypstSheets().typeset(KK)
    async with service.running() as url:
        path.write_bytes(await NcaNodeSigner(url, keys, PATIENT).sign(plain, CLINIC, AT))
    told = poppler("pdfsig", path)
    assert VALID in told
    assert "adbe.pkcs7.detached" in told
    asked = service.asked[0]
    assert asked.keys() == {"data", "signers", "detached", "withTsp"}
    assert asked["detached"] is asked["withTsp"] is True
    assert asked["signers"][0].keys() == {"key", "password"}
    assert base64.b64decode(asked["data"]).startswith(plain)


@pytest.mark.parametrize(
    "answer",
    [
        web.Response(status=500, text="{}"),
        web.Response(status=302, headers={"Location": "/elsewhere"}),
        web.Response(text="not json"),
        web.json_response({"status": 200, "message": "OK"}),
        web.json_response({"cms": "!"}),
        web.json_response({"cms": base64.b64encode(b"text").decode()}),
        web.json_response({"cms": base64.b64encode(b"\x30" * 20_000).decode()}),
        web.json_response(["cms"]),
    ],
    ids=["failed", "elsewhere", "text", "no-cms", "no-base64", "no-der", "too-large", "a-list"],
)
async def test_no_signature_is_silence(keys: Path, answer: web.Response) -> None:
    plain = await TypstSheets().typeset(KK)
    async with NcaNode(PASSWORD, answer=answer).running() as url:
        with pytest.raises(SignerSilent):
            await NcaNodeSigner(url, keys, PATIENT).sign(plain, CLINIC, AT)


async def test_nobody_there_a_wrong_password_and_no_key(keys: Path, tmp_path: Path) -> None:
    plain = await TypstSheets().typeset(KK)
    async with NcaNode("another").running() as url:
        with pytest.raises(SignerSilent, match="400"):
            await NcaNodeSigner(url, keys, PATIENT).sign(plain, CLINIC, AT)
    with pytest.raises(SignerSilent):
        await NcaNodeSigner(url, keys, PATIENT).sign(plain, CLINIC, AT)
    with pytest.raises(SignerSilent, match="no key of almaty-01"):
        await NcaNodeSigner(url, tmp_path, PATIENT).sign(plain, CLINIC, AT)
