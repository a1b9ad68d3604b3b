"""Tables in our own words and the rows that a careful reader takes from them, for tests/figures/test_tables.py.

A row is written `subject metric [basis] value geography[>destination] [powertrain] [class] [status] @period`; vehicles
have no unit, percent is %, percentage points pp. The numbers are invented. Articles are of 10 June 2025.
"""

# ruff: noqa: E501 - a table's line is easier to read in one piece

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    """A caption, the lines of a table with cells divided by strokes (the first `heads` are headings), and its rows."""

    caption: str
    lines: str
    rows: str
    heads: int = 1
    title: str = "Round-up of the month"


CASES: dict[str, Case] = {
    "levels and two rates of change": Case(
        "Deliveries in May 2025",
        "Maker | Units | YoY | MoM\nBYD | 380,000 | +15.3% | -2.1%\nNIO | 23,100 | 13% | −3.2%",
        "byd sales 380000 world @2025-05\nbyd sales yoy 15.3% world @2025-05\nbyd sales mom -2.1% world @2025-05\n"
        "nio sales 23100 world @2025-05\nnio sales yoy 13% world @2025-05\nnio sales mom -3.2% world @2025-05",
    ),
    "a rank in front is no number": Case(
        "Top sellers: deliveries, April 2025",
        "Rank | Brand | Deliveries\n1 | Geely | 234,112\n2 | Chery | 200,760",
        "geely sales 234112 world @2025-04\nchery sales 200760 world @2025-04",
    ),
    "a rank without a heading": Case(
        "Exports from China, 2024", " | Company | Vehicles\n1 | Chery | 1,144,000\n2 | SAIC | 929,000",
        "chery exports 1144000 cn @2024\nsaic exports 929000 cn @2024",
    ),
    "a rate belongs to the level on its left": Case(
        "Deliveries of the start-ups", "Maker | Dec. 2024 | YoY | Full 2024 | YoY\nXPeng | 36,695 | 82% | 190,068 | 34%",
        "xpeng sales 36695 world @2024-12\nxpeng sales yoy 82% world @2024-12\nxpeng sales 190068 world @2024\nxpeng sales yoy 34% world @2024",
    ),
    "the change between two years is the later one's": Case(
        "Exports from China by company (thousand vehicles)", "Company | 2023 | 2024 | Change, %\nGeely | 338 | 532 | 57.3",
        "geely exports 338000 cn @2023\ngeely exports 532000 cn @2024\ngeely exports yoy 57.3% cn @2024",
    ),
    "the change between two months is on the month": Case(
        "Wholesale deliveries", "Maker | May 2025 | April 2025 | Change\nLeapmotor | 45,067 | 41,039 | 9.8%",
        "leapmotor sales 45067 world @2025-05\nleapmotor sales 41039 world @2025-04\nleapmotor sales mom 9.8% world @2025-05",
    ),
    "months in the caption, years on top": Case(
        "Exports from China, January-April, by company", "Company | 2025 | 2024 | Change\nBYD | 293,000 | 143,000 | +104.9%",
        "byd exports 293000 cn @2025-01/2025-04\nbyd exports 143000 cn @2024-01/2024-04\nbyd exports yoy 104.9% cn @2025-01/2025-04",
    ),
    "a year that is not over has no known end": Case(
        "Exports by company, vehicles", "Company | 2025 | 2024 | Change\nBYD | 293,000 | 143,000 | +104.9%", "",
    ),
    "a forecast year is whole": Case(
        "Vehicle exports of China, million", "Year | Exports\n2023 | 4.91\n2024 | 5.86\n2025E | 6.2",
        "all exports 4910000 cn @2023\nall exports 5860000 cn @2024\nall exports 6200000 cn forecast @2025",
    ),
    "year to date ends with the table's month": Case(
        "Retail sales in China, April 2025", "Brand | Sales | YoY | YTD | YoY\nTesla | 28,731 | -8.6% | 163,338 | -0.3%",
        "tesla sales 28731 cn @2025-04\ntesla sales yoy -8.6% cn @2025-04\ntesla sales 163338 cn @2025-01/2025-04\ntesla sales yoy -0.3% cn @2025-01/2025-04",
    ),
    "a month of the year before beside it": Case(
        "Deliveries, May 2025", "Maker | May | Year ago | Change\nLi Auto | 40,856 | 35,020 | 16.7%",
        "li-auto sales 40856 world @2025-05\nli-auto sales 35020 world @2024-05\nli-auto sales yoy 16.7% world @2025-05",
    ),
    "shares of brands and their points": Case(
        "Market share in China, 2024", "Brand | Share | Change (pp)\nBYD | 16.2% | +3.7\nVolkswagen | 12.2% | -1.9",
        "byd brand_share 16.2% cn @2024\nbyd brand_share yoy 3.7pp cn @2024\nvolkswagen brand_share 12.2% cn @2024\nvolkswagen brand_share yoy -1.9pp cn @2024",
    ),
    "units, growth and share side by side": Case(
        "New car registrations in Britain, April 2025", "Maker | Units | % change | Market share\nBYD | 2,511 | 654.1% | 2.1%\nMG | 5,829 | -4.0 | 4.85%",
        "byd sales 2511 gb @2025-04\nbyd sales yoy 654.1% gb @2025-04\nbyd brand_share 2.1% gb @2025-04\n"
        "mg sales 5829 gb @2025-04\nmg sales yoy -4% gb @2025-04\nmg brand_share 4.85% gb @2025-04",
    ),
    "shares by origin of brand": Case(
        "Passenger car sales in China by origin of brand, share in %", "Origin | 2024 | 2023\nChina | 65.2 | 56.0\nGermany | 14.6 | 17.8\nSweden | 0.9 | 1.0\nOther | 0.4 | 0.5",
        "chinese-brands brand_share 65.2% cn passenger @2024\nchinese-brands brand_share 56% cn passenger @2023\n"
        "german-brands brand_share 14.6% cn passenger @2024\ngerman-brands brand_share 17.8% cn passenger @2023",
    ),
    "two lines of headings": Case(
        "Carmakers in the first quarter of 2025", "Maker | Production | Production | Sales | Sales\nMaker | units | YoY, % | units | YoY, %\nChangan | 690,000 | 3.1 | 705,100 | 1.9",
        "changan production 690000 world @2025-01/2025-03\nchangan production yoy 3.1% world @2025-01/2025-03\n"
        "changan sales 705100 world @2025-01/2025-03\nchangan sales yoy 1.9% world @2025-01/2025-03",
        heads=2,
    ),
    "measures down the side": Case(
        "China's car market in April 2025 (10,000 units)", "Item | April | YoY | Jan-Apr | YoY\nProduction | 261.9 | 8.9% | 1017.5 | 12.9%\nof which: NEVs | 125.1 | 43.8% | 442.9 | 48.3%\nExports | 51.7 | 2.6% | 193.7 | 6%",
        "all production 2619000 cn @2025-04\nall production yoy 8.9% cn @2025-04\nall production 10175000 cn @2025-01/2025-04\nall production yoy 12.9% cn @2025-01/2025-04\n"
        "all production 1251000 cn nev @2025-04\nall production yoy 43.8% cn nev @2025-04\nall production 4429000 cn nev @2025-01/2025-04\nall production yoy 48.3% cn nev @2025-01/2025-04\n"
        "all exports 517000 cn @2025-04\nall exports yoy 2.6% cn @2025-04\nall exports 1937000 cn @2025-01/2025-04\nall exports yoy 6% cn @2025-01/2025-04",
    ),
    "a table on its side": Case(
        "XPeng's deliveries by quarter", "Measure | Q1 2025 | Q4 2024\nDeliveries | 94,008 | 91,507\nYoY | 330.8% | 52.1%",
        "xpeng sales 94008 world @2025-01/2025-03\nxpeng sales yoy 330.8% world @2025-01/2025-03\nxpeng sales 91507 world @2024-10/2024-12\nxpeng sales yoy 52.1% world @2024-10/2024-12",
    ),
    "months down the side, years on top": Case(
        "BYD's sales by month", "Month | 2024 | 2023\nJanuary | 201,493 | 151,341\nMar | 302,459 | 207,080",
        "byd sales 201493 world @2024-01\nbyd sales 151341 world @2023-01\nbyd sales 302459 world @2024-03\nbyd sales 207080 world @2023-03",
    ),
    "months down the side and their sum": Case(
        "NIO deliveries", "Month | Vehicles\nApr 2025 | 23,900\nMay 2025 | 23,231\nTotal | 47,131",
        "nio sales 23900 world @2025-04\nnio sales 23231 world @2025-05\nnio sales 47131 world @2025-04/2025-05",
    ),
    "makers on top": Case(
        "Deliveries in 2025", "Month | NIO | XPeng\nApril | 23,900 | 35,045\nMay | 23,231 | 33,525",
        "nio sales 23900 world @2025-04\nxpeng sales 35045 world @2025-04\nnio sales 23231 world @2025-05\nxpeng sales 33525 world @2025-05",
    ),
    "destinations of exports": Case(
        "China's car exports by destination, 2024 ('000)", "Country | Exports | Share\nRussia | 1,158 | 18.1%\nMexico | 445 | 6.9%\nOthers | 4,000 | 62%\nTotal | 6,410 | 100%",
        "all exports 1158000 cn>ru @2024\nall export_share 18.1% cn>ru @2024\nall exports 445000 cn>mx @2024\nall export_share 6.9% cn>mx @2024\nall exports 6410000 cn @2024",
    ),
    "exporting countries": Case(
        "Car exports by country, 2024 (million)", "Country | Exports\nChina | 5.86\nJapan | 4.22\nGermany | 3.2",
        "all exports 5860000 cn @2024\nall exports 4220000 jp @2024\nall exports 3200000 de @2024",
    ),
    "sales by country": Case(
        "New car sales in 2024 (million)", "Market | Sales | YoY\nThailand | 0.57 | -26%\nIndonesia | 0.866 | -13.9%",
        "all sales 570000 th @2024\nall sales yoy -26% th @2024\nall sales 866000 id @2024\nall sales yoy -13.9% id @2024",
    ),
    "one maker by country": Case(
        "BYD registrations by market, April 2025", "Country | Cars | Share\nSpain | 1,930 | 9%\nItaly | 1,801 | 8%",
        "byd sales 1930 es @2025-04\nbyd sales 1801 it @2025-04",
    ),
    "a brand group's market share by country": Case(
        "Market share of Chinese brands by country, 2024, %", "Country | Share\nBrazil | 8.9\nMexico | 9.3",
        "chinese-brands brand_share 8.9% br @2024\nchinese-brands brand_share 9.3% mx @2024",
    ),
    "penetration by country": Case(
        "EV share of new car sales by country, 2024", "Country | EV share\nNorway | 88.9%\nChina | 47.9%",
        "all powertrain_share 88.9% no ev @2024\nall powertrain_share 47.9% cn ev @2024",
    ),
    "powertrains and their sum": Case(
        "Wholesale of new energy vehicles in China, May 2025, thousand", "Type | Volume | YoY\nBEV | 793 | 35%\nPHEV | 429 | 18%\nTotal | 1,222 | 28%",
        "all sales 793000 cn bev @2025-05\nall sales yoy 35% cn bev @2025-05\nall sales 429000 cn phev @2025-05\nall sales yoy 18% cn phev @2025-05\n"
        "all sales 1222000 cn nev @2025-05\nall sales yoy 28% cn nev @2025-05",
    ),
    "a column for each powertrain": Case(
        "BYD sales, units", "Period | BEV | PHEV | Total\nMay 2025 | 204,369 | 172,561 | 376,930",
        "byd sales 204369 world bev @2025-05\nbyd sales 172561 world phev @2025-05\nbyd sales 376930 world @2025-05",
    ),
    "sections inside a table": Case(
        "Sales in China, 2024 (million)", "Class | Sales | YoY\nNew energy vehicles\nPassenger | 12.1 | 36.9%\nAll vehicles\nCommercial | 3.87 | -3.9%",
        "all sales 12100000 cn nev passenger @2024\nall sales yoy 36.9% cn nev passenger @2024\nall sales 3870000 cn commercial @2024\nall sales yoy -3.9% cn commercial @2024",
    ),
    "numbers with the change in brackets": Case(
        "Deliveries in May 2025", "Maker | Deliveries (YoY)\nXiaomi | 28,000 (+224.1%)\nZeekr | 18,908 (1.6%)",
        "xiaomi sales 28000 world @2025-05\nxiaomi sales yoy 224.1% world @2025-05\nzeekr sales 18908 world @2025-05\nzeekr sales yoy 1.6% world @2025-05",
    ),
    "brackets for a minus": Case(
        "Production in 2024", "Maker | Units | Change %\nNissan | 3,130,000 | (8.7)\nSuzuki | 3,250,000 | 3.1\nHonda | 3,690,000 | (-11.7%)",
        "nissan production 3130000 world @2024\nnissan production yoy -8.7% world @2024\nsuzuki production 3250000 world @2024\nsuzuki production yoy 3.1% world @2024\n"
        "honda production 3690000 world @2024\nhonda production yoy -11.7% world @2024",
    ),
    "changes in vehicles": Case(
        "Exports from China, 2024", "Company | Vehicles | Change (vehicles)\nChery | 1,144,000 | +202,000",
        "chery exports 1144000 cn @2024\nchery exports yoy 202000 cn @2024",
    ),
    "units in the cells": Case(
        "Sales, 2024", "Maker | Sales\nToyota | 10.8 million\nBYD | 427.2万辆\nKia | 3,090k\nFord | about 4.5m",
        "toyota sales 10800000 world @2024\nbyd sales 4272000 world @2024\nkia sales 3090000 world @2024\nford sales 4500000 world @2024",
    ),
    "cells that say nothing": Case(
        "Deliveries, May 2025", "Maker | Deliveries | YoY | MoM\nHozon | - | n/a | —\nAvatr | 12,767 |  | +9%\nDeepal | 25,503 | flat | *",
        "avatr sales 12767 world @2025-05\navatr sales mom 9% world @2025-05\ndeepal sales 25503 world @2025-05",
    ),
    "models are no makers": Case(
        "Best sellers in China, May 2025", "Rank | Model | Maker | Units\n1 | Seagull | BYD | 40,220\n2 | Model Y | Tesla | 24,770", "",
    ),
    "models without the word": Case(
        "Best sellers in China, May 2025", "Car | Units\nBYD Seagull | 40,220\nTesla Model Y | 24,770\nWuling Hongguang Mini | 30,330", "",
    ),
    "a caption about one model": Case(
        "Sales of the Xiaomi SU7 by month", "Month | Units\nApril 2025 | 28,600\nMay 2025 | 28,000", "",
    ),
    "prices and ranges": Case(
        "The new Geely and its rivals", "Maker | Price (yuan) | Range (km) | Battery (kWh)\nGeely | 119,800 | 550 | 62\nBYD | 109,800 | 510 | 57", "",
    ),
    "capacity and money": Case(
        "Plants abroad", "Maker | Country | Annual capacity | Investment\nBYD | Hungary | 150,000 | 4bn euros", "",
    ),
    "only deliveries of a results table": Case(
        "Li Auto in the first quarter of 2025", "Item | Q1 2025 | Q1 2024\nVehicle deliveries | 92,864 | 80,400\nRevenue (million yuan) | 25,900 | 25,600\nGross margin | 20.5% | 20.6%\nStores | 500 | 474",
        "li-auto sales 92864 world @2025-01/2025-03\nli-auto sales 80400 world @2024-01/2024-03",
    ),
    "targets": Case(
        "Sales in 2024 and targets for 2025", "Maker | 2024 sales | 2025 target | Completion\nLeapmotor | 293,724 | 500,000 | 30%",
        "leapmotor sales 293724 world @2024\nleapmotor sales 500000 world target @2025",
    ),
    "a sum of those who are listed is nobody's": Case(
        "Deliveries of three start-ups, May 2025", "Maker | Deliveries\nNIO | 23,231\nXPeng | 33,525\nLi Auto | 40,856\nTotal | 97,612",
        "nio sales 23231 world @2025-05\nxpeng sales 33525 world @2025-05\nli-auto sales 40856 world @2025-05",
    ),
    "the whole market under its makers": Case(
        "New car sales in Thailand, 2024", "Brand | Units\nToyota | 220,356\nBYD | 27,005\nTotal | 572,675",
        "toyota sales 220356 th @2024\nbyd sales 27005 th @2024\nall sales 572675 th @2024",
    ),
    "a maker and its affiliate": Case(
        "Market share in China, 2021", "Maker | Share\nHyundai/Kia | 2.7%\nHonda | 7.9%",
        "hyundai brand_share 2.7% cn @2021\nhonda brand_share 7.9% cn @2021",
    ),
    "joint ventures and changes over a quarter": Case(
        "Sales in China", "Company | Q1 2025 | QoQ\nSAIC Volkswagen | 230,100 | -22%\nFAW-Toyota | 180,300 | 4%",
        "saic-volkswagen sales 230100 cn @2025-01/2025-03\nsaic-volkswagen sales change -22% cn @2025-01/2025-03\n"
        "faw-toyota sales 180300 cn @2025-01/2025-03\nfaw-toyota sales change 4% cn @2025-01/2025-03",
    ),
    "a maker's own mix": Case(
        "Sales by group, 2024", "Group | BEV | PHEV | NEV share\nGeely | 400,000 | 488,235 | 40.8%",
        "geely sales 400000 world bev @2024\ngeely sales 488235 world phev @2024\ngeely powertrain_share 40.8% world nev @2024",
    ),
    "makers' exports to one country": Case(
        "China's car exports to Russia by brand, 2024", "Brand | Units | Share\nChery | 157,500 | 10%\nNordbil | 90,100 | 6%\nTotal | 1,571,272 | 100%",
        "chery exports 157500 cn>ru @2024\nchery export_share 10% cn>ru @2024\nall exports 1571272 cn>ru @2024",
    ),
    "sales overseas by region": Case(
        "BYD overseas sales by region, 2024", "Region | Units | Share of total\nLatin America | 120,000 | 29%\nTotal | 417,000 | 100%",
        "byd overseas_sales 120000 latin-america @2024\nbyd overseas_sales 417000 world-ex-china @2024",
    ),
    "towns are no countries": Case("Output by plant, 2024", "Plant | Output\nShanghai | 545,000\nRayong | 30,000", ""),
    "batteries": Case("Battery installations, 2024", "Maker | GWh | Share\nCATL | 339 | 37.9%\nBYD | 153 | 17.2%", ""),
    "production at home and abroad": Case(
        "Japanese carmakers, production in April 2025", "Maker | Total | Domestic | YoY | Overseas\nToyota | 814,000 | 266,000 | 5% | 548,000",
        "toyota production 814000 world @2025-04\ntoyota production 266000 jp @2025-04\ntoyota production yoy 5% jp @2025-04\ntoyota overseas_production 548000 world @2025-04",
    ),
    "the year so far beside the same of last year": Case(
        "Registrations in Britain", "Marque | May 2025 | May 2024 | % change | YTD 2025 | YTD 2024 | % change\nBYD | 3,025 | 700 | 332% | 14,807 | 2,512 | 489%",
        "byd sales 3025 gb @2025-05\nbyd sales 700 gb @2024-05\nbyd sales yoy 332% gb @2025-05\n"
        "byd sales 14807 gb @2025-01/2025-05\nbyd sales 2512 gb @2024-01/2024-05\nbyd sales yoy 489% gb @2025-01/2025-05",
    ),
    "units in brackets beside the year": Case(
        "Global sales", "Group | 2024 (m) | 2023 (m) | % chg\nToyota | 10.82 | 11.23 | -3.7",
        "toyota sales 10820000 world @2024\ntoyota sales 11230000 world @2023\ntoyota sales yoy -3.7% world @2024",
    ),
    "periods compared with by name": Case(
        "Deliveries", "Maker | May 2025 | vs. May 2024 | Change from April\nNIO | 23,231 | 13.1% | -2.8%",
        "nio sales 23231 world @2025-05\nnio sales yoy 13.1% world @2025-05\nnio sales mom -2.8% world @2025-05",
    ),
    "no unit, no row": Case("Sales in 2024", "Maker | 2024\nGeely | 2.18\nChery | 2.6", ""),
    "two measures in the caption, none on top": Case(
        "Production and sales of NEVs in China, 2024", "Maker | 2024 | 2023\nGeely | 888,235 | 487,461", "",
    ),
    "growth alone": Case(
        "Year-on-year growth of exports from China, %", "Company | 2024 | 2023\nChery | +21.4 | +101.1\nTesla | -24.5 | +26.8",
        "chery exports yoy 21.4% cn @2024\nchery exports yoy 101.1% cn @2023\ntesla exports yoy -24.5% cn @2024\ntesla exports yoy 26.8% cn @2023",
    ),
    "Chinese: month, growth and the year so far": Case(
        "2025年5月车企销量（单位：辆）", "排名 | 车企 | 5月销量 | 同比 | 环比 | 1-5月累计 | 同比\n1 | 比亚迪 | 382,476 | 15.3% | 0.6% | 1,763,369 | 38.7%\n2 | 吉利 | 235,208 | 46.4% | 0.5% | - | -",
        "byd sales 382476 world @2025-05\nbyd sales yoy 15.3% world @2025-05\nbyd sales mom 0.6% world @2025-05\nbyd sales 1763369 world @2025-01/2025-05\nbyd sales yoy 38.7% world @2025-01/2025-05\n"
        "geely sales 235208 world @2025-05\ngeely sales yoy 46.4% world @2025-05\ngeely sales mom 0.5% world @2025-05",
        title="五月车企一览",
    ),
    "Chinese: shares and points": Case(
        "2025年4月中国新能源汽车零售市场份额", "品牌 | 零售量（万辆） | 份额 | 同比变化（百分点）\n比亚迪 | 26.9 | 29.7% | -5.1\n特斯拉 | 2.9 | 3.2% | -1.4",
        "byd sales 269000 cn nev @2025-04\nbyd brand_share 29.7% cn nev @2025-04\nbyd brand_share yoy -5.1pp cn nev @2025-04\n"
        "tesla sales 29000 cn nev @2025-04\ntesla brand_share 3.2% cn nev @2025-04\ntesla brand_share yoy -1.4pp cn nev @2025-04",
        title="四月零售一览",
    ),
    "Chinese: destinations": Case(
        "2024年中国汽车出口目的地（万辆）", "国家 | 出口量 | 同比增长\n俄罗斯 | 115.8 | 27%\n墨西哥 | 44.5 | 7%",
        "all exports 1158000 cn>ru @2024\nall exports yoy 27% cn>ru @2024\nall exports 445000 cn>mx @2024\nall exports yoy 7% cn>mx @2024",
        title="去年出口一览",
    ),
    "Chinese: measures down the side": Case(
        "2025年4月汽车产销（万辆）", "项目 | 本月 | 同比 | 累计 | 累计同比\n汽车产量 | 261.9 | 8.9% | 1017.5 | 12.9%\n乘用车销量 | 222.3 | 11.0% | 864.1 | 12.4%",
        "all production 2619000 cn @2025-04\nall production yoy 8.9% cn @2025-04\nall production 10175000 cn @2025-01/2025-04\nall production yoy 12.9% cn @2025-01/2025-04\n"
        "all sales 2223000 cn passenger @2025-04\nall sales yoy 11% cn passenger @2025-04\nall sales 8641000 cn passenger @2025-01/2025-04\nall sales yoy 12.4% cn passenger @2025-01/2025-04",
        title="四月产销一览",
    ),
    "Chinese: models": Case("2025年5月轿车销量排行", "排名 | 车型 | 销量（辆）\n1 | 海鸥 | 40,220\n2 | 小米SU7 | 28,000", "", title="五月轿车榜"),
    "Chinese: targets": Case(
        "2025年销量目标", "车企 | 2025年目标（万辆） | 完成率\n零跑 | 50 | 35%\n小鹏 | 38 | 42%",
        "leapmotor sales 500000 world target @2025\nxpeng sales 380000 world target @2025",
        title="年度目标一览",
    ),
}  # fmt: skip
