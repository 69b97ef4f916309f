"""Encryption at rest: AES-256-GCM bound to its place, and a keyed hash to look values up by.

A sealed value is: length of the key's id, the id, 12 bytes of nonce, cipher text with its tag. The key's id
inside is what makes rotation possible while serving.
"""

import hashlib
import hmac
import os
from collections import deque

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from adapters.crypto.keys import KeyRing

NONCE_BYTES = 12
NONCES_AT_ONCE = 512


class CannotOpen(Exception):
    """The value was changed, moved from another place, or sealed with a key we do not have."""


class Vault:
    def __init__(self, ring: KeyRing) -> None:
        self._ciphers = {name.encode(): AESGCM(key) for name, key in ring.data.items()}
        newest = ring.newest.encode()
        self._newest = self._ciphers[newest]
        self._header = bytes([len(newest)]) + newest
        self._nonces: deque[bytes] = deque()
        self._look_up = hmac.new(ring.look_up, digestmod=hashlib.sha256)

    def seal(self, plain: bytes, about: str) -> bytes:
        """Encrypt for the place named by `about`, as in "people:iin:<row id>"; it opens nowhere else."""
        nonce = self._nonce()
        return self._header + nonce + self._newest.encrypt(nonce, plain, about.encode())

    def open(self, sealed: bytes, about: str) -> bytes:
        start = 1 + sealed[0] if sealed else 0
        cipher = self._ciphers.get(sealed[1:start])
        nonce = sealed[start : start + NONCE_BYTES]
        if cipher is None or len(nonce) < NONCE_BYTES:
            raise CannotOpen(about)
        try:
            return cipher.decrypt(nonce, sealed[start + NONCE_BYTES :], about.encode())
        except InvalidTag:
            raise CannotOpen(about) from None

    def _nonce(self) -> bytes:
        """Fetched many at a time: each call of the kernel lets another thread take the interpreter."""
        try:
            return self._nonces.popleft()
        except IndexError:
            noise = os.urandom(NONCE_BYTES * NONCES_AT_ONCE)
            self._nonces.extend(noise[at : at + NONCE_BYTES] for at in range(NONCE_BYTES, len(noise), NONCE_BYTES))
            return noise[:NONCE_BYTES]

    def is_current(self, sealed: bytes) -> bool:
        """Whether the newest key sealed it; otherwise rotation has work to do."""
        return sealed.startswith(self._header)

    def fingerprint(self, text: str) -> bytes:
        """A keyed hash that is equal for equal texts and tells nothing without the key."""
        keyed = self._look_up.copy()
        keyed.update(text.encode())
        return keyed.digest()
