"""Pieces of an article before they have a place in its canonical text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from etl.records import BlockKind

Style = Literal["", "bold", "italic", "small"]


@dataclass(frozen=True, slots=True)
class DraftCell:
    """A table cell: its words, and whether it heads a row or a column."""

    text: str
    is_header: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A block in the making. `home` numbers the element that holds it, so that brothers are known; `linked` means
    that every word of it is a link; `style` is set where every word of it is; `is_digest`: its marks say that it sums
    the article up.
    """

    kind: BlockKind
    text: str = ""
    rows: tuple[tuple[DraftCell, ...], ...] = ()
    home: int = 0
    linked: bool = False
    style: Style = ""
    is_digest: bool = False
