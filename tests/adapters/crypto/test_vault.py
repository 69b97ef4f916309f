import stat
from pathlib import Path

import pytest

from adapters.crypto.keys import BadKeys, KeyRing, keys_kept_in, make_keys
from adapters.crypto.vault import CannotOpen, Vault


@pytest.fixture
def vault() -> Vault:
    return Vault(KeyRing.parse(make_keys()))


def test_a_sealed_value_opens_at_its_own_place_only(vault: Vault) -> None:
    sealed = vault.seal(b"041122500001", "people:iin:a")
    assert b"041122" not in sealed
    assert vault.open(sealed, "people:iin:a") == b"041122500001"
    with pytest.raises(CannotOpen):
        vault.open(sealed, "people:iin:b")


@pytest.mark.parametrize("spoilt", [b"", b"\x02", b"\x02k1", b"\x02k9" + b"0" * 40, b"\x02k1" + b"0" * 40])
def test_a_spoilt_value_is_refused(vault: Vault, spoilt: bytes) -> None:
    with pytest.raises(CannotOpen):
        vault.open(spoilt, "anything")


def test_every_flipped_bit_is_noticed(vault: Vault) -> None:
    sealed = vault.seal(b"x", "a")
    for place in range(len(sealed)):
        changed = bytes(byte ^ (1 if at == place else 0) for at, byte in enumerate(sealed))
        with pytest.raises(CannotOpen):
            vault.open(changed, "a")


def test_rotation_opens_old_values_and_keeps_fingerprints() -> None:
    old_text = make_keys()
    fresh = make_keys().splitlines()[0].replace("k1:", "k2:")
    old, new = Vault(KeyRing.parse(old_text)), Vault(KeyRing.parse(f"{fresh},{old_text}"))
    sealed = old.seal(b"x", "a")
    assert new.open(sealed, "a") == b"x"
    assert not new.is_current(sealed)
    assert new.is_current(new.seal(b"x", "a"))
    assert new.fingerprint("+77010000000") == old.fingerprint("+77010000000")


def test_fingerprints_need_the_key(vault: Vault) -> None:
    assert vault.fingerprint("a") == vault.fingerprint("a") != vault.fingerprint("b")
    assert vault.fingerprint("a") != Vault(KeyRing.parse(make_keys())).fingerprint("a")


@pytest.mark.parametrize("text", ["", "k1", "k1:AAAA,print:AAAA", "print:" + "A" * 43 + "=", "k 1:@", "к1:AAAA"])
def test_bad_keys_are_refused(text: str) -> None:
    with pytest.raises(BadKeys):
        KeyRing.parse(text)


def test_the_key_file_is_made_once_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "data" / "keys"
    first = keys_kept_in(path)
    assert keys_kept_in(path) == first
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in path.parent.iterdir()] == ["keys"]
    assert KeyRing.parse(first).newest == "k1"
