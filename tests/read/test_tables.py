"""Tables: their grid, their captions, and where they stand in the text."""

# ruff: noqa: E501 - markup and sample lines are easier to read in one piece

from __future__ import annotations

import textwrap

import pytest

from etl.records import Article, Block

from .conftest import Reader, kinds
from .shapes import BODY, FIRST, HEADLINE, SECOND, THIRD, page, paragraphs

SIMPLE = (
    "<table><thead><tr><th>Country</th><th>2025</th></tr></thead><tbody>"
    "<tr><td>Chile</td><td>67,200</td></tr><tr><td>Peru</td><td>4,100</td></tr></tbody></table>"
)


def _story(table: str) -> str:
    return page(f"<article><h1>{HEADLINE}</h1>{paragraphs(FIRST, SECOND)}{table}{paragraphs(THIRD)}</article>")


def _table(article: Article) -> Block:
    return next(block for block in article.blocks if block.kind == "table")


def _grid(article: Article) -> list[list[str]]:
    return [[cell.span.of(article.text) for cell in row] for row in _table(article).rows]


def _headers(article: Article) -> list[list[bool]]:
    return [[cell.is_header for cell in row] for row in _table(article).rows]


def test_a_table_stands_where_the_page_has_it_row_by_row(read: Reader) -> None:
    article = read(_story(SIMPLE))
    assert [kind for kind, _ in kinds(article)] == ["headline", "paragraph", "paragraph", "table", "paragraph"]
    assert _table(article).span.of(article.text) == "Country | 2025\nChile | 67,200\nPeru | 4,100"
    assert _grid(article) == [["Country", "2025"], ["Chile", "67,200"], ["Peru", "4,100"]]
    assert _headers(article) == [[True, True], [False, False], [False, False]]


def test_cells_that_span_are_repeated_with_one_span(read: Reader) -> None:
    article = read(
        _story(
            "<table><tr><th rowspan='2'>Maker</th><th colspan='2'>Exports</th></tr><tr><th>cars</th><th>change, %</th></tr>"
            "<tr><td rowspan='2'>Nordbil</td><td>929</td><td>&minus;15.5</td></tr><tr><td>536</td><td>+49.6</td></tr></table>"
        )
    )
    assert _grid(article) == [
        ["Maker", "Exports", "Exports"],
        ["Maker", "cars", "change, %"],
        ["Nordbil", "929", "−15.5"],
        ["Nordbil", "536", "+49.6"],
    ]
    rows = _table(article).rows
    assert rows[0][0].span == rows[1][0].span
    assert rows[0][1].span == rows[0][2].span
    assert article.text.count("Nordbil") == 1


def test_empty_cells_and_short_rows_keep_their_columns(read: Reader) -> None:
    article = read(
        _story(
            "<table><tr><th></th><th>2025</th></tr><tr><td>Chile</td><td></td></tr><tr><td></td><td>7</td></tr></table>"
        )
    )
    assert _grid(article) == [["", "2025"], ["Chile", ""], ["", "7"]]
    assert _table(article).span.of(article.text) == "2025\nChile\n7"


def test_captions_come_before_the_table_wherever_the_page_has_them(read: Reader) -> None:
    inside = SIMPLE.replace("<table>", "<table><caption>Cars loaded, by country</caption>")
    around = f"<figure class='wp-block-table'>{SIMPLE}<figcaption>Cars loaded, by country</figcaption></figure>"
    before = f"<p class='tbl-head'>Table 3. Cars loaded, by country</p>{SIMPLE}"
    for shape, words in ((inside, "Cars"), (around, "Cars"), (before, "Table 3. Cars")):
        found = kinds(read(_story(shape)))
        assert found[3] == ("caption", f"{words} loaded, by country"), shape
        assert [kind for kind, _ in found[4:]] == ["table", "paragraph"], shape


def test_a_first_row_without_figures_is_the_header_where_none_is_marked(read: Reader) -> None:
    article = read(
        _story("<table><tr><td>Country</td><td>2025</td></tr><tr><td>Chile</td><td>67,200</td></tr></table>")
    )
    assert _headers(article) == [[True, True], [False, False]]


def test_a_page_that_is_mostly_a_table_is_an_article(read: Reader) -> None:
    rows = "".join(f"<tr><td>Port {n}</td><td>{n * 111}</td></tr>" for n in range(1, 30))
    article = read(
        page(f"<h1>{HEADLINE}</h1><p>Cars, by port.</p><table><tr><th>Port</th><th>Cars</th></tr>{rows}</table>")
    )
    assert len(_table(article).rows) == 30


def test_huge_spans_are_bounded(read: Reader) -> None:
    article = read(_story(SIMPLE.replace("<td>Peru", "<td colspan='100000' rowspan='99999'>Peru")))
    assert max(len(row) for row in _table(article).rows) <= 100


def test_upright_strokes_and_tabs_make_tables_of_plain_text(read: Reader) -> None:
    for rows in (
        "Country | 2025\n--- | ---\nChile | 67,200\nPeru | 4,100",
        "Country\t2025\nChile\t67,200\nPeru\t4,100",
    ):
        article = read(f"{HEADLINE}\n\n{FIRST}\n\n{rows}\n\n{THIRD}\n", "story.txt")
        assert _grid(article) == [["Country", "2025"], ["Chile", "67,200"], ["Peru", "4,100"]]
        assert _headers(article)[0] == [True, True]
        assert kinds(article)[-1] == ("paragraph", BODY[2])


def _text_grid(read: Reader, rows: str) -> list[list[str]]:
    return _grid(read(f"{HEADLINE}\n\n{FIRST}\n\n{rows}\n\n{THIRD}\n", "story.txt"))


def test_runs_of_spaces_make_columns_where_several_lines_share_them(read: Reader) -> None:
    rows = "Country     2025     Change\nChile     67,200      +3.1%\nSouth Africa     950        n/a"
    assert _text_grid(read, rows) == [
        ["Country", "2025", "Change"],
        ["Chile", "67,200", "+3.1%"],
        ["South Africa", "950", "n/a"],
    ]
    headless_corner = "            2025    2024\nChile     67,200   4,100\nPeru         950     870"
    assert _text_grid(read, headless_corner)[0] == ["", "2025", "2024"]


HEADS_WITHOUT_CORNER = (
    ("March | Change", ["", "March", "Change"]),
    ("March | Change |", ["", "March", "Change"]),
    ("| March | Change |", ["", "March", "Change"]),
    # A heading of the labels stays over them, also where the last column has none.
    ("Maker | March |", ["Maker", "March", ""]),
    ("Brand | March | Change", ["Brand", "March", "Change"]),
)


@pytest.mark.parametrize(("head", "cells"), HEADS_WITHOUT_CORNER)
def test_a_heading_line_with_a_cell_too_few_stands_over_the_numbers(read: Reader, head: str, cells: list[str]) -> None:
    rows = "Kia | 9,300 | 4.1%\nMazda | 5,200 | -2%"
    assert _text_grid(read, f"{head}\n{rows}")[0] == cells


def test_two_spaces_in_prose_make_no_table(read: Reader) -> None:
    lines = f"{FIRST}  {SECOND}\n{SECOND}  {THIRD}"
    article = read(f"{HEADLINE}\n\n{lines}\n\n{THIRD}\n", "story.txt")
    assert all(kind != "table" for kind, _ in kinds(article))


def test_frames_and_empty_corners_of_text_tables(read: Reader) -> None:
    framed = "+-------+--------+\n|       | 2025   |\n+-------+--------+\n| Chile | 67,200 |\n+-------+--------+\n| Peru  | 4,100  |"
    assert _text_grid(read, framed) == [["", "2025"], ["Chile", "67,200"], ["Peru", "4,100"]]
    assert _text_grid(read, "||2025|\n|---|---|\n|Chile|67,200|") == [["", "2025"], ["Chile", "67,200"]]
    assert _text_grid(read, "Country\t2025\t2024\nChile\t\t67,200\nPeru\t4,100\t")[1:] == [
        ["Chile", "", "67,200"],
        ["Peru", "4,100", ""],
    ]


def test_a_text_broken_at_a_fixed_width_keeps_its_table(read: Reader) -> None:
    prose = textwrap.fill(" ".join([FIRST, SECOND, THIRD] * 3), 72)
    row = "{:<24}{:>20}{:>20}"
    table = "\n".join(
        [
            row.format("Country", "2025", "Change"),
            row.format("Chile", "67,200", "+3.1%"),
            row.format("Peru", "4,100", "-2%"),
        ]
    )
    article = read(f"{HEADLINE}\n\n{prose}\n\n{table}\n\n{prose}\n", "story.txt")
    assert _grid(article)[1] == ["Chile", "67,200", "+3.1%"]


def test_paragraphs_with_strokes_make_a_table_on_a_page(read: Reader) -> None:
    rows = "<p>Country | 2025<br>Chile | 67,200<br>Peru | 4,100</p>"
    assert _grid(read(_story(rows))) == [["Country", "2025"], ["Chile", "67,200"], ["Peru", "4,100"]]
