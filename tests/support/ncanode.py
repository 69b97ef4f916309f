"""NCANode as far as we ask it: signs what it is given by the key it is given."""

import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7, pkcs12


@dataclass
class NcaNode:
    """`answer`, when given, comes instead of a signature."""

    password: str
    asked: list[dict[str, Any]] = field(default_factory=list)
    answer: web.Response | None = None

    @asynccontextmanager
    async def running(self) -> AsyncIterator[str]:
        app = web.Application(client_max_size=32 * 1024 * 1024)
        app.router.add_post("/cms/sign", self._sign)
        async with TestServer(app) as server:
            yield str(server.make_url("")).rstrip("/")

    async def _sign(self, request: web.Request) -> web.Response:
        body = await request.json()
        self.asked.append(body)
        if self.answer is not None:
            return self.answer
        signer = body["signers"][0]
        if signer["password"] != self.password:
            return web.json_response({"status": 400, "message": "keystore password was incorrect"}, status=400)
        cms = _cms(base64.b64decode(body["data"]), base64.b64decode(signer["key"]))
        return web.json_response({"status": 200, "message": "OK", "cms": base64.b64encode(cms).decode()})


def _cms(data: bytes, key_store: bytes) -> bytes:
    opened = pkcs12.load_pkcs12(key_store, None)
    assert opened.cert
    assert isinstance(opened.key, rsa.RSAPrivateKey)
    builder = pkcs7.PKCS7SignatureBuilder().set_data(data)
    signed = builder.add_signer(opened.cert.certificate, opened.key, hashes.SHA256())
    return signed.sign(Encoding.DER, [pkcs7.PKCS7Options.Binary, pkcs7.PKCS7Options.DetachedSignature])
