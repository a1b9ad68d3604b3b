"""Lists and tables of makers as they stand on a page: with shares alone, signs behind commas, points in thousands."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from etl.extract import extract
from etl.read import read_article

from .telling import told

_DAY = date(2024, 7, 9)
_SHARES = (
    "byd brand_share 27.4% cn nev @2024-06",
    "geely brand_share 8.1% cn nev @2024-06",
    "tesla brand_share 6.9% cn nev @2024-06",
)
_CHINESE = (
    "chery exports 98000 cn @2024-06",
    "chery exports yoy 12.4% cn @2024-06",
    "byd exports 27000 cn @2024-06",
    "byd exports yoy 140% cn @2024-06",
    "geely exports 35000 cn @2024-06",
    "geely exports yoy -3% cn @2024-06",
)

PAGES: dict[str, tuple[str, tuple[str, ...]]] = {
    "shares under a heading": (
        (
            "Plug-in sales in China in June\n\nDealers had a quiet month.\n\nMarket shares by brand:\n"
            "- BYD 27.4%\n- Geely 8.1%\n- Tesla 6.9%"
        ),
        _SHARES,
    ),
    "shares behind dashes, under a sentence": (
        (
            "Plug-in sales in China in June\n\nDealers had a quiet month. The leader lost share once more:\n\n"
            "1. BYD – 27.4%, after 28.8% in May\n2. Geely – 8.1%\n3. Tesla – 6.9%"
        ),
        _SHARES,
    ),
    "shares with their changes": (
        (
            "Plug-in sales in China in June\n\nDealers had a quiet month. Each brand's share of the market:\n\n"
            "BYD: 27.4% (-1.4 points)\nGeely: 8.1% (+0.9 points)\nTesla: 6.9% (-0.2 points)"
        ),
        (
            *_SHARES,
            "byd brand_share yoy -1.4pp cn nev @2024-06",
            "geely brand_share yoy 0.9pp cn nev @2024-06",
            "tesla brand_share yoy -0.2pp cn nev @2024-06",
        ),
    ),
    "percentages of nothing": (
        (
            "Plug-in sales in China in June\n\nDealers had a quiet month. Discounts by brand:\n\n"
            "1. BYD – 27.4%\n2. Geely – 8.1%\n3. Tesla – 6.9%"
        ),
        (),
    ),
    "growth behind a Chinese comma": (
        (
            "6月中国汽车出口盘点\n\n下面按企业来看上个月的成绩，数字由各家企业公布，也有大家关心的变化。\n\n企业榜（6月，万辆，同比）\n"
            "1. 奇瑞 9.8，+12.4%\n2. 吉利 3.5，-3%\n3. 比亚迪 2.7，+1.4倍"
        ),
        _CHINESE,
    ),
    "growth on the year in words": (
        (
            "6月中国汽车出口盘点\n\n下面按企业来看上个月的成绩，数字由各家企业公布，也有大家关心的变化。\n\n企业榜（6月）\n"
            "奇瑞 9.8万辆，同比增长12.4%\n吉利 3.5万辆，同比下降3%\n比亚迪 2.7万辆，同比增长140%"
        ),
        _CHINESE,
    ),
    "a note behind one item": (
        (
            "Chinese brands in Australia in June\n\nHere they are.\n\nSales in June 2024 (brand, sales, change)\n"
            "7. MG 4,120 (-11%)\n9. BYD 2,240 (+38%)\n14. Chery 980 (+72%)*"
        ),
        (
            "mg sales 4120 au @2024-06",
            "mg sales yoy -11% au @2024-06",
            "byd sales 2240 au @2024-06",
            "byd sales yoy 38% au @2024-06",
            "chery sales 980 au @2024-06",
            "chery sales yoy 72% au @2024-06",
        ),
    ),
    "few cars, and words in brackets": (
        (
            "Chinese brands in Uzbekistan in June\n\nIn June 4,120 new passenger cars of Chinese brands were sold in "
            "Uzbekistan.\n\nThe list for June:\nBYD – 2,150 (three times as many)\nChery – 1,480 (+41%)\nGAC – 57\n"
            "Exeed – 9 (-30%)"
        ),
        (
            "chinese-brands sales 4120 uz passenger @2024-06",
            "byd sales 2150 uz passenger @2024-06",
            "chery sales 1480 uz passenger @2024-06",
            "chery sales yoy 41% uz passenger @2024-06",
            "gac sales 57 uz passenger @2024-06",
            "exeed sales 9 uz passenger @2024-06",
            "exeed sales yoy -30% uz passenger @2024-06",
        ),
    ),
    "millions and thousands in one column": (
        (
            "China's car exporters in 2023\n\nThe year was a good one.\n\nNo. / Company / Exports 2023 / Change\n"
            "1 / SAIC Motor / 1.12 million / +19%\n2 / Chery / 911,000 / +98%\n3 / Tesla (Shanghai) / 338,000 / +24%"
        ),
        (
            "saic exports 1120000 cn @2023",
            "saic exports yoy 19% cn @2023",
            "chery exports 911000 cn @2023",
            "chery exports yoy 98% cn @2023",
            "tesla exports 338000 cn @2023",
            "tesla exports yoy 24% cn @2023",
        ),
    ),
    "points between thousands": (
        (
            "Car sales in China in June 2024\n\nHere is the ranking.\n\nPos\nBrand\nJun-24\n/23\n"
            "1\nBYD\n241.300\n+9.8%\n2\nVolkswagen\n158.750\n-6.1%\n3\nToyota\n98.420\n-12.0%"
        ),
        (
            "byd sales 241300 cn @2024-06",
            "byd sales yoy 9.8% cn @2024-06",
            "volkswagen sales 158750 cn @2024-06",
            "volkswagen sales yoy -6.1% cn @2024-06",
            "toyota sales 98420 cn @2024-06",
            "toyota sales yoy -12% cn @2024-06",
        ),
    ),
    "a maker's total, and what it holds": (
        (
            "GWM sales in June 2024\n\nThe company gave its figures.\n\n"
            "Brand | June 2024 | June 2023 | YoY\nHAVAL | 55,200 | 58,100 | -5.0%\nWEY | 3,900 | 6,200 | -37.1%\n"
            "Total | 59,100 | 64,300 | -8.1%\n\nof which\nOverseas sales | 24,300 | 18,900 | +28.6%\n"
            "NEVs | 21,000 | 20,000 | +5.0%"
        ),
        (
            "great-wall sales 59100 world @2024-06",
            "great-wall sales 64300 world @2023-06",
            "great-wall sales yoy -8.1% world @2024-06",
            "great-wall overseas_sales 24300 world-ex-china @2024-06",
            "great-wall overseas_sales 18900 world-ex-china @2023-06",
            "great-wall overseas_sales yoy 28.6% world-ex-china @2024-06",
            "great-wall sales 21000 world nev @2024-06",
            "great-wall sales 20000 world nev @2023-06",
            "great-wall sales yoy 5% world nev @2024-06",
        ),
    ),
    "a total of some makers is nobody's": (
        (
            "Car sales in June 2024\n\nHere is what they told.\n\n"
            "Maker | June 2024 | YoY\nBYD | 341,600 | +35.0%\nNIO | 21,200 | +98.0%\nTotal | 362,800 | +37.7%"
        ),
        (
            "byd sales 341600 world @2024-06",
            "byd sales yoy 35% world @2024-06",
            "nio sales 21200 world @2024-06",
            "nio sales yoy 98% world @2024-06",
        ),
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_lists_and_tables_of_makers(name: str, tmp_path: Path) -> None:
    text, rows = PAGES[name]
    page = tmp_path / "page.txt"
    page.write_text(f"{text}\n\nMore follows in autumn.", encoding="utf-8")
    found = [told(figure) for figure in extract(read_article(page, published=_DAY)).figures]
    assert sorted(found) == sorted(rows)
