"""The place for a signature in a PDF: everything but the place itself is what gets signed.

Who signs does not matter here: our own key and a service give the same thing, a CMS over `covered`. The first
signature certifies the document: any later change is a forgery, not an annotation.
"""

import io
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import SignatureObject

FIELD = "Signature"
DIGEST = "sha256"
HEX = 2
PADES = SigSeedSubFilter.PADES
PADES_BASIC = SigSeedSubFilter.ADOBE_PKCS7_DETACHED


class DoesNotFit(ValueError):
    """The signature is larger than its place."""


@dataclass(frozen=True, slots=True)
class Envelope:
    digest: bytes
    covered: bytes
    room: int
    _prepared: Any
    _output: io.BytesIO

    @classmethod
    def around(cls, pdf: bytes, signer_name: str, at: datetime, kind: SigSeedSubFilter, room: int) -> "Envelope":
        """`room` bytes are kept for the signature. What it leaves empty is the one place where nobody would notice
        a changed byte, so there should be none.
        """
        writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
        place = SignatureObject(timestamp=at, subfilter=kind, name=signer_name, bytes_reserved=room * HEX)
        field = SigFieldSpec(FIELD, readable_field_name=signer_name)
        steps = PdfCMSEmbedder(field).write_cms(FIELD, writer)
        next(steps)
        steps.send(SigObjSetup(place, SigMDPSetup(DIGEST, certify=True, docmdp_perms=MDPPerm.NO_CHANGES)))
        prepared, output = steps.send(SigIOSetup(DIGEST))
        whole = output.getvalue()
        covered = whole[: prepared.reserved_region_start] + whole[prepared.reserved_region_end :]
        return cls(prepared.document_digest, covered, room, prepared, output)

    def closed_with(self, cms: bytes) -> bytes:
        if len(cms) > self.room:
            raise DoesNotFit(f"a signature of {len(cms)} bytes")
        self._prepared.fill_with_cms(self._output, cms)
        return self._output.getvalue()
