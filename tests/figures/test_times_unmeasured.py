"""Times at which an article measures nothing, and what follows them."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

UNMEASURED = (
    # A time at which nothing is measured leaves nothing to what follows.
    Case(
        "= Spain in April\n"
        "In April 98,000 cars were sold in Spain. The next report is due in the third quarter. Seat sold "
        "9,100 cars.",
        ("all sales 98000 es @2023-04", "seat sales 9100 es @2023-04"),
        date(2023, 5, 20),
    ),
    Case(
        "= Spain in April\n"
        "In April 98,000 cars were sold in Spain. Last year the subsidies had still been paid in full. Seat "
        "sold 9,100 cars.",
        ("all sales 98000 es @2023-04", "seat sales 9100 es @2023-04"),
        date(2023, 5, 20),
    ),
    Case(
        "= Spain in April\n"
        "In April 98,000 cars were sold in Spain. By 2030 the picture may be another one. Seat sold 9,100 cars.",
        ("all sales 98000 es @2023-04", "seat sales 9100 es @2023-04"),
        date(2023, 5, 20),
    ),
    Case(
        "= Spain in April\n"
        "In April 98,000 cars were sold in Spain. This year the holiday fell in March. Seat sold 9,100 cars.",
        ("all sales 98000 es @2023-04", "seat sales 9100 es @2023-04"),
        date(2023, 5, 20),
    ),
    Case(
        "= Spain in April\n"
        "In April 98,000 cars were sold in Spain. In December the tax break had run out. Hybrids took 21% "
        "of the market.",
        ("all powertrain_share 21% es hybrid @2023-04", "all sales 98000 es @2023-04"),
        date(2023, 5, 20),
    ),
    Case(
        "= 4月西班牙车市\n"
        "4月，西班牙售出汽车9.8万辆。去年12月，补贴政策到期。起亚销量为9100辆。",
        ("all sales 98000 es @2023-04", "kia sales 9100 es @2023-04"),
        date(2023, 5, 20),
    ),
    Case(
        "= 4月西班牙车市\n"
        "4月，西班牙售出汽车9.8万辆。今年春节在1月。起亚销量为9100辆。",
        ("all sales 98000 es @2023-04", "kia sales 9100 es @2023-04"),
        date(2023, 5, 20),
    ),
)  # fmt: skip
SPOKEN_OF = (
    # A time that a sentence speaks of, or at which it tells of sales, is that of what follows.
    Case(
        "= Spain in April\n"
        "In April 98,000 cars were sold in Spain. March had looked better. Seat sold 9,900 cars.",
        ("all sales 98000 es @2023-04", "seat sales 9900 es @2023-03"),
        date(2023, 5, 20),
    ),
    Case(
        "= Spain in April\n"
        "In April 98,000 cars were sold in Spain. February on its own was poor. Seat sold 5,900 cars.",
        ("all sales 98000 es @2023-04", "seat sales 5900 es @2023-02"),
        date(2023, 5, 20),
    ),
    Case(
        "= Spain in April\n"
        "In April 98,000 cars were sold in Spain. In March sales had been higher. Seat sold 9,900 cars.",
        ("all sales 98000 es @2023-04", "seat sales 9900 es @2023-03"),
        date(2023, 5, 20),
    ),
    Case(
        "= Spain in April\n"
        "In April 98,000 cars were sold in Spain.\n"
        "The first quarter had been another matter. Seat sold 29,900 cars.",
        ("all sales 98000 es @2023-04", "seat sales 29900 es @2023-01/2023-03"),
        date(2023, 5, 20),
    ),
)  # fmt: skip


@pytest.mark.parametrize("case", [*UNMEASURED, *SPOKEN_OF], ids=lambda case: case.text.split("\n")[-1][:60])
def test_a_time_at_which_nothing_is_measured_leaves_nothing(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
