"""What a sentence on markets abroad leaves to the next: its span, its country, whose share it was."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.telling import Case, rows_of

CARRIED = (
    Case("= Car sales in Kazakhstan\n"
         "At the Kostanay plant Kia models are assembled as well. China shipped 31,200 vehicles to "
         "Kazakhstan in January-April and 9,800 to Georgia.",
         ("all exports 31200 cn>kz @2025-01/2025-04", "all exports 9800 cn>ge @2025-01/2025-04")),
    Case("= China's car exports rise in April\n"
         "Exports rose 9% to 520,000 vehicles in April. A levy of 40%, in force since January, cut exports"
         " to Turkey by 21% to 17,000 vehicles in the first quarter. Exports to Russia grew by 8% to "
         "90,000.",
         ("all exports 17000 cn>tr @2025-01/2025-03", "all exports 520000 cn @2025-04",
          "all exports 90000 cn>ru @2025-01/2025-03", "all exports yoy -21% cn>tr @2025-01/2025-03",
          "all exports yoy 8% cn>ru @2025-01/2025-03", "all exports yoy 9% cn @2025-04")),
    Case("BYD's complex in Turkey, into which it is putting 1.1 billion euros, opens next year.",
         ("byd investment 1100000000eur @none",)),
    Case("Changan opened a plant in Rayong, Thailand, in May at a cost of 10 billion baht.",
         ("changan investment 10000000000thb @none",)),
    Case("Great Wall said in April that it would invest 6 billion reais in its Brazilian plant.",
         ("great-wall investment 6000000000brl @2025-04",)),
    Case("Chery said it was looking to nearly double its sales in South Africa this year, to as many as "
         "38,000.",
         ("chery sales <38000 za target @2025", "chery sales yoy ~100% za target @2025"),
         published=date(2025, 10, 8)),
    Case("MG is looking to sell 20,000 cars in Italy in 2026.",
         ("mg sales 20000 it target @2026",)),
    Case("Chinese carmakers held 15.2 percent of the Chilean market in April, followed by those from South"
         " Korea with 14.4 percent.",
         ("chinese-brands brand_share 15.2% cl @2025-04", "korean-brands brand_share 14.4% cl @2025-04")),
    Case("Brands from Japan sold 41,000 cars in Thailand in April, those from China 16,000.",
         ("chinese-brands sales 16000 th @2025-04", "japanese-brands sales 41000 th @2025-04")),
    Case("China shipped 517,000 vehicles abroad in April, a year-on-year gain of 2.6 percent and 2 percent"
         " more than in March.",
         ("all exports 517000 cn @2025-04", "all exports mom 2% cn @2025-04",
          "all exports yoy 2.6% cn @2025-04")),
    Case("崔东树预计，2026年汽车出口增速将放缓至9%左右。",
         ("all exports yoy ~9% cn forecast @2026",),
         published=date(2026, 1, 5)),
    Case("2025年我国汽车出口增速达到21%。",
         ("all exports yoy 21% cn @2025",),
         published=date(2026, 1, 5)),
    Case("Chery's total was equal to 19.2% of China's vehicle exports in 2024. A year earlier, in 2023, "
         "its share was 18.1%.",
         ("chery export_share 18.1% cn @2023", "chery export_share 19.2% cn @2024"),
         published=date(2025, 1, 20)),
    Case("A rush by BYD and Omoda lifted Chinese brands to 11.2% of the Italian car market in April.",
         ("chinese-brands brand_share 11.2% it @2025-04",)),
    Case("Leapmotor, a partner of Stellantis and for years one of the smaller Chinese names, sold 12,100 "
         "cars in Italy in the first quarter, a decline of 7%.",
         ("leapmotor sales 12100 it @2025-01/2025-03", "leapmotor sales yoy -7% it @2025-01/2025-03")),
    Case("Analysts expect BYD to sell 900,000 cars abroad in 2026. By then, they said, it would be "
         "building 300,000 a year outside China.",
         ("byd overseas_production 300000 world forecast @2026",
          "byd overseas_sales 900000 world-ex-china forecast @2026")),
)  # fmt: skip


@pytest.mark.parametrize("case", [*CARRIED], ids=lambda case: case.text[-60:])
def test_rows(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
