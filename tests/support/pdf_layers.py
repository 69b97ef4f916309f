"""Layers of a PDF, on and off, for a screen or for paper, and every way to lean on them."""

from collections.abc import Iterator
from typing import Any

from pikepdf import Dictionary, Name, Pdf, String

from tests.support.pdf_kinds import BEFORE, Page, looks, mark


def layered(content: bytes = b"/OC /L BDC 0.9 0.1 0.1 rg 30 30 40 40 re f EMC", **layer: Any) -> Page:
    """Something on the layer `L`, whatever that is; its name is made of what it is."""
    return Page(str(layer.pop("called")), content=BEFORE + content, resources=layer)


def layers(pdf: Pdf) -> Iterator[Page]:
    """Fills in what is on and off, and gives a page for each way to lean on it."""
    shown, hidden, for_paper, for_screen = (
        pdf.make_indirect(_layer(name)) for name in ("on", "off", "paper", "screen")
    )
    for_paper.Usage = Dictionary(Print=Dictionary(PrintState=Name.ON), View=Dictionary(ViewState=Name.OFF))
    for_screen.Usage = Dictionary(Print=Dictionary(PrintState=Name.OFF), View=Dictionary(ViewState=Name.ON))
    told = [shown, hidden, for_paper, for_screen]
    uses = [Dictionary(Event=event, Category=[event], OCGs=told) for event in (Name.View, Name.Print)]
    pdf.Root.OCProperties = Dictionary(OCGs=told, D=Dictionary(ON=[shown], OFF=[hidden], AS=uses, Order=told))
    groups = {"on": shown, "off": hidden, "paper": for_paper, "screen": for_screen}
    for name, one in groups.items():
        yield layered(called=name, L=one)
        yield Page(f"mark on {name}", mark("Stamp", AP=looks(), OC=one))
        yield Page(f"picture on {name}", mark("Stamp", AP=looks(OC=one)))
    for policy in ("AllOn", "AnyOn", "AnyOff", "AllOff"):
        both = Dictionary(Type=Name.OCMD, OCGs=[shown, hidden], P=Name("/" + policy))
        yield layered(called=policy, L=pdf.make_indirect(both))
    neither = Dictionary(Type=Name.OCMD, VE=[Name.Not, [Name.Or, shown, hidden]])
    yield layered(called="neither", L=pdf.make_indirect(neither))
    inner = b"/OC /L BDC 0 0 1 rg 5 5 30 30 re f /OC /M BDC 0.9 0.1 0.1 rg 30 30 40 40 re f EMC EMC"
    yield layered(inner, called="off within on", L=shown, M=hidden)
    yield layered(inner, called="on within off", L=hidden, M=shown)


def _layer(name: str) -> Dictionary:
    return Dictionary(Type=Name.OCG, Name=String(name))
