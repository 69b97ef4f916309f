"""Where tests write. They keep nothing, so they need not wait for a disk where the system has files in memory."""

import os
import shutil
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108 - the system's own, and each run makes its own folder there
ENOUGH = 4 * 2**30


def in_memory() -> None:
    """Unless somebody chose a place, or there is too little room. Workers inherit it."""
    if "TMPDIR" in os.environ or not os.access(MEMORY, os.W_OK) or shutil.disk_usage(MEMORY).free < ENOUGH:
        return
    os.environ["TMPDIR"] = str(MEMORY)
    tempfile.tempdir = None
