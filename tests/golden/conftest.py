"""Where the golden tests find their material, and when they may skip."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of source articles and benchmarks beside the checkout; skips without it, except in the full check."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        message = "the source articles are not here: there is no folder 'shared' beside the checkout"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(message)
    return folder
