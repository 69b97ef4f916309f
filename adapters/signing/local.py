"""Signatures by keys of our own (`authority.py`): for the sandbox, and wherever no state key is needed."""

import asyncio
from datetime import datetime

from pyhanko.sign.signers import SimpleSigner

from adapters.signing.authority import LocalAuthority
from adapters.signing.envelope import DIGEST, PADES, Envelope
from domain.providers.provider import Provider


class LocalSigner:
    def __init__(self, authority: LocalAuthority) -> None:
        self._authority = authority

    async def sign(self, pdf: bytes, provider: Provider, at: datetime) -> bytes:
        """The moment stands in the signature's own entry: PAdES keeps it out of the signed attributes."""
        key = await asyncio.to_thread(self._key_of, provider)
        measured = await key.async_sign(bytes(32), DIGEST, use_pades=True, dry_run=True)
        room, name = len(measured.dump()), provider.official_name_kk
        envelope = await asyncio.to_thread(Envelope.around, pdf, name, at, PADES, room)
        cms = await key.async_sign(envelope.digest, DIGEST, use_pades=True)
        return envelope.closed_with(cms.dump())

    def _key_of(self, provider: Provider) -> SimpleSigner:
        key: SimpleSigner | None = SimpleSigner.load_pkcs12_data(self._authority.identity(provider), [], None)
        if key is None:
            raise ValueError(f"the key of {provider.code} cannot be read")
        key.embed_roots = False
        return key
