"""Folders of articles, read and extracted once for all tests of a process that look at what is found in them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from etl.evaluate.folder import FolderRun, extract_folder


@cache
def extracted(folder: Path) -> FolderRun:
    """What is found in the articles of a folder, and what could not be read."""
    return extract_folder(folder)
