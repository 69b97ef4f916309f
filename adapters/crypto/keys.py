"""The key ring: data keys, newest first, and one key for look-ups.

Written as `id:base64` separated by commas or lines. `print` names the look-up key: it stays when data keys
are rotated, since a fingerprint cannot be made again without opening every row.
"""

import base64
import binascii
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

KEY_BYTES = 32
LONGEST_ID = 16
LOOK_UP = "print"


class BadKeys(ValueError):
    """The key ring cannot be used; the message says why and holds no key."""


@dataclass(frozen=True)
class KeyRing:
    data: dict[str, bytes]
    look_up: bytes

    @property
    def newest(self) -> str:
        return next(iter(self.data))

    @classmethod
    def parse(cls, text: str) -> "KeyRing":
        keys = dict(_entry(entry) for entry in text.replace(",", "\n").split())
        look_up = keys.pop(LOOK_UP, None)
        if look_up is None:
            raise BadKeys(f"No look-up key: one entry must be named {LOOK_UP!r}")
        if not keys:
            raise BadKeys("No data key: at least one entry besides the look-up key is needed")
        return cls(keys, look_up)


def make_keys() -> str:
    """A fresh ring of one data key and one look-up key, as text."""
    return "\n".join(f"{name}:{_random_key()}" for name in ("k1", LOOK_UP)) + "\n"


def keys_kept_in(path: Path) -> str:
    """The ring in this file; made, for its owner's eyes only, when the file is not there yet."""
    try:
        return path.read_text("ascii")
    except FileNotFoundError:
        _create(path, make_keys())
        return path.read_text("ascii")


def _create(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(draft, path)  # whoever comes first wins, and nobody reads half a file
    except FileExistsError:
        pass
    finally:
        draft.unlink()


def _random_key() -> str:
    return base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode()


def _entry(entry: str) -> tuple[str, bytes]:
    name, _, encoded = entry.partition(":")
    if not (name.isascii() and name.isalnum() and len(name) <= LONGEST_ID):
        raise BadKeys("A key's id is made of at most sixteen ASCII letters and digits")
    try:
        key = base64.b64decode(encoded, validate=True)
    except binascii.Error:
        raise BadKeys(f"Key {name} is not base64") from None
    if len(key) != KEY_BYTES:
        raise BadKeys(f"Key {name} has {len(key)} bytes instead of {KEY_BYTES}")
    return name, key
