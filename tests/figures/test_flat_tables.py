"""Tables that were run together into one line, and lines that only look like them."""

from __future__ import annotations

from datetime import date

import pytest

from etl.figures.base.context import Context
from etl.figures.tables.flat import read_flat_table

from .test_tables import told

CONTEXT = Context(published=date(2025, 6, 10), counted="sales")

# The line, and its rows in the words of table_cases.py.
TABLES = {
    "level and two rates": """\
Maker May 2025 Deliveries Change YoY Change MoM Li Auto 40,856 16.7% +20.4% Nio 23,231 13.1% -2.8%
li-auto sales 40856 world @2025-05
li-auto sales yoy 16.7% world @2025-05
li-auto sales mom 20.4% world @2025-05
nio sales 23231 world @2025-05
nio sales yoy 13.1% world @2025-05
nio sales mom -2.8% world @2025-05""",
    "two levels with a rate each": """\
Company Dec. 2024 YoY Full 2024 YoY XPeng 36,695 82% 190,068 34% Leapmotor 42,517 128% 293,724 104%
xpeng sales 36695 world @2024-12
xpeng sales yoy 82% world @2024-12
xpeng sales 190068 world @2024
xpeng sales yoy 34% world @2024
leapmotor sales 42517 world @2024-12
leapmotor sales yoy 128% world @2024-12
leapmotor sales 293724 world @2024
leapmotor sales yoy 104% world @2024""",
    "numbered rows and an unknown maker": """\
Rank Brand Units YoY 1 BYD 380,000 15% 2 Nordbil 41,000 3% 3 Geely 235,000 46%
byd sales 380000 world @none
byd sales yoy 15% world @none
geely sales 235000 world @none
geely sales yoy 46% world @none""",
    "exports, one column": """\
Company Exports in April 2025 Chery 88,000 BYD 78,000 Geely 34,000
chery exports 88000 cn @2025-04
byd exports 78000 cn @2025-04
geely exports 34000 cn @2025-04""",
    "Chinese": """\
车企 5月销量 同比 比亚迪 382,476 15.3% 吉利 235,208 46.4%
byd sales 382476 world @2025-05
byd sales yoy 15.3% world @2025-05
geely sales 235208 world @2025-05
geely sales yoy 46.4% world @2025-05""",
}
NO_TABLES = (
    "In May, Li Auto delivered 40,856 cars and Nio 23,231.",
    "Sales: BYD 380,000, Geely 235,000, Chery 200,000.",
    "Model Price Range BYD 109,800 510 Geely 119,800 550",
    "Maker May 2025 Deliveries Li Auto 40,856 16.7% Nio 23,231 13.1%",
    "Maker May 2025 Deliveries Change YoY Li Auto 40,856 16.7% Nio 23,231",
    "Maker Deliveries Margin Li Auto 40,856 16.7% Nio 23,231 13.1%",
    "Deliveries YoY Li Auto 40,856 16.7%",
    "The fund sold BYD 380,000 15% Geely 235,000 46% and then went on holiday.",
)


@pytest.mark.parametrize("case", TABLES.values(), ids=TABLES.keys())
def test_a_table_in_one_line_gives_its_rows(case: str) -> None:
    line, *rows = case.split("\n")
    offset, text = 700, "." * 700 + line
    found = read_flat_table(line, offset, CONTEXT)
    assert found is not None
    assert [told(row) for row in found.figures] == rows
    assert found.span.of(text) == line
    for row in found.figures:
        assert row.number.of(text) == row.number_text
        assert row.evidence.covers(row.number)


@pytest.mark.parametrize("line", NO_TABLES)
def test_other_lines_are_no_table(line: str) -> None:
    assert read_flat_table(line, 0, CONTEXT) is None
