"""Signatures by keys of our own (`authority.py`): for the sandbox, and wherever no state key is needed."""

import asyncio
from datetime import datetime

from pyhanko.sign.signers import SimpleSigner

from adapters.signing.authority import LocalAuthority
from adapters.signing.envelope import DIGEST, PADES, Envelope
from domain.people.clinic import Clinic


class LocalSigner:
    def __init__(self, authority: LocalAuthority) -> None:
        self._authority = authority

    async def sign(self, pdf: bytes, provider: Clinic, at: datetime) -> bytes:
        """The moment stands in the signature's own entry: PAdES keeps it out of the signed attributes."""
        key, envelope = await asyncio.to_thread(self._prepare, pdf, provider, at)
        cms = await key.async_sign(envelope.digest, DIGEST, use_pades=True)
        return envelope.closed_with(cms.dump())

    def _prepare(self, pdf: bytes, provider: Clinic, at: datetime) -> tuple[SimpleSigner, Envelope]:
        key = SimpleSigner.load_pkcs12_data(self._authority.identity(provider), [], None)
        if key is None:
            raise ValueError(f"the key of {provider.code} cannot be read")
        return key, Envelope.around(pdf, provider.official_name_kk, at, PADES)
