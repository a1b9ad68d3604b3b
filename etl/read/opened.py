"""Opens the files that hold many articles."""

from __future__ import annotations

from pathlib import Path

from etl.read.article import LARGEST_BYTES
from etl.read.containers import Members
from etl.read.waczs import wacz_members
from etl.read.warcs import warc_members
from etl.read.zips import zip_members

_WARCS = (".warc", ".warc.gz")
_WACZ = ".wacz"


def is_container(path: Path) -> bool:
    """Whether a path is a file that holds many articles, by its ending: a ZIP archive, a WARC or a WACZ file."""
    return path.name.lower().endswith((".zip", _WACZ, *_WARCS)) and path.is_file()


def members_of(path: Path) -> Members:
    """The articles of a container, and what in it cannot be taken; nothing is raised."""
    name = path.name.lower()
    reader = warc_members if name.endswith(_WARCS) else wacz_members if name.endswith(_WACZ) else zip_members
    return reader(path, LARGEST_BYTES)
