"""Tables: every numeric cell whose headings fix what it is becomes a row, and no other does."""

from __future__ import annotations

from datetime import date
from html import escape
from pathlib import Path

import pytest

from etl.figures import find_figures
from etl.read import read_article
from etl.records import Figure

from .table_cases import CASES, Case

PUBLISHED = date(2025, 6, 10)
UNITS = {"vehicles": "", "percent": "%", "percentage_points": "pp"}


def _month(day: date) -> str:
    return f"{day:%Y-%m}"


def _period(row: Figure) -> str:
    if row.period_start is None or row.period_end is None:
        return "none"
    if (row.period_start.month, row.period_end.month) == (1, 12) and row.period_start.year == row.period_end.year:
        return str(row.period_start.year)
    return "/".join(dict.fromkeys((_month(row.period_start), _month(row.period_end))))


def told(row: Figure) -> str:
    """A figure in the words of tests/figures/table_cases.py."""
    place = row.geography + (f">{row.destination}" if row.destination else "")
    parts = [
        row.subject, row.metric, "" if row.basis == "level" else row.basis, f"{row.value:.10g}{UNITS[row.unit]}", place,
        "" if row.powertrain == "all" else row.powertrain, "" if row.vehicle_class == "all" else row.vehicle_class,
        "" if row.status == "actual" else row.status, f"@{_period(row)}",
    ]  # fmt: skip
    return " ".join(part for part in parts if part)


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.split("|")]


def as_page(case: Case, *, marked: bool = True) -> str:
    """The case as a page with an HTML table; a line of one cell goes over the whole width."""
    lines = [_cells(line) for line in case.lines.split("\n")]
    width = max(map(len, lines))
    rows = ""
    for number, cells in enumerate(lines):
        tag = "th" if marked and number < case.heads else "td"
        span = f" colspan='{width}'" if len(cells) == 1 else ""
        rows += "<tr>" + "".join(f"<{tag}{span}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"
    filler = "<p>The desk put the table together from what the makers themselves publish on their pages.</p>"
    table = f"<table><caption>{escape(case.caption)}</caption>{rows}</table>"
    return f"<!doctype html><html><body><article><h1>{case.title}</h1>{filler}{table}{filler}</article></body></html>"


def figures(tmp_path: Path, content: str, name: str) -> tuple[list[Figure], str]:
    """The figures in the tables of an article of 10 June 2025 with this content, and its text."""
    file = tmp_path / name
    file.write_text(content, encoding="utf-8")
    article = read_article(file, published=PUBLISHED)
    tables = [block.span for block in article.blocks if block.kind == "table"]
    rows = [row for row in find_figures(article)[0] if any(span.covers(row.number) for span in tables)]
    return rows, article.text


@pytest.mark.parametrize("marked", [True, False], ids=["th", "td"])
@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_rows_of_a_table_on_a_page(tmp_path: Path, case: Case, marked: bool) -> None:
    rows, text = figures(tmp_path, as_page(case, marked=marked), "story.html")
    assert sorted(map(told, rows)) == sorted(case.rows.split("\n") if case.rows else [])
    for row in rows:
        assert row.number.of(text) == row.number_text
        assert row.evidence.covers(row.number)
        assert "\n" not in row.evidence.of(text)
