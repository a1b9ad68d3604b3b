"""What takes long to make and is only read: made once in a run, whichever of its processes asks first."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from etl.store.lock import held


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """The folder of this name that all processes of the run share; `make` fills it where no other has yet."""
    base = factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = shared / f"once-{name}"
    with held(shared / f"once-{name}.lock", wait=True):
        if not folder.exists():
            half = shared / f"half-{name}-{os.getpid()}"
            half.mkdir()
            make(half)
            half.rename(folder)
    return folder
