"""Poppler says that the signature is valid, and that a changed byte breaks it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.crypto.keys import KeyRing, make_keys
from adapters.crypto.vault import CannotOpen, Vault
from adapters.documents.typst_sheet import TypstSheets
from adapters.signing.authority import LocalAuthority
from adapters.signing.local import LocalSigner
from tests.support.booking import CLINIC
from tests.support.documents import KK
from tests.support.local import VAULT
from tests.support.poppler import needs_poppler, poppler

AT = datetime(2026, 11, 24, 5, 2, tzinfo=UTC)
BYTE_RANGE = re.compile(rb"/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]")
VALID = "Signature Validation: Signature is Valid."


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    return tmp_path_factory.mktemp("signing")


@pytest.fixture
async def signed(folder: Path) -> bytes:
    plain = await TypstSheets().typeset(KK)
    return await LocalSigner(LocalAuthority(folder, VAULT)).sign(plain, CLINIC, AT)


@needs_poppler
async def test_signed_by_the_clinic(signed: bytes, tmp_path: Path) -> None:
    path = tmp_path / "signed.pdf"
    path.write_bytes(signed)
    told = poppler("pdfsig", path)
    assert VALID in told
    assert "Total document signed" in told
    assert "ETSI.CAdES.detached" in told
    assert f"CN={CLINIC.name_kk},O={CLINIC.official_name_kk},C=KZ" in told
    assert "Nov 24 2026" in told
    assert "Tagged:          yes" in poppler("pdfinfo", path)


@needs_poppler
async def test_one_changed_byte_anywhere(signed: bytes, tmp_path: Path) -> None:
    """Within the signature itself stands a certificate, whose bytes only its issuer vouches for."""
    path = tmp_path / "broken.pdf"
    found = BYTE_RANGE.search(signed)
    assert found
    _, first, second, rest = map(int, found.groups())
    for at in (*range(20, first, first // 12), *range(second + 20, second + rest - 20, rest // 5)):
        path.write_bytes(signed[:at] + bytes([signed[at] ^ 1]) + signed[at + 1 :])
        assert VALID not in poppler("pdfsig", path), at


def test_a_key_is_made_once_and_opens_nowhere_else(folder: Path) -> None:
    authority = LocalAuthority(folder, VAULT)
    assert authority.identity(CLINIC) == authority.identity(CLINIC)
    other = replace(CLINIC, code="almaty-02")
    assert authority.identity(other) != authority.identity(CLINIC)
    assert authority.certificate().read_bytes().startswith(b"-----BEGIN CERTIFICATE-----")
    sealed = sorted(folder.glob("*.sealed"))
    assert [each.name for each in sealed] == ["_ca.sealed", "almaty-01.sealed", "almaty-02.sealed"]
    assert {each.stat().st_mode & 0o777 for each in sealed} == {0o600}
    with pytest.raises(CannotOpen):
        LocalAuthority(folder, Vault(KeyRing.parse(make_keys()))).identity(CLINIC)


def test_a_code_is_no_path(folder: Path) -> None:
    with pytest.raises(ValueError, match="not a provider's code"):
        LocalAuthority(folder, VAULT).identity(replace(CLINIC, code="../keys"))
