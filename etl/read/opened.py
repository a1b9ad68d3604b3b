"""Opens the files that hold many articles."""

from __future__ import annotations

from pathlib import Path

from etl.read.article import LARGEST_BYTES
from etl.read.containers import Members
from etl.read.warcs import warc_members
from etl.read.zips import zip_members

_WARCS = (".warc", ".warc.gz")


def is_container(path: Path) -> bool:
    """Whether a path is a file that holds many articles, by its ending: a ZIP archive or a WARC file."""
    return path.name.lower().endswith((".zip", *_WARCS)) and path.is_file()


def members_of(path: Path) -> Members:
    """The articles of a container, and what in it cannot be taken; nothing is raised."""
    return (warc_members if path.name.lower().endswith(_WARCS) else zip_members)(path, LARGEST_BYTES)
