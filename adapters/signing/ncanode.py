"""Signatures by the state's keys, through NCANode (version 3, https://ncanode.kz): a Java service beside us.

NCANode signs CMS, not PDF, so it is given the bytes around the signature's place and its detached CMS goes into
that place. Its CMS lacks the attribute PAdES-B asks for; with a time stamp it is what ETSI TS 102 778-2 calls PAdES
Basic, and is named so in the file. The service wants the key with each request: it must stand in our own network.
"""

import asyncio
import base64
import binascii
import json
from datetime import datetime
from pathlib import Path

from aiohttp import ClientError, ClientSession, ClientTimeout

from adapters.signing.envelope import PADES_BASIC, DoesNotFit, Envelope
from domain.ports.signer import SignerSilent
from domain.providers.provider import Provider

PATH = "/cms/sign"
TIMEOUT = ClientTimeout(total=20, connect=5)
LONGEST_ANSWER = 256 * 1024
# A chain of certificates and a time stamp fit; how long they are is known only afterwards.
ROOM = 16_384
DER_SEQUENCE = b"\x30"
DETACHED: dict[str, object] = {"detached": True, "withTsp": True}


class NcaNodeSigner:
    def __init__(self, url: str, keys: Path, timeout: ClientTimeout = TIMEOUT) -> None:
        self._url = url.rstrip("/") + PATH
        self._keys = keys
        self._timeout = timeout

    async def sign(self, pdf: bytes, provider: Provider, at: datetime) -> bytes:
        key = await asyncio.to_thread(self._key_of, provider)
        envelope = await asyncio.to_thread(_envelope, pdf, provider, at)
        answer = await self._ask({"data": _base64(envelope.covered), "signers": [key], **DETACHED})
        try:
            return envelope.closed_with(_cms(answer))
        except DoesNotFit as large:
            raise SignerSilent(str(large)) from large

    def _key_of(self, provider: Provider) -> dict[str, str]:
        try:
            key = (self._keys / f"{provider.code}.p12").read_bytes()
            password = (self._keys / f"{provider.code}.password").read_text("utf-8").strip()
        except OSError as gap:
            raise SignerSilent(f"no key of {provider.code}: {gap.strerror}") from gap
        return {"key": _base64(key), "password": password}

    async def _ask(self, what: dict[str, object]) -> bytes:
        try:
            async with (
                ClientSession(timeout=self._timeout) as session,
                session.post(self._url, json=what, allow_redirects=False) as answer,
            ):
                body = await answer.content.read(LONGEST_ANSWER)
        except (TimeoutError, ClientError, OSError) as silence:
            raise SignerSilent(f"NCANode: {type(silence).__name__}") from silence
        if not answer.ok:
            raise SignerSilent(f"NCANode answered {answer.status}")
        return body


def _envelope(pdf: bytes, provider: Provider, at: datetime) -> Envelope:
    return Envelope.around(pdf, provider.official_name_kk, at, PADES_BASIC, ROOM)


def _cms(answer: bytes) -> bytes:
    try:
        told = json.loads(answer)
        cms = base64.b64decode(told["cms"], validate=True)
    except (ValueError, KeyError, TypeError, binascii.Error) as garbled:
        raise SignerSilent("NCANode's answer holds no CMS") from garbled
    if not cms.startswith(DER_SEQUENCE):
        raise SignerSilent("NCANode's answer holds no CMS")
    return cms


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
