"""Layers of a PDF that are switched off stay off: their list goes along, without what it tells of its makers."""

import pikepdf

CATALOGUE = "/OCProperties"
# Which are on, and which of them only on a screen or only on paper.
STATES = frozenset({"/BaseState", "/ON", "/OFF", "/AS", "/Intent"})
OF_A_LAYER = frozenset({"/Type", "/Name", "/Intent", "/Usage"})
USES = frozenset({"/View", "/Print", "/Export", "/Zoom"})


def keep_layers(sent: pikepdf.Pdf, clean: pikepdf.Pdf) -> None:
    told = sent.Root.get(CATALOGUE)
    if not isinstance(told, pikepdf.Dictionary):
        return
    kept = clean.copy_foreign(sent.make_indirect(told))
    layers, default = kept.get("/OCGs"), kept.get("/D")
    if not isinstance(layers, pikepdf.Array) or not isinstance(default, pikepdf.Dictionary):
        return
    for layer in layers:
        if isinstance(layer, pikepdf.Dictionary):
            _leave(layer, OF_A_LAYER)
            layer.Name = pikepdf.String("")
            if isinstance(layer.get("/Usage"), pikepdf.Dictionary):
                _leave(layer.Usage, USES)
    _leave(default, STATES)
    clean.Root[CATALOGUE] = pikepdf.Dictionary(OCGs=layers, D=default)


def _leave(thing: pikepdf.Object, keys: frozenset[str]) -> None:
    for key in set(thing.keys()) - keys:
        del thing[key]
