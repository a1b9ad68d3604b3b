"""Small articles written as text, and their figures told in a line each: the language of tests/figures/cases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from etl.figures import find_figures
from etl.mentions.script import simplified
from etl.records import Article, Block, BlockKind, DateSource, Figure, Span

PUBLISHED = date(2025, 5, 20)
_MARKS: dict[str, BlockKind] = {"= ": "headline", "# ": "heading", "* ": "bullet"}
_UNITS = {"vehicles": "", "percent": "%", "percentage_points": "pp", "months": "mo", "rank": "#"}
_BOUNDS = {"exact": "", "about": "~", "over": ">", "under": "<"}
_UNPLACED = ("stake", "investment", "global_rank", "development_time")


@dataclass(frozen=True, slots=True)
class Case:
    """A text, and its rows in any order; `xfail` says why they are not read yet.

    Each line of the text is a block: "= " a headline, "# " a heading, "* " a bullet, else a paragraph. A row is told as
    subject, metric, basis (but level), number with bound and unit, place (but for what belongs to a company) and
    destination, powertrain and class (but all), status (but actual), and @period, in months where they are whole.
    """

    text: str
    rows: tuple[str, ...] = ()
    published: date = PUBLISHED
    xfail: str = ""


def article_of(text: str, published: date | None = PUBLISHED) -> Article:
    """The article that a case writes down."""
    blocks: list[Block] = []
    lines: list[str] = []
    start = 0
    for line in text.split("\n"):
        kind = _MARKS.get(line[:2], "paragraph")
        words = line[2:] if line[:2] in _MARKS else line
        blocks.append(Block(kind, Span(start, start + len(words))))
        lines.append(words)
        start += len(words) + 1
    source: DateSource = "page" if published else "unknown"
    return Article("case", "\n".join(lines), tuple(blocks), published=published, published_from=source)


def _number(row: Figure) -> str:
    high = f"-{row.value_high:.15g}" if row.value_high is not None else ""
    unit = _UNITS.get(row.unit, row.unit)
    return f"{_BOUNDS[row.bound]}{row.value:.15g}{high}{unit}"


def _period(row: Figure) -> str:
    first, last = row.period_start, row.period_end
    if first is None or last is None:
        return "none"
    if (first.month, last.month) == (1, 12) and first.year == last.year:
        return str(first.year)
    if first.day != 1 or (last + timedelta(days=1)).day != 1:
        return f"{first}/{last}"
    return "/".join(dict.fromkeys((f"{first:%Y-%m}", f"{last:%Y-%m}")))


def told(row: Figure) -> str:
    """A figure in one line."""
    place = "" if row.metric in _UNPLACED else row.geography + (f">{row.destination}" if row.destination else "")
    parts = [
        row.subject, row.metric, "" if row.basis == "level" else row.basis, _number(row), place,
        "" if row.powertrain == "all" else row.powertrain, "" if row.vehicle_class == "all" else row.vehicle_class,
        "" if row.status == "actual" else row.status, f"@{_period(row)}",
    ]  # fmt: skip
    return " ".join(part for part in parts if part)


def rows_of(case: Case) -> list[str]:
    """What is read in a case, sorted."""
    figures, _ = find_figures(simplified(article_of(case.text, case.published)))
    return sorted(told(figure) for figure in figures)
