"""Fields of a form, filled in: with a picture of the answer, or with the answer alone."""

from typing import Any

import pikepdf
from pikepdf import Dictionary, Name, Pdf, String

from tests.support.pdf_kinds import RED, Hang, Page, looks, mark, picture

KAZAKH = "Әлихан Құрманғазы"


def field(kind: str, **told: Any) -> Hang:
    usual = {"FT": Name("/" + kind), "T": String("field"), "DA": String("/Helv 12 Tf 0 g")}
    return mark("Widget", **(usual | told))


def of_two_states(pdf: Pdf) -> pikepdf.Object:
    return Dictionary(N=Dictionary(Yes=picture(pdf), Off=picture(pdf, b"0 0 1 RG 5 5 30 30 re S")))


ANSWERED = [
    Page("checked", field("Btn", AS=Name.Yes, AP=of_two_states)),
    Page("not checked", field("Btn", AS=Name.Off, AP=of_two_states)),
    Page("radio", field("Btn", Ff=1 << 15, AS=Name.Yes, AP=of_two_states)),
    Page(
        "off without a picture",
        field("Btn", AS=Name.Off, AP=lambda pdf: Dictionary(N=Dictionary(Yes=picture(pdf)))),
    ),
    Page("text with its picture", field("Tx", V=String("x"), AP=looks())),
    Page("choice with its picture", field("Ch", V=String("x"), AP=looks())),
    Page("signature", field("Sig", AP=looks())),
    Page("signature unseen", field("Sig", Rect=[0, 0, 0, 0])),
    Page("button without a face", field("Btn", Ff=1 << 16)),
]
CHOICES = [[String("a"), String(KAZAKH)], [String("b"), String("Екінші")]]
# `says` is what a viewer writes into the field.
WORDED = [
    Page("latin", field("Tx", V=String("Aliya 12")), says="Aliya 12"),
    Page("kazakh", field("Tx", V=String(KAZAKH), Rect=[5, 20, 115, 40]), says=KAZAKH),
    Page("as large as fits", field("Tx", V=String(KAZAKH), DA=String("/Helv 0 Tf 0.9 0.1 0.1 rg")), says=KAZAKH),
    Page("many lines", field("Tx", Ff=1 << 12, V=String("бір екі үш төрт бес")), says="бір екі үш төрт бес"),
    Page("in the middle", field("Tx", V=String("Ә"), Q=1), says="Ә"),
    Page("at the right", field("Tx", V=String("Ә"), Q=2), says="Ә"),
    Page("in cells", field("Tx", Ff=1 << 24, MaxLen=3, V=String("ҚҰЖ")), says="Қ Ұ Ж"),
    Page("secret", field("Tx", Ff=1 << 13, V=String("abc")), says="***"),
    Page("chosen of few", field("Ch", Ff=1 << 17, V=String("b"), Opt=CHOICES), says="Екінші"),
    Page("typed over", field("Ch", Ff=(1 << 17) | (1 << 18), V=String("өзі"), Opt=CHOICES), says="өзі"),
    Page("list", field("Ch", V=String("a"), Opt=CHOICES, Rect=[5, 20, 115, 60]), says=f"{KAZAKH} Екінші"),
    Page("on its side", field("Tx", V=String("Ұлы"), MK=Dictionary(R=90)), says="Ұлы"),
    Page("framed", field("Tx", V=String("Ө"), MK=Dictionary(BC=RED, BG=[0.9]), BS=Dictionary(W=2)), says="Ө"),
    Page("ticked", field("Btn", AS=Name.Yes, MK=Dictionary(CA=String("8"))), says="✘"),
    Page("note", mark("FreeText", DA=String("/Helv 10 Tf 0 g"), Contents=String("Ескерту")), says="Ескерту"),
    Page("long value", field("Tx", V=lambda pdf: pdf.make_stream(b"\xfe\xff\x04\xd8")), says="Ә"),
    Page(
        "value of a parent",
        lambda pdf: field("Tx", Parent=pdf.make_indirect(Dictionary(V=String("Ғ"))))(pdf),
        says="Ғ",
    ),
    Page("old letters", field("Tx", V=String(b"Andr\xe9")), says="André"),
    Page("letters of two bytes", field("Tx", V=String(b"\xfe\xff" + "Ғ".encode("utf-16-be"))), says="Ғ"),
    Page("in the other order", field("Tx", V=String(b"\xff\xfe" + "Ғ".encode("utf-16-le"))), says="Ғ"),
    Page("letters of any length", field("Tx", V=String(b"\xef\xbb\xbf" + "Ғ".encode())), says="Ғ"),
    Page("a sign no font has", field("Tx", V=String("Ә😡")), says="Ә□"),
    Page("empty", field("Tx")),
]

# Whose face only their maker knows, and whose words make no sense.
UNKNOWN = [
    Page("button with a face", field("Btn", Ff=1 << 16, MK=Dictionary(CA=String("OK")))),
    Page("size of letters", field("Tx", V=String("Ә"), DA=String("/Helv x Tf"))),
]
