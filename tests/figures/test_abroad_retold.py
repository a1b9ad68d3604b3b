"""Markets abroad told in translation, between two years, and under headlines that turn to a maker."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.telling import Case, rows_of

RETOLD = (
    Case("In April BYD sold 4 thousand 310 cars in Mexico.",
         ("byd sales 4310 mx @2025-04",)),
    Case("In April 132 thousand 45 vehicles were sold in Mexico.",
         ("all sales 132045 mx @2025-04",)),
    Case("In April 12 thousand cars were sold in Chile, 900 more than a year ago.",
         ("all sales 12000 cl @2025-04", "all sales yoy 900 cl @2025-04")),
    Case("A surge lifted Chinese brands to 12.4% of the UK new car market in November, close to the "
         "Japanese on 12.9%.",
         ("chinese-brands brand_share 12.4% gb @2025-11", "japanese-brands brand_share 12.9% gb @2025-11"),
         published=date(2025, 12, 5)),
    Case("Strong demand pushed BYD to 3.1% of the Spanish market in April.",
         ("byd brand_share 3.1% es @2025-04",)),
    Case("In Oman 13 per cent of the cars sold in the first quarter were Chinese, behind Toyota's 31 per "
         "cent, but ahead of Kia's 9 per cent.",
         ("chinese-brands brand_share 13% om @2025-01/2025-03", "kia brand_share 9% om @2025-01/2025-03",
          "toyota brand_share 31% om @2025-01/2025-03")),
    Case("Between 2023 and 2024 Chinese makers raised their share of the Kuwaiti market from 5 per cent to"
         " 8 per cent.",
         ("chinese-brands brand_share 5% kw @2023", "chinese-brands brand_share 8% kw @2024"),
         published=date(2025, 2, 18)),
    Case("From 2023 to 2024 BYD's sales in Brazil rose from 18,000 to 76,000.",
         ("byd sales 18000 br @2023", "byd sales 76000 br @2024"),
         published=date(2025, 2, 18)),
    Case("Chinese brands led by BYD now hold 18.4% of the Thai market.",
         ("chinese-brands brand_share 18.4% th @none",)),
    Case("= Chinese brands gain in Thailand\n"
         "Chinese brands sold 40,100 cars in Thailand in January-April. They now hold 18.4% of the market,"
         " against 12.9% in the same months of 2024.",
         ("chinese-brands brand_share 12.9% th @2024-01/2024-04",
          "chinese-brands brand_share 18.4% th @2025-01/2025-04",
          "chinese-brands sales 40100 th @2025-01/2025-04")),
    Case("= Chinese brands gain in Thailand\n"
         "Chinese brands sold 40,100 cars in Thailand in January-April. Hybrids made up 27% of the market "
         "in the first quarter. Some 86% of the battery cars sold in Thailand since January were Chinese.",
         ("all powertrain_share 27% th hybrid @2025-01/2025-03",
          "chinese-brands brand_share ~86% th bev @2025-01/2025-04",
          "chinese-brands sales 40100 th @2025-01/2025-04")),
    Case("Sales by Chery in Europe went up almost elevenfold to more than 31,000 units in the first "
         "quarter.",
         ("chery sales >31000 europe @2025-01/2025-03", "chery sales yoy ~1000% europe @2025-01/2025-03")),
    Case("In April the number of BYD's registrations in Italy multiplied by six, to 2,900.",
         ("byd sales 2900 it @2025-04", "byd sales yoy 500% it @2025-04")),
    Case("In April they placed 2,950 Chinese cars in Italy, equal to 2.4% of a market that closed at "
         "121,000 units (-2.1%).",
         ("all sales 121000 it @2025-04", "all sales yoy -2.1% it @2025-04",
          "chinese-brands brand_share 2.4% it @2025-04", "chinese-brands sales 2950 it @2025-04")),
    Case("In the four months the Chinese brands total 21,300 registrations in Italy, with a share of 3.6% "
         "against 2.8% of the previous year.",
         ("chinese-brands brand_share 2.8% it @2024-01/2024-04",
          "chinese-brands brand_share 3.6% it @2025-01/2025-04",
          "chinese-brands sales 21300 it @2025-01/2025-04")),
    Case("Already 12,400 new cars of Chinese brands took to Polish roads in the first quarter. In the same"
         " period of last year there were merely 2,900 of them, a growth of 330 percent.",
         ("chinese-brands sales 12400 pl @2025-01/2025-03", "chinese-brands sales 2900 pl @2024-01/2024-03",
          "chinese-brands sales yoy 330% pl @2025-01/2025-03")),
    Case("= Car sales in Poland in the first quarter\n"
         "The undisputed number one is MG - 3,100 pieces (+110 percent). Toyota registered 24,000 cars by "
         "the end of March, by 6.5 percent less than a year ago.",
         ("mg sales 3100 pl @2025-01/2025-03", "mg sales yoy 110% pl @2025-01/2025-03",
          "toyota sales 24000 pl @2025-01/2025-03", "toyota sales yoy -6.5% pl @2025-01/2025-03")),
    Case("= 我国汽车出口增长 比亚迪领跑\n"
         "4月，汽车出口51.7万辆，同比增长2.6%。分车型看，乘用车出口43.1万辆，同比增长1%；商"
         "用车出口8.6万辆，同比增长11%。新能源汽车出口20万辆，同比增长76%。",
         ("all exports 200000 cn nev @2025-04", "all exports 431000 cn passenger @2025-04",
          "all exports 517000 cn @2025-04", "all exports 86000 cn commercial @2025-04",
          "all exports yoy 1% cn passenger @2025-04", "all exports yoy 11% cn commercial @2025-04",
          "all exports yoy 2.6% cn @2025-04", "all exports yoy 76% cn nev @2025-04")),
    Case("= 前4月我国汽车出口194万辆 奇瑞居首\n"
         "今年前4个月，我国汽车出口194万辆，同比增长6%。\n"
         "乘用车出口160万辆，同比增长5%；新能源汽车出口64.2万辆，同比增长52.6%。\n"
         "4月当月，汽车出口51.7万辆，环比增长2%。",
         ("all exports 1600000 cn passenger @2025-01/2025-04", "all exports 1940000 cn @2025-01/2025-04",
          "all exports 517000 cn @2025-04", "all exports 642000 cn nev @2025-01/2025-04",
          "all exports mom 2% cn @2025-04", "all exports yoy 5% cn passenger @2025-01/2025-04",
          "all exports yoy 52.6% cn nev @2025-01/2025-04", "all exports yoy 6% cn @2025-01/2025-04")),
)  # fmt: skip


@pytest.mark.parametrize("case", [*RETOLD], ids=lambda case: case.text[-60:])
def test_rows(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
