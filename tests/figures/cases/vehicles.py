"""Of which vehicles, of which time, and how certain."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

POWERTRAINS = (
    Case("Sales of gasoline cars in China fell to 1.1 million in April.", ("all sales 1100000 cn ice @2025-04",)),
    Case("China exported 2 million plug-ins in 2024.", ("all exports 2000000 cn nev @2024",)),
    Case("Geely sold 125,563 NEVs in April.", ("geely sales 125563 world nev @2025-04",)),
    Case("Toyota sold 4.5 million hybrids in 2024.", ("toyota sales 4500000 world hybrid @2024",)),
    Case("Hyundai sold 3,800 fuel cell vehicles in 2024.", ("hyundai sales 3800 world fcev @2024",)),
    Case("XPeng delivered 35,045 vehicles in April.", ("xpeng sales 35045 world @2025-04",)),
    Case("XPeng delivered 35,045 EVs in April.", ("xpeng sales 35045 world ev @2025-04",)),
    Case("EV maker XPeng delivered 35,045 vehicles in April.", ("xpeng sales 35045 world @2025-04",)),
    Case("Sales of EVs and plug-in hybrids in Europe rose 28% in April.", ("all sales yoy 28% europe nev @2025-04",)),
    Case(
        "Of the 1.226 million NEVs sold in China in April, 780,000 were battery electric.",
        ("all sales 1226000 cn nev @2025-04", "all sales 780000 cn bev @2025-04"),
    ),
    Case("Sales of extended-range vehicles in China rose 31% in April.", ("all sales yoy 31% cn phev @2025-04",)),
    Case("4月纯电动汽车销量78万辆，插电式混合动力汽车销量44.6万辆。",
         ("all sales 780000 cn bev @2025-04", "all sales 446000 cn phev @2025-04")),
)  # fmt: skip

CLASSES = (
    Case("Commercial vehicle sales in China were 367,000 in April.", ("all sales 367000 cn commercial @2025-04",)),
    Case("SAIC sold 377,000 passenger vehicles in April.", ("saic sales 377000 world passenger @2025-04",)),
    Case("Passenger NEV exports came to 189,000 units in April.", ("all exports 189000 cn nev passenger @2025-04",)),
    Case("Car sales in China rose 9.8% in April.", ("all sales yoy 9.8% cn @2025-04",)),
    Case(
        "Passenger vehicle sales in China reached 2.22 million in April, up 11%, of which 1.16 million were NEVs.",
        (
            "all sales 2220000 cn passenger @2025-04", "all sales yoy 11% cn passenger @2025-04",
            "all sales 1160000 cn nev passenger @2025-04",
        ),
    ),
    Case("4月商用车产销分别完成36.1万辆和36.7万辆。",
         ("all production 361000 cn commercial @2025-04", "all sales 367000 cn commercial @2025-04")),
)  # fmt: skip

PERIODS = (
    Case("China exported 642,000 NEVs in the first four months.", ("all exports 642000 cn nev @2025-01/2025-04",)),
    Case("In December, China exported 505,000 vehicles.", ("all exports 505000 cn @2024-12",)),
    Case("China exported 2.8 million vehicles in the first half of 2024.",
         ("all exports 2800000 cn @2024-01/2024-06",)),
    Case("China exported 5.86 million vehicles last year.", ("all exports 5860000 cn @2024",)),
    Case("Over the past year China exported 6 million vehicles.", ("all exports 6000000 cn @2024",)),
    Case("NEV sales in China from January to April were 4.3 million.", ("all sales 4300000 cn nev @2025-01/2025-04",)),
    Case("NEV sales in China totalled 4.3 million in January-April 2025.",
         ("all sales 4300000 cn nev @2025-01/2025-04",)),
    Case("In Q1 2025 Geely sold 703,824 vehicles.", ("geely sales 703824 world @2025-01/2025-03",)),
    Case("Honda sold 3.7 million vehicles in fiscal 2024.", ("honda sales 3700000 world @2024-04/2025-03",)),
    Case("China now exports 500,000 vehicles.", ("all exports 500000 cn @none",)),
    Case("去年12月，我国汽车出口50.5万辆。", ("all exports 505000 cn @2024-12",)),
    Case("2025年前4个月，新能源汽车销量430万辆。", ("all sales 4300000 cn nev @2025-01/2025-04",)),
    Case("Chery exported 118,000 vehicles in March 2023.", ("chery exports 118000 cn @2023-03",)),
    Case("In the third quarter of 2024 BYD sold 1.13 million vehicles.", ("byd sales 1130000 world @2024-07/2024-09",)),
    Case("China exported 441,000 vehicles in February.", ("all exports 441000 cn @2025-02",), date(2025, 3, 11)),
    Case("China exported 441,000 vehicles in February.", ("all exports 441000 cn @2024-02",), date(2025, 1, 20)),
    Case("BYD sold 302,459 cars in 2020 and 179,054 in 2021.",
         ("byd sales 302459 world @2020", "byd sales 179054 world @2021")),
)  # fmt: skip

EXPECTED = (
    Case("CAAM expects vehicle exports to reach 6.2 million in 2025.", ("all exports 6200000 cn forecast @2025",)),
    Case("Xiaomi aims to deliver 350,000 vehicles this year.", ("xiaomi sales 350000 world target @2025",)),
    Case(
        "Leapmotor raised its sales target for 2025 from 500,000 to 550,000 vehicles.",
        ("leapmotor sales 500000 world target @2025", "leapmotor sales 550000 world target @2025"),
    ),
    Case(
        "NEV sales in China are expected to grow 24.4% to 16 million units this year.",
        ("all sales yoy 24.4% cn nev forecast @2025", "all sales 16000000 cn nev forecast @2025"),
    ),
    Case("By 2030, EVs will make up 40 percent of global car sales, the IEA forecasts.",
         ("all powertrain_share 40% world ev forecast @2030",)),
    Case("Chery plans to export 1.3 million vehicles in 2025.", ("chery exports 1300000 cn forecast @2025",)),
    Case("Geely's target for 2025 is to sell 2.71 million vehicles.", ("geely sales 2710000 world target @2025",)),
    Case("中汽协预测，2025年汽车出口将达到620万辆。", ("all exports 6200000 cn forecast @2025",)),
    Case("小鹏汽车2025年销量目标为38万辆。", ("xpeng sales 380000 world target @2025",)),
    Case("Rho Motion expects global EV sales of more than 20 million in 2025.",
         ("all sales >20000000 world ev forecast @2025",)),
    Case("BYD had forecast sales of 5.5 million vehicles for 2025, but sold 380,089 in April.",
         ("byd sales 5500000 world forecast @2025", "byd sales 380089 world @2025-04")),
)  # fmt: skip

COMPANIES = (
    Case(
        "Stellantis bought about 20% of Leapmotor for 1.5 billion euros in October 2023.",
        ("stellantis stake ~20% @2023-10", "stellantis investment 1500000000eur @2023-10"),
    ),
    Case("SAIC and Volkswagen each own 50% of the joint venture.",
         ("saic stake 50% @none", "volkswagen stake 50% @none")),
    Case("BYD agreed in July 2024 to invest 1 billion dollars in a plant in Turkey.",
         ("byd investment 1000000000usd @2024-07",)),
    Case("Toyota ranked first in the world by sales in 2024.", ("toyota global_rank 1# @2024",)),
    Case("Volkswagen says that it can now develop a car in China in 24 months.",
         ("volkswagen development_time 24mo @none",)),
    Case("Renault cut its development time by 30 percent.", ("renault development_time change -30% @none",)),
    Case("Geely holds 34% of Renault Korea.", ("geely stake 34% @none",)),
    Case("In July 2023 Volkswagen announced that it would buy 4.99% of XPeng for about $700 million.",
         ("volkswagen stake 4.99% @2023-07", "volkswagen investment ~700000000usd @2023-07")),
    Case("China exported car parts worth 105 billion dollars in 2024.",
         ("all parts_exports 105000000000usd cn @2024",)),
    Case("吉利持有雷诺韩国34%的股份。", ("geely stake 34% @none",)),
    Case("BYD was the world's sixth-largest carmaker by sales in 2024.", ("byd global_rank 6# @2024",)),
    Case("BYD was the sixth largest carmaker in the world by sales in 2024.", ("byd global_rank 6# @2024",)),
)  # fmt: skip

GROUPS = {
    "powertrains": POWERTRAINS,
    "classes": CLASSES,
    "periods": PERIODS,
    "expected": EXPECTED,
    "companies": COMPANIES,
}
