"""What reports on markets and makers tell in ways that are common in the press: whose a number is, of when and "
"where."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from etl.extract import extract
from etl.read.article import read_article

from .telling import Case, rows_of, told

_PUBLISHED = date(2025, 9, 9)
_ROWS = {
    # thousands parted by spaces; who sells most; the reason for a loss is no destination
    "Car sales in Morocco came to 14 310 in August.\nDacia was again the top seller with 3 120 cars, ahead of "
    "Kia on 1 050.":
        ["all sales 14310 ma @2025-08", "dacia sales 3120 ma @2025-08", "kia sales 1050 ma @2025-08"],
    "= Car sales in Morocco grow\nCar sales in Morocco came to 14,310 in August.\nExport sales fell 9% to 41,200 "
    "vehicles as "
    "shipments to Spain weakened.":
        ["all exports 41200 ma @2025-08", "all exports yoy -9% ma @2025-08", "all sales 14310 ma @2025-08"],
    # as many months as had gone by, and by how much it is ahead of the year before
    "New car sales in Portugal were 17,400 in August. After eight months the market stands at 151,300 cars, up 6.2%.":
        ["all sales 151300 pt @2025-01/2025-08",
         "all sales 17400 pt @2025-08", "all sales yoy 6.2% pt @2025-01/2025-08"],
    "Car sales in Peru were 14,100 in August. For the first eight months, the market is 7% ahead of last year on "
    "111,000 units.":
        ["all sales 111000 pe @2025-01/2025-08", "all sales 14100 pe @2025-08", "all sales yoy 7% pe @2025-01/2025-08"],
    "= BYD grows\nBYD sold 190,000 NEVs in August. From January to August it sold 1.5 million NEVs.\nBEV sales "
    "for the period were "
    "800,000 units.":
        ["byd sales 1500000 world nev @2025-01/2025-08", "byd sales 190000 world nev @2025-08",
         "byd sales 800000 world bev @2025-01/2025-08"],
    # the wider region that the EU is counted with
    "Car sales in the EU rose 3% in July, ACEA said. Across this wider region, which takes in the UK, Kia "
    "registered 31,000 "
    "cars.":
        ["all sales yoy 3% eu @2025-07", "kia sales 31000 europe @2025-07"],
    # shares told one after another, by rank
    "Plug-in sales in China reached 1.1 million in August. In the brand ranking it is quiet, with BYD commanding "
    "the market "
    "with a 27% share of plug-in sales. Geely is now second, with 9.5%, while Tesla is 3rd with 6%.\nBelow them, "
    "Chery (5%) "
    "is gaining ground.":
        ["all sales 1100000 cn nev @2025-08", "byd brand_share 27% cn nev @2025-08",
         "chery brand_share 5% cn nev @2025-08",
         "geely brand_share 9.5% cn nev @2025-08", "tesla brand_share 6% cn nev @2025-08"],
    "8月主流合资品牌零售49万辆。其中德系品牌零售份额14.6%，同比下降1.2个百分点。":
        ["german-brands brand_share 14.6% cn @2025-08", "german-brands brand_share yoy -1.2pp cn @2025-08"],
    # two precise growths are two
    "8月新能源乘用车批发销量94万辆，环比增长12.3%。8月新能源乘用车国内零售62万辆，环比增长12.0%。":
        ["all sales 620000 cn nev passenger @2025-08", "all sales 940000 cn nev passenger @2025-08",
         "all sales mom 12% cn nev passenger @2025-08", "all sales mom 12.3% cn nev passenger @2025-08"],
    # who is spoken of next; a rival left behind; a target beside a fact; who has yet to tell its own figures
    "Nio delivered 31,000 cars in August.\nThe mood at Xpeng was better. It delivered 37,000 cars last month.":
        ["nio sales 31000 world @2025-08", "xpeng sales 37000 world @2025-08"],
    "Chery sold 1,900 cars in Norway in August, up 41%, and was ahead of Mazda and Seat.":
        ["chery sales 1900 no @2025-08", "chery sales yoy 41% no @2025-08"],
    "Geely said its August sales rose 38% to 250,000 vehicles and lifted its target for this year to 3 million.":
        ["geely sales 250000 world @2025-08",
         "geely sales 3000000 world target @2025", "geely sales yoy 38% world @2025-08"],
    "Skoda's deliveries rose 2% in the second quarter; Porsche, which has yet to publish its own numbers, had "
    "told of a drop "
    "of 12% in China for the first half.":
        ["porsche sales yoy -12% cn @2025-01/2025-06", "skoda sales yoy 2% world @2025-04/2025-06"],
    # verbs of counting with a growth, and what is cumulative with one
    "China's vehicle exports registered a rise of 9% and reached 600,000 units in August.":
        ["all exports 600000 cn @2025-08", "all exports yoy 9% cn @2025-08"],
    "From January to August, Geely sold 1.9 million vehicles. Cumulative NEV sales more than doubled to 1.04 "
    "million units.":
        ["geely sales 1040000 world nev @2025-01/2025-08", "geely sales 1900000 world @2025-01/2025-08",
         "geely sales yoy >100% world nev @2025-01/2025-08"],
    # what a kind comprises; all makers that a body counts; a dateline, and a title with the home market
    "Sales of NEVs, a category comprising battery electric, plug-in hybrid and fuel-cell cars, jumped 27% in "
    "China in August.":
        ["all sales yoy 27% cn nev @2025-08"],
    "Chinese automakers turned out 2.8 million vehicles in August and sold 2.9 million, the CAAM said.":
        ["all production 2800000 cn @2025-08", "all sales 2900000 cn @2025-08"],
    "Wuhu, China: In August, the sales of Chery reached 240,000 units.": ["chery sales 240000 world @2025-08"],
    "Geely, China's most admired domestic carmaker, sold 250,000 cars in August.":
        ["geely sales 250000 world @2025-08"],
    # when a reason began is not when vehicles were shipped
    "China exported 3.1 million vehicles from January to June. Only 150,000 vehicles went to Russia, a fall of "
    "55%, after "
    "Moscow raised a levy last October.":
        ["all exports 150000 cn>ru @2025-01/2025-06", "all exports 3100000 cn @2025-01/2025-06",
         "all exports yoy -55% cn>ru @2025-01/2025-06"],
    # no figures of ours
    "In August, Chery rose in the Fortune Global 500.": [],
    "Bosch, founded in 1886, builds the brakes.": [],
    "Toyota sold 9,100 cars in Kenya in July. Imports make up about two-thirds of new car sales.":
        ["toyota sales 9100 ke @2025-07"],
    "From August 1 to 10, the daily average was 45,000 retail units in China.": [],
    "Gotion has been producing cells in Spain for three years.": [],
    "American makes have about 7 percent of the fleet in Russia.": [],
    # what stands in brackets belongs to the heading before it; a report told in brief is of one market
    "= Retail in China\nRetail sales of cars in China were 2.1 million in August, the CPCA said.\nRank Maker August "
    "(10,000 units) YoY Share\n1 BYD 34.1 -9.1% 16.2%\n2 Geely 24.3 +41.3% 11.6%\n3 Changan 12.9 +21.2% 6.1%":
        ["all sales 2100000 cn @2025-08", "byd brand_share 16.2% cn @2025-08", "byd sales 341000 cn @2025-08",
         "byd sales yoy -9.1% cn @2025-08", "changan brand_share 6.1% cn @2025-08", "changan sales 129000 cn @2025-08",
         "changan sales yoy 21.2% cn @2025-08", "geely brand_share 11.6% cn @2025-08", "geely sales 243000 cn @2025-08",
         "geely sales yoy 41.3% cn @2025-08"],
    "= VFACTS in brief: August\nThe FCAI has put out its August numbers.\n* Total August sales: 101,300, up 4.5%\n"
    "* Hybrids: 15,200":
        ["all sales 101300 au @2025-08", "all sales 15200 au hybrid @2025-08", "all sales yoy 4.5% au @2025-08"],
    # a country that only sends vehicles
    "Australians took delivery of 101,000 new vehicles in August.\nThat puts China behind Japan as a source of "
    "cars and ahead "
    "of Thailand.\nGWM (4,900 sales, up 12 per cent) came seventh.":
        ["all sales 101000 au @2025-08", "great-wall sales 4900 au @2025-08", "great-wall sales yoy 12% au @2025-08"],
}  # fmt: skip


@pytest.mark.parametrize("text", _ROWS)
def test_rows(text: str) -> None:
    assert rows_of(Case(text, (), _PUBLISHED)) == sorted(_ROWS[text])


_FILED = """Geely sales
Geely sold 151,000 vehicles in May 2025. Details are set out below:
Current month
The same period last year
Year-on-year change
Year-to-date in current year
Year-to-date for the same period last year
YoY change
(Unit)
(Unit)
(%)
(Unit)
(Unit)
(%)
ZEEKR
19,200
14,100
36
81,500
60,300
35
LYNK & CO*
21,400
20,100
6
99,700
88,400
13
of which:
PROTON
3,100
2,900
7
14,800
13,200
12
"""


def test_a_filing_with_one_cell_a_line(tmp_path: Path) -> None:
    """A table without a corner, its units in lines of their own, and a line that only leads to a row."""
    (tmp_path / "filing.txt").write_text(_FILED, encoding="utf-8")
    found = extract(read_article(tmp_path / "filing.txt", published=date(2025, 6, 3))).figures
    zeekr = sorted(told(figure) for figure in found if figure.subject == "zeekr")
    assert zeekr == [
        "zeekr sales 14100 world @2024-05", "zeekr sales 19200 world @2025-05",
        "zeekr sales 60300 world @2024-01/2024-05",
        "zeekr sales 81500 world @2025-01/2025-05", "zeekr sales yoy 35% world @2025-01/2025-05",
        "zeekr sales yoy 36% world @2025-05",
    ]  # fmt: skip
    assert "proton sales 3100 world @2025-05" in {told(figure) for figure in found}
