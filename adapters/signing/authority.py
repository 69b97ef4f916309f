"""An authority of our own and one key for each provider, made when first needed and kept in the data folder.

A file holds a key with its certificate, sealed by the vault: a copy of the folder signs nothing. `ca.pem` beside
them is public: whoever trusts it can check every signature.
"""

import os
import re
import secrets
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, pkcs12
from cryptography.x509.oid import NameOID

from adapters.crypto.vault import Vault
from domain.providers.provider import Provider

CA = "_ca"  # no provider can be called so
NAME = re.compile(r"_?[a-z0-9-]{1,32}", re.ASCII)
KEY_BITS = 2048
# The sandbox's clock may stand anywhere; a certificate must not be younger than what it signs.
NOT_BEFORE, NOT_AFTER = datetime(2020, 1, 1, tzinfo=UTC), datetime(2049, 12, 31, tzinfo=UTC)
CA_SUBJECT = x509.Name(
    [
        x509.NameAttribute(NameOID.COUNTRY_NAME, "KZ"),
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Emhana"),
        x509.NameAttribute(NameOID.COMMON_NAME, "Emhana local authority"),
    ]
)

Made = pkcs12.PKCS12KeyAndCertificates


class LocalAuthority:
    def __init__(self, folder: Path, vault: Vault) -> None:
        self._folder = folder
        self._vault = vault

    def identity(self, provider: Provider) -> bytes:
        """The provider's key with its certificate and ours, as PKCS #12 without a password."""
        return self._read(provider.code) or self._keep(provider.code, self._issue(provider))

    def certificate(self) -> Path:
        """Where our own certificate stands, for those who check."""
        self._authority()
        return self._folder / "ca.pem"

    def _authority(self) -> Made:
        kept = self._read(CA)
        if kept is None:
            kept = self._keep(CA, _found())
        made = pkcs12.load_pkcs12(kept, None)
        shown = self._folder / "ca.pem"
        if made.cert is not None and not shown.exists():
            shown.write_bytes(made.cert.certificate.public_bytes(Encoding.PEM))
        return made

    def _issue(self, provider: Provider) -> bytes:
        authority = self._authority()
        if authority.cert is None or not isinstance(authority.key, rsa.RSAPrivateKey):
            raise TypeError("the authority's file holds no key")
        ours, key = authority.cert.certificate, _new_key()
        certificate = (
            _certificate(_subject(provider), ours.subject, key)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(signs_documents=True), critical=True)
            .add_extension(_issued_by(ours), critical=False)
            .sign(authority.key, hashes.SHA256())
        )
        return pkcs12.serialize_key_and_certificates(
            provider.code.encode(), key, certificate, [ours], NoEncryption()
        )

    def _read(self, name: str) -> bytes | None:
        try:
            return self._vault.open(self._file(name).read_bytes(), f"signing:{name}")
        except FileNotFoundError:
            return None

    def _keep(self, name: str, made: bytes) -> bytes:
        """Whoever comes first wins, and nobody reads half a file."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft = self._folder / f"{name}.{secrets.token_hex(4)}"
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(self._vault.seal(made, f"signing:{name}"))
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(draft, self._file(name))
        except FileExistsError:
            return self._read(name) or made
        finally:
            draft.unlink()
        return made

    def _file(self, name: str) -> Path:
        if NAME.fullmatch(name) is None:
            raise ValueError(f"not a provider's code: {name!r}")
        return self._folder / f"{name}.sealed"


def _found() -> bytes:
    key = _new_key()
    certificate = (
        _certificate(CA_SUBJECT, CA_SUBJECT, key)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_documents=False), critical=True)
        .sign(key, hashes.SHA256())
    )
    return pkcs12.serialize_key_and_certificates(b"ca", key, certificate, None, NoEncryption())


def _certificate(subject: x509.Name, issuer: x509.Name, key: rsa.RSAPrivateKey) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOT_BEFORE)
        .not_valid_after(NOT_AFTER - (timedelta() if subject == issuer else timedelta(days=1)))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _subject(provider: Provider) -> x509.Name:
    """The official name in the state language; it may be longer than X.520 foresaw."""
    official = x509.NameAttribute(NameOID.ORGANIZATION_NAME, provider.official_name_kk, _validate=False)
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "KZ"),
            official,
            x509.NameAttribute(NameOID.COMMON_NAME, provider.name_kk, _validate=False),
        ]
    )


def _usage(*, signs_documents: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=signs_documents,
        content_commitment=signs_documents,
        key_cert_sign=not signs_documents,
        crl_sign=not signs_documents,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _issued_by(issuer: x509.Certificate) -> x509.AuthorityKeyIdentifier:
    known = issuer.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    return x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(known)


def _new_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=KEY_BITS)
