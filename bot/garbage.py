"""The collector's rhythm for a process that serves: a press makes some ten thousand short-lived objects, while
dialogs, tables and templates live as long as the process. Left alone the collector walks the latter again and
again, for a tenth of all presses per second.
"""

import gc

YOUNG, MIDDLE, OLD = 20_000, 20, 50


def settle() -> None:
    """Call it once everything is put together."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG, MIDDLE, OLD)
