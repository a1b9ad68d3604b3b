"""An article's text as safe HTML: sentences of figures and deals marked, each its own way, the chosen one framed."""

from __future__ import annotations

import html
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

_BODY = (
    "line-height:1.7;overflow-wrap:anywhere;white-space:pre-wrap;max-height:38rem;overflow-y:auto;"
    "padding:.25rem .75rem;border:1px solid color-mix(in srgb, currentColor 25%, transparent);border-radius:6px"
)
_KINDS = {
    "figure": "background:color-mix(in srgb, #E69F00 32%, transparent);color:inherit;border-radius:3px",
    "deal": "background:color-mix(in srgb, #56B4E9 30%, transparent);color:inherit;border-radius:3px;"
    "text-decoration:underline dotted",
    "both": "background:color-mix(in srgb, #009E73 28%, transparent);color:inherit;border-radius:3px;"
    "text-decoration:underline dotted",
}
_CHOSEN = ";outline:2px solid currentColor"
MOST = 200_000  # characters that are drawn


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence that a row rests on: offsets into the text, what kind of row, and whether it is the chosen one."""

    start: int
    end: int
    kind: Literal["figure", "deal"]
    is_chosen: bool = False


def drawn(text: str, passages: Iterable[Passage], label: str) -> str:
    """The text with its passages marked, cut at MOST characters; everything in it is escaped."""
    text = text[:MOST]
    found = [one for one in passages if one.start < one.end <= len(text)]
    edges = sorted({0, len(text), *(one.start for one in found), *(one.end for one in found)})
    starting: dict[int, list[Passage]] = {}
    for one in found:
        starting.setdefault(one.start, []).append(one)
    parts: list[str] = []
    open_: list[Passage] = []
    for start, end in pairwise(edges):
        open_ = [one for one in open_ if one.end > start] + starting.get(start, [])
        words = html.escape(text[start:end])
        parts.append(f'<mark style="{_style(open_)}">{words}</mark>' if open_ else words)
    name = html.escape(label, quote=True)
    return f'<div role="region" aria-label="{name}" tabindex="0" style="{_BODY}">{"".join(parts)}</div>'


def legend(figures: str, deals: str) -> str:
    """What the marks mean, as HTML."""
    marks = ((figures, _KINDS["figure"]), (deals, _KINDS["deal"]))
    return " &nbsp; ".join(f'<mark style="{style};padding:0 4px">{html.escape(words)}</mark>' for words, style in marks)


def _style(here: list[Passage]) -> str:
    kinds = {one.kind for one in here}
    style = _KINDS["both" if len(kinds) > 1 else next(iter(kinds))]
    return style + (_CHOSEN if any(one.is_chosen for one in here) else "")
