"""What citizens send: honest photos and documents, and hostile ones."""

import zlib
from collections.abc import Mapping
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, AttachedFileSpec, Dictionary, Name, Stream, String
from PIL import Image

# EXIF's own numbers
ORIENTATION, MAKER, PLACE, LATITUDE_REF, LATITUDE = 0x0112, 0x010F, 0x8825, 1, 2
SECRET = "ALMATY-43.238"


def photo(size: tuple[int, int] = (64, 48), form: str = "JPEG", mode: str = "RGB", **options: Any) -> bytes:
    body = BytesIO()
    Image.effect_noise(size, 40).convert(mode).save(body, form, **options)
    return body.getvalue()


def photo_that_tells(form: str = "JPEG") -> bytes:
    """Lying on its side, with the place, the phone and a comment."""
    exif = Image.Exif()
    exif[ORIENTATION], exif[MAKER] = 6, SECRET
    exif.get_ifd(PLACE).update({LATITUDE_REF: "N", LATITUDE: (43.0, 14.0, 17.0)})
    return photo(form=form, exif=exif, comment=SECRET.encode())


def png_declaring(width: int, height: int) -> bytes:
    """A few bytes that promise a huge picture."""
    return png(width.to_bytes(4) + height.to_bytes(4) + b"\x08\x02\x00\x00\x00", bytes(1000))


def png(head: bytes, rows: bytes, *more: tuple[bytes, bytes]) -> bytes:
    chunks = ((b"IHDR", head), *more, (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        len(body).to_bytes(4) + name + body + zlib.crc32(name + body).to_bytes(4) for name, body in chunks
    )


def pdf(pages: int = 1, root: Mapping[str, Any] | None = None, **saving: Any) -> bytes:
    with pikepdf.new() as made:
        for _ in range(pages):
            made.add_blank_page(page_size=(200, 200))
        for key, value in (root or {}).items():
            made.Root[key] = value
        return _saved(made, **saving)


def locked_pdf(user: str = "1234", **how: Any) -> bytes:
    """`how`: as in `R`, the revision of the lock."""
    how = {"R": 6, "aes": how.get("R", 6) >= 4, "metadata": how.get("R", 6) >= 4} | how
    return pdf(encryption=pikepdf.Encryption(owner="owner", user=user, **how))


def pdf_that_acts() -> bytes:
    """Scripts, actions, an attachment, a form with XFA, an author, and a photo that tells where it was taken."""
    script = Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{SECRET}')"))
    launch = Dictionary(S=Name.Launch, F=String(SECRET))
    with pikepdf.new() as made:
        page = made.add_blank_page(page_size=(200, 200))
        page.Contents = made.make_stream(b"0 0 50 50 re f /P Do")
        page.Resources = Dictionary(XObject=Dictionary(P=_photo_in(made)))
        page.AA = Dictionary(O=script)
        page.Metadata = made.make_stream(SECRET.encode())
        link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 9, 9], A=launch)
        field = _field(made)
        page.Annots = Array([made.make_indirect(link), field])
        made.Root.AcroForm = Dictionary(Fields=Array([field]), XFA=String(SECRET), DA=String("/Helv 0 Tf 0 g"))
        made.Root.OpenAction = script
        made.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("x"), script])))
        made.attachments["virus.exe"] = _attached(made)
        made.docinfo["/Author"] = SECRET
        with made.open_metadata() as about:
            about["dc:title"] = SECRET
        return _saved(made)


def _photo_in(made: pikepdf.Pdf) -> Stream:
    seen = Dictionary(
        Type=Name.XObject, Subtype=Name.Image, Width=64, Height=48, ColorSpace=Name.DeviceRGB, BitsPerComponent=8
    )
    stream = Stream(made, photo_that_tells(), seen)
    stream.Filter = Name.DCTDecode
    return stream


def _attached(made: pikepdf.Pdf) -> AttachedFileSpec:
    then = "D:20261124100000Z"
    return AttachedFileSpec(
        made,
        SECRET.encode(),
        description=SECRET,
        filename="virus.exe",
        mime_type="application/octet-stream",
        creation_date=then,
        mod_date=then,
    )


def _field(made: pikepdf.Pdf) -> pikepdf.Object:
    shown = Stream(made, b"1 0 0 rg 0 0 20 20 re f % FILLED")
    shown.update({"/Type": Name.XObject, "/Subtype": Name.Form, "/BBox": Array([0, 0, 20, 20])})
    return made.make_indirect(
        Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String("name"), V=String("Aigul"),
            Rect=[50, 50, 70, 70], F=4, AP=Dictionary(N=shown),
        )
    )  # fmt: skip


def _saved(made: pikepdf.Pdf, **saving: Any) -> bytes:
    body = BytesIO()
    made.save(body, **saving)
    return body.getvalue()


def unpacked(body: bytes) -> bytes:
    """Every stream of a PDF laid open, so that a word can be looked for."""
    with pikepdf.open(BytesIO(body)) as opened:
        return _saved(
            opened,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
