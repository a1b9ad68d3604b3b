"""Tables of words as HTML, where a cell needs room for a sentence: they wrap, can be copied, printed and heard."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

_LINE = "1px solid color-mix(in srgb, currentColor 18%, transparent)"
_CELL = f"padding:.25rem .9rem .25rem 0;text-align:left;vertical-align:top;border-bottom:{_LINE}"
_TABLE = (
    '<div style="overflow-x:auto" tabindex="0" role="region" aria-label="{name}">'
    '<table style="border-collapse:collapse;width:100%"><thead><tr>{heads}</tr></thead>'
    "<tbody>{lines}</tbody></table></div>"
)


def table(name: str, heads: Sequence[str], lines: Iterable[Sequence[str]], code: int | None = None) -> str:
    """Lines under their heads, the first cell of each its name; cells of the column `code` in code type. `name` is for
    who hears the page. Nothing is read as markup.
    """
    titles = "".join(f'<th scope="col" style="{_CELL}">{html.escape(head)}</th>' for head in heads)
    rows = "".join(f"<tr>{''.join(_cell(cell, place, code) for place, cell in enumerate(line))}</tr>" for line in lines)
    return _TABLE.format(name=html.escape(name), heads=titles, lines=rows)


def _cell(text: str, place: int, code: int | None) -> str:
    safe = html.escape(text)
    if place == 0:
        return f'<th scope="row" style="{_CELL};font-weight:600">{safe}</th>'
    inner = f'<code style="overflow-wrap:break-word">{safe}</code>' if place == code else safe
    return f'<td style="{_CELL}">{inner}</td>'
