"""Small pictures of the overview as SVG: no script, so the first page is drawn at once. Words take the page's colour.

All text is escaped; sizes are in the picture's own units, which a page scales to its width.
"""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from dashboard.charts.labels import spread
from dashboard.words.lines import width as letters

WIDTH, HEIGHT = 400, 196
_TOP, _BOTTOM, _LEFT, _RIGHT = 10, 158, 42, 392
_FONT = 12.5
_FAINT = 'stroke="currentColor" stroke-opacity=".18"'


@dataclass(frozen=True, slots=True)
class Run:
    """One name of a picture: its colour, its values by year, and how its last one is written at the line's end."""

    name: str
    colour: str
    values: Mapping[int, float]
    last: str = ""


@dataclass(frozen=True, slots=True)
class Reach:
    """What a claim allows of 0 to 100, and its words."""

    name: str
    colour: str
    low: float
    high: float
    said: str


def lines(runs: Sequence[Run], top: float, ticks: Mapping[float, str], source: str, alt: str) -> str:
    """Lines over years from zero to `top`, joined only from a year to the next, named at their ends."""
    years = sorted({year for run in runs for year in run.values})
    right = _RIGHT - 7 * max(letters(f"{run.name} {run.last}") for run in runs) - 8
    at = {year: _LEFT + 6 + (right - _LEFT - 12) * place for year, place in _places(years).items()}
    height = {value: _height(value, top) for run in runs for value in run.values.values()}
    parts = [_rules(ticks, top, right), _years(at)]
    ends = []
    for run in sorted(runs, key=lambda run: run.values[max(run.values)]):
        ordered = sorted(run.values)
        steps = [(a, b) for a, b in pairwise(ordered) if b == a + 1]
        parts += [
            f'<line x1="{at[a]:.1f}" y1="{height[run.values[a]]:.1f}" x2="{at[b]:.1f}" y2="{height[run.values[b]]:.1f}"'
            f' stroke="{run.colour}" stroke-width="2.5" stroke-linecap="round"/>'
            for a, b in steps
        ]
        parts += [
            f'<circle cx="{at[year]:.1f}" cy="{height[run.values[year]]:.1f}" r="3" fill="{run.colour}"/>'
            for year in (ordered if len(ordered) < 4 else ordered[-1:])
        ]
        ends.append((run, _BOTTOM - height[run.values[ordered[-1]]]))
    spread_ = spread([up for _, up in ends], [15] * len(ends), _BOTTOM - _TOP)
    for (run, _), up in zip(ends, spread_, strict=True):
        parts.append(_text(right + 6, _BOTTOM - up + 4, f"{run.name} {run.last}", dot=run.colour))
    return _picture(parts, source, alt)


def stacked(runs: Sequence[Run], source: str, alt: str) -> str:
    """A bar for each year, the runs' counts on each other, the first at the bottom; their names above."""
    years = range(min(min(run.values) for run in runs), max(max(run.values) for run in runs) + 1)
    top = max(sum(run.values.get(year, 0) for run in runs) for year in years) * 1.05
    wide = (_RIGHT - _LEFT) / len(years)
    at = {year: _LEFT + wide * (place + 0.5) for place, year in enumerate(years)}
    floor, ceiling = _BOTTOM, _TOP + 34
    ticks = {top / 1.05: f"{top / 1.05:.0f}"}
    parts = [_rules({0: "0"} | ticks, top, _RIGHT, ceiling), _years(at), _names(runs)]
    for year in years:
        level = 0.0
        for run in runs:
            count = run.values.get(year, 0)
            low, level = level, level + count
            y = floor - (floor - ceiling) * level / top
            tall = (floor - ceiling) * (level - low) / top
            parts.append(
                f'<rect x="{at[year] - wide * 0.36:.1f}" y="{y:.1f}" width="{wide * 0.72:.1f}" height="{tall:.1f}"'
                f' fill="{run.colour}"/>'
            )
    return _picture(parts, source, alt)


def reaches(found: Sequence[Reach], source: str, alt: str) -> str:
    """A row for each claim on a scale from 0 to 100 per cent: a bar over all that its words allow."""
    step = min(34.0, (_BOTTOM - _TOP) / len(found))
    left, right = 132, _RIGHT - 6
    scale = (right - left) / 100
    at = {value: left + value * scale for value in (0, 50, 100)}
    parts = [
        f'<line x1="{x:.1f}" y1="{_TOP}" x2="{x:.1f}" y2="{_BOTTOM}" {_FAINT}/>'
        + _text(x, _BOTTOM + 15, f"{value}%", anchor="end" if value == 100 else "middle")
        for value, x in at.items()
    ]
    for place, one in enumerate(found):
        y = _TOP + step * (place + 0.5)
        parts.append(
            f'<rect x="{left + one.low * scale:.1f}" y="{y - 8:.1f}" width="{max(one.high - one.low, 1) * scale:.1f}"'
            f' height="16" fill="{one.colour}" fill-opacity=".8"/>'
        )
        parts.append(_text(4, y - 2, one.name) + _text(4, y + 11, one.said, faint=True))
    return _picture(parts, source, alt)


def _places(years: Sequence[int]) -> dict[int, float]:
    """Each year's place from 0 to 1."""
    span = max(years[-1] - years[0], 1)
    return {year: (year - years[0]) / span for year in years}


def _height(value: float, top: float) -> float:
    return _BOTTOM - (_BOTTOM - _TOP) * value / top


def _rules(ticks: Mapping[float, str], top: float, right: float, ceiling: float = _TOP) -> str:
    found = []
    for value, words in ticks.items():
        y = _BOTTOM - (_BOTTOM - ceiling) * value / top
        found.append(
            f'<line x1="{_LEFT}" y1="{y:.1f}" x2="{right:.1f}" y2="{y:.1f}" {_FAINT}/>'
            + _text(_LEFT - 5, y + 4, words, anchor="end")
        )
    return "".join(found)


def _years(at: Mapping[int, float]) -> str:
    """The first and the last year, and one between where there is room."""
    years = sorted(at)
    shown = {years[0], years[-1]} | ({years[len(years) // 2]} if len(years) > 4 else set())
    return "".join(_text(at[year], _BOTTOM + 15, str(year), anchor="middle") for year in sorted(shown))


def _names(runs: Sequence[Run]) -> str:
    """The names in two lines above the bars."""
    found, x, y = [], 4.0, 12.0
    for run in runs:
        wide = 18 + 6.6 * letters(run.name)
        if x + wide > WIDTH:
            x, y = 4.0, y + 17
        found.append(_text(x, y, run.name, dot=run.colour))
        x += wide + 4
    return "".join(found)


def _text(x: float, y: float, words: str, *, anchor: str = "start", dot: str = "", faint: bool = False) -> str:
    mark = f'<circle cx="{x + 4:.1f}" cy="{y - 4:.1f}" r="4" fill="{dot}"/>' if dot else ""
    look = ' fill-opacity=".75"' if faint else ""
    return (
        f'{mark}<text x="{x + (12 if dot else 0):.1f}" y="{y:.1f}" font-size="{_FONT}" fill="currentColor"'
        f' text-anchor="{anchor}"{look}>{html.escape(words)}</text>'
    )


def _picture(parts: Sequence[str], source: str, alt: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="100%" role="img"'
        f' aria-label="{html.escape(alt)}">{"".join(parts)}{_text(4, HEIGHT - 6, source, faint=True)}</svg>'
    )
