"""Tables: every numeric cell whose headings fix what it is becomes a row, and no other does."""

from __future__ import annotations

from collections.abc import Iterator
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


def as_text(case: Case, divider: str) -> str:
    """The case as plain text, its cells divided by strokes, tabs, or spaces that line them up."""
    lines = [_cells(line) for line in case.lines.split("\n")]
    widths = [max(len(row[n]) for row in lines if n < len(row)) for n in range(max(map(len, lines)))]
    if divider == "spaces":
        table = "\n".join("   ".join(map(str.ljust, row, widths)).rstrip() for row in lines)
    else:
        between, around = {"strokes": (" | ", ""), "frame": (" | ", "|"), "tabs": ("\t", "")}[divider]
        table = "\n".join(around + between.join(row) + around for row in lines)
    filler = "The desk put the table together from what the makers themselves publish on their pages."
    if case.title.isascii() is False:
        filler = "本表由编辑部根据各家车企在官方渠道公布的信息整理而成，仅供读者参考，如有出入以官方为准。"
    return "\n\n".join([case.title, filler, case.caption, table, filler]) + "\n"


def _in_text() -> Iterator[tuple[str, str]]:
    """The cases that plain text can show: no line over the whole width, no empty cell where only spaces divide."""
    for name, case in CASES.items():
        lines = [_cells(line) for line in case.lines.split("\n")]
        if len({len(cells) for cells in lines}) == 1:
            yield from ((name, divider) for divider in ("strokes", "frame", "tabs"))
            if all(map(all, lines)):
                yield name, "spaces"


@pytest.mark.parametrize(("name", "divider"), list(_in_text()))
def test_rows_of_a_table_in_plain_text(tmp_path: Path, name: str, divider: str) -> None:
    rows, text = figures(tmp_path, as_text(CASES[name], divider), "story.txt")
    assert sorted(map(told, rows)) == sorted(CASES[name].rows.split("\n") if CASES[name].rows else [])
    assert all(row.number.of(text) == row.number_text for row in rows)


def test_a_line_between_caption_and_table_gives_the_unit_and_one_below_the_source(tmp_path: Path) -> None:
    table = "Company | 2024\nChery | 114.4\nGeely | 53.2"
    filler = "The desk put the table together from what the makers themselves publish on their pages."
    lines = [
        "Round-up of the year",
        filler,
        "Exports from China by company",
        "Unit: 10,000 vehicles",
        table,
        "Source: CAAM",
        filler,
    ]
    rows, _ = figures(tmp_path, "\n\n".join(lines), "story.txt")
    assert [told(row) for row in rows] == ["chery exports 1144000 cn @2024", "geely exports 532000 cn @2024"]
    assert {row.attribution for row in rows} == {"caam"}


def test_a_table_takes_its_period_and_measure_from_the_text_where_it_has_none(tmp_path: Path) -> None:
    text = (
        "Who delivered how much in April 2025\n\nNIO delivered 23,900 cars in April 2025, its second best month.\n\n"
        "Maker | Cars | Change YoY\nXPeng | 35,045 | 273.1%\nLeapmotor | 41,039 | 173%\n\nNobody knows what is next.\n"
    )
    rows, _ = figures(tmp_path, text, "story.txt")
    assert [told(row) for row in rows] == [
        "xpeng sales 35045 world @2025-04", "xpeng sales yoy 273.1% world @2025-04",
        "leapmotor sales 41039 world @2025-04", "leapmotor sales yoy 173% world @2025-04",
    ]  # fmt: skip


def test_a_table_without_any_measure_gives_nothing(tmp_path: Path) -> None:
    text = (
        "The makers met in spring and agreed on nothing.\n\nMaker | 2024 | 2023\nXPeng | 350 | 270\nNIO | 410 | 170\n"
    )
    assert figures(tmp_path, text, "story.txt")[0] == []
