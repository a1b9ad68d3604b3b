"""Numbers on markets abroad set beside others: what they led to, what was expected before, the next maker's."""

from __future__ import annotations

import pytest

from tests.figures.telling import Case, rows_of

BESIDE = (
    Case("In Oman 13 per cent of the cars sold in the first quarter were Chinese, behind Toyota's 31 per "
         "cent and Hyundai's 14, but ahead of Kia's 9 per cent.",
         ("chinese-brands brand_share 13% om @2025-01/2025-03", "hyundai brand_share 14% om @2025-01/2025-03",
          "kia brand_share 9% om @2025-01/2025-03", "toyota brand_share 31% om @2025-01/2025-03")),
    Case("GAC expects to deliver 450,000 cars abroad in 2027 (2024: 121,000).",
         ("gac overseas_sales 121000 world-ex-china @2024",
          "gac overseas_sales 450000 world-ex-china forecast @2027")),
    Case("BYD aims to sell 1.2 million cars overseas in 2026 (2024: 417,000).",
         ("byd overseas_sales 1200000 world-ex-china target @2026",
          "byd overseas_sales 417000 world-ex-china @2024")),
    Case("BYD sold 240,000 vehicles overseas in 2024, more than double the figure of 2023, and is building"
         " four plants abroad.",
         ("byd overseas_sales 240000 world-ex-china @2024",
          "byd overseas_sales yoy >100% world-ex-china @2024")),
    Case("BYD, which sold 240,000 vehicles overseas in 2024, twice as many as in 2023, has three car "
         "plants abroad.",
         ("byd overseas_sales 240000 world-ex-china @2024", "byd overseas_sales yoy 100% world-ex-china @2024")),
    Case("Toyota registered 24,000 cars in Poland by the end of March.",
         ("toyota sales 24000 pl @2025-01/2025-03",)),
    Case("In Chile the sale of Chinese brands reached a total of a little more than 21 thousand units in "
         "the first quarter.",
         ("chinese-brands sales >21000 cl @2025-01/2025-03",)),
    Case("BYD registered 9,100 cars in Britain in April, and in Italy it multiplied its sales by three.",
         ("byd sales 9100 gb @2025-04", "byd sales yoy 200% it @2025-04")),
    Case("The association, which in March had forecast exports to rise by 4% to 7 million this year, now "
         "expects 8.5 million.",
         ("all exports 7000000 cn forecast @2025", "all exports 8500000 cn forecast @2025",
          "all exports yoy 4% cn forecast @2025")),
    Case("Chery had a market share of 3.3% in Turkey in the first quarter. In total it sold 8,400 cars "
         "there, 24% less.",
         ("chery brand_share 3.3% tr @2025-01/2025-03", "chery sales 8400 tr @2025-01/2025-03",
          "chery sales yoy -24% tr @2025-01/2025-03")),
    Case("BYD went from 5,100 registrations in Spain in 2023 to 24,700 in 2024.",
         ("byd sales 24700 es @2024", "byd sales 5100 es @2023")),
    Case("= Car sales in Germany in April 2025\n"
         "BYD's sales soared from 900 in April 2024 to 1,560.",
         ("byd sales 1560 de @2025-04", "byd sales 900 de @2024-04")),
    Case("In April Kia sold 1,210 cars in Norway, ahead of Xpeng with 640 and Leapmotor with 54.",
         ("kia sales 1210 no @2025-04", "leapmotor sales 54 no @2025-04", "xpeng sales 640 no @2025-04")),
)  # fmt: skip


@pytest.mark.parametrize("case", [*BESIDE], ids=lambda case: case.text[-60:])
def test_rows(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
