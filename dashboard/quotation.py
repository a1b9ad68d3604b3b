"""Article text as safe HTML: everything escaped, the passages that rows rest on marked."""

from __future__ import annotations

import html
from collections.abc import Iterable

_MARK = "background:color-mix(in srgb, #E69F00 32%, transparent);color:inherit;border-radius:3px;padding:0 1px"
_QUOTE = (
    "margin:0;padding:.2rem 0 .2rem .9rem;border-left:3px solid #E69F00;line-height:1.55;"
    "overflow-wrap:anywhere;white-space:pre-wrap"
)
_BODY = "line-height:1.65;max-width:46rem;overflow-wrap:anywhere;white-space:pre-wrap"
_HIT = "line-height:1.5;overflow-wrap:anywhere"

Span = tuple[int, int]


def quote(before: str, sentence: str, after: str, number: Span | None = None) -> str:
    """A quotation with its surroundings faded, the sentence marked, and the number in it (offsets into the sentence)
    in bold.
    """
    start, end = number or (0, 0)
    inner = html.escape(sentence[:start])
    inner += f"<strong>{html.escape(sentence[start:end])}</strong>" if end > start else ""
    inner += html.escape(sentence[end:])
    fade = '<span style="opacity:.72">{}</span>'
    return (
        f'<blockquote style="{_QUOTE}">{fade.format(html.escape(before))}'
        f'<mark style="{_MARK}">{inner}</mark>{fade.format(html.escape(after))}</blockquote>'
    )


def marked(text: str, spans: Iterable[Span]) -> str:
    """A whole article with the given spans (offsets in code points, end exclusive) marked; overlaps are merged."""
    return f'<div style="{_BODY}">{_with_marks(text, spans)}</div>'


def found(text: str, spans: Iterable[Span]) -> str:
    """A short text with the given spans marked, such as a hit of a search."""
    return f'<div style="{_HIT}">{_with_marks(text, spans)}</div>'


def _with_marks(text: str, spans: Iterable[Span]) -> str:
    parts: list[str] = []
    at = 0
    for start, end in merged(spans, len(text)):
        parts += [html.escape(text[at:start]), f'<mark style="{_MARK}">{html.escape(text[start:end])}</mark>']
        at = end
    return f"{''.join(parts)}{html.escape(text[at:])}"


def merged(spans: Iterable[Span], length: int) -> list[Span]:
    """Spans in order, clipped to 0..length, those that touch or overlap made one, empty ones dropped."""
    joined: list[Span] = []
    for start, end in sorted((max(0, start), min(length, end)) for start, end in spans):
        if start >= end:
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined
