"""Features on makers going abroad: what a part of shipments goes on about, and who sold where an owner is named."""

from __future__ import annotations

import pytest

from tests.figures.telling import Case, rows_of

PARTS = (
    Case(
        "= Cars to Peru\nChina exported 61,000 vehicles to Peru in the first quarter. Of these, 9,000 were electric.",
        ("all exports 61000 cn>pe @2025-01/2025-03", "all exports 9000 cn>pe ev @2025-01/2025-03"),
    ),
    Case(
        "= Exports\nAutomobile exports to the Middle East amounted to 310,000 in the first quarter. Among them, 42,000 "
        "were new energy vehicles, up 66%.",
        (
            "all exports 310000 cn>middle-east @2025-01/2025-03",
            "all exports 42000 cn>middle-east nev @2025-01/2025-03",
            "all exports yoy 66% cn>middle-east nev @2025-01/2025-03",
        ),
    ),
    Case(
        "= Exports\nKorea exported 41,000 cars to Spain in April. Among these, 6,000 were electric.",
        ("all exports 41000 kr>es @2025-04", "all exports 6000 kr>es ev @2025-04"),
    ),
    Case(
        "= Exports\nChina shipped 5,100 cars to Kenya in April. Of those, 700 were plug-in hybrids.",
        ("all exports 5100 cn>ke @2025-04", "all exports 700 cn>ke phev @2025-04"),
    ),
    Case(
        "= Makers\nMG, under the wing of SAIC, sold 460 cars in Peru in April, and Changan 420.",
        ("mg sales 460 pe @2025-04", "changan sales 420 pe @2025-04"),
    ),
    Case(
        "= Makers\nSkoda, under the roof of Volkswagen, sold 95 cars in Kenya in April.",
        ("skoda sales 95 ke @2025-04",),
    ),
    # What stays as it was.
    Case(
        "= Exports\nChina exported 4.9 million vehicles in 2024. Of these, 1.2 million were electric, and 26,000 of "
        "them went to Norway.",
        ("all exports 4900000 cn @2024", "all exports 1200000 cn ev @2024", "all exports 26000 cn>no ev @2024"),
    ),
    Case(
        "= Chinese brands abroad\nChinese brands are growing. They exported 2.1 million cars in 2024.",
        ("chinese-brands exports 2100000 cn @2024",),
    ),
    Case(
        "= 出口\n4月我国整车出口48.3万辆，同比减少3%。",
        ("all exports 483000 cn @2025-04", "all exports yoy -3% cn @2025-04"),
    ),
    Case("= Makers\nSAIC, under its chairman, sold 460 cars in Peru in April.", ("saic sales 460 pe @2025-04",)),
    Case(
        "= Makers\nJeep, which is under the umbrella of Stellantis, sold 61 cars in Kenya in April.",
        ("jeep sales 61 ke @2025-04",),
    ),
)


@pytest.mark.parametrize("case", PARTS, ids=lambda case: case.text[-40:])
def test_parts(case: Case) -> None:
    """What is told "of these" went where they went, and a make under an owner's wing is not the owner."""
    assert rows_of(case) == sorted(case.rows)
