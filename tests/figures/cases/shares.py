"""Lists, shares and points, ratios of what is built abroad."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

RESPECTIVELY = (
    Case(
        "Output and sales of NEVs reached 1.251 million and 1.226 million in April, up 43.8% and 44.2% respectively.",
        (
            "all production 1251000 cn nev @2025-04", "all sales 1226000 cn nev @2025-04",
            "all production yoy 43.8% cn nev @2025-04", "all sales yoy 44.2% cn nev @2025-04",
        ),
    ),
    Case(
        "Nio, XPeng and Li Auto delivered 23,900, 35,045 and 33,939 vehicles in April respectively.",
        ("nio sales 23900 world @2025-04", "xpeng sales 35045 world @2025-04", "li-auto sales 33939 world @2025-04"),
    ),
    Case(
        "Exports of passenger vehicles and commercial vehicles were 433,000 and 84,000 in April.",
        ("all exports 433000 cn passenger @2025-04", "all exports 84000 cn commercial @2025-04"),
    ),
    Case(
        "In April, shipments from China to Mexico, Russia and the UAE came to 41,000, 38,000 and 35,000 vehicles.",
        (
            "all exports 41000 cn>mx @2025-04", "all exports 38000 cn>ru @2025-04",
            "all exports 35000 cn>ae @2025-04",
        ),
    ),
    Case(
        "4月，新能源汽车产销分别完成125.1万辆和122.6万辆，同比分别增长43.8%和44.2%。",
        (
            "all production 1251000 cn nev @2025-04", "all sales 1226000 cn nev @2025-04",
            "all production yoy 43.8% cn nev @2025-04", "all sales yoy 44.2% cn nev @2025-04",
        ),
    ),
    Case(
        "Sales of pure electric cars and plug-in hybrids in China stood at 780,000 and 446,000 units in April.",
        ("all sales 780000 cn bev @2025-04", "all sales 446000 cn phev @2025-04"),
    ),
    Case(
        "Exports were 517,000 vehicles in April and 507,000 in March.",
        ("all exports 517000 cn @2025-04", "all exports 507000 cn @2025-03"),
    ),
    Case(
        "Vehicle output and sales both came to 2.6 million in April.",
        ("all production 2600000 cn @2025-04", "all sales 2600000 cn @2025-04"),
    ),
)  # fmt: skip

POWERTRAIN_SHARES = (
    Case("NEVs made up 47.3% of new vehicle sales in China in April.", ("all powertrain_share 47.3% cn nev @2025-04",)),
    Case(
        "The penetration rate of NEVs in retail sales of passenger cars in China reached 51.5% in April, "
        "7 percentage points more than a year before.",
        (
            "all powertrain_share 51.5% cn nev passenger @2025-04",
            "all powertrain_share yoy 7pp cn nev passenger @2025-04",
        ),
    ),
    Case(
        "One in four cars sold worldwide in 2025 will be electric, the IEA reckons.",
        ("all powertrain_share 25% world ev forecast @2025",),
    ),
    Case(
        "4月新能源汽车渗透率达51.5%，同比提升6.8个百分点。",
        ("all powertrain_share 51.5% cn nev @2025-04", "all powertrain_share yoy 6.8pp cn nev @2025-04"),
    ),
    Case(
        "In Norway, 97% of the new cars registered in April were fully electric.",
        ("all powertrain_share 97% no bev @2025-04",),
    ),
    Case(
        "Battery-electric cars took 15.3 percent of the EU market in the first four months of 2025.",
        ("all powertrain_share 15.3% eu bev @2025-01/2025-04",),
    ),
    Case("Over half of the cars sold in China in April were NEVs.", ("all powertrain_share >50% cn nev @2025-04",)),
    Case(
        "Plug-in hybrids made up 52 percent of BYD's sales in April.",
        ("byd powertrain_share 52% world phev @2025-04",),
    ),
    Case(
        "Seven of ten cars sold in Denmark in April ran on batteries alone.",
        ("all powertrain_share 70% dk bev @2025-04",),
        xfail="the predicate is a verb, not a name after 'were'",
    ),
)

BRAND_SHARES = (
    Case(
        "Chinese brands took 70.2% of the passenger car market in China in April, up 6.8 points on the year.",
        (
            "chinese-brands brand_share 70.2% cn passenger @2025-04",
            "chinese-brands brand_share yoy 6.8pp cn passenger @2025-04",
        ),
    ),
    Case(
        "BYD's share of Europe's battery-electric car market rose to 6.2% in March from 3.1% a year before.",
        ("byd brand_share 6.2% europe bev @2025-03", "byd brand_share 3.1% europe bev @2024-03"),
    ),
    Case(
        "German brands accounted for 15.2 percent of passenger vehicle sales in China last year.",
        ("german-brands brand_share 15.2% cn passenger @2024",),
    ),
    Case(
        "The market share of Japanese carmakers in Thailand fell 4.3 percentage points to 72% in 2024.",
        ("japanese-brands brand_share yoy -4.3pp th @2024", "japanese-brands brand_share 72% th @2024"),
    ),
    Case(
        "Tesla's market share in China fell 2.1% to 5.8% in April.",
        ("tesla brand_share yoy -2.1pp cn @2025-04", "tesla brand_share 5.8% cn @2025-04"),
    ),
    Case(
        "Tesla's market share in China fell 2.1 percentage points to 5.8% in April.",
        ("tesla brand_share yoy -2.1pp cn @2025-04", "tesla brand_share 5.8% cn @2025-04"),
    ),
    Case("Geely held 8.4% of China's NEV market in April.", ("geely brand_share 8.4% cn nev @2025-04",)),
    Case(
        "About one in 11 cars registered in Britain in April was Chinese.",
        ("chinese-brands brand_share ~9.1% gb @2025-04",),
    ),
    Case(
        "4月自主品牌国内零售份额为65.5%，同比增加8个百分点。",
        ("chinese-brands brand_share 65.5% cn @2025-04", "chinese-brands brand_share yoy 8pp cn @2025-04"),
    ),
    Case("In Mexico, Chinese brands have a market share of 9%.", ("chinese-brands brand_share 9% mx @none",)),
    Case(
        "Chinese brands could reach 10 percent of the European market by 2030.",
        ("chinese-brands brand_share 10% europe forecast @2030",),
    ),
    Case(
        "Chinese brands had 9% each in Spain and Italy in April.",
        ("chinese-brands brand_share 9% es @2025-04", "chinese-brands brand_share 9% it @2025-04"),
    ),
    Case(
        "Korean carmakers now hold barely 1.6 percent of the Chinese market.",
        ("korean-brands brand_share 1.6% cn @none",),
    ),
)

EXPORT_SHARES = (
    Case("Russia took a fifth of China's vehicle exports in the first quarter.",
         ("all export_share 20% cn>ru @2025-01/2025-03",)),
    Case("NEVs made up 22% of China's vehicle exports in 2024.", ("all export_share 22% cn nev @2024",)),
    Case("In 2024 Chery accounted for 19.5% of China's vehicle exports.", ("chery export_share 19.5% cn @2024",)),
    Case("China exported 2.1 million vehicles from January to April; 31 percent of them were NEVs.",
         ("all exports 2100000 cn @2025-01/2025-04", "all export_share 31% cn nev @2025-01/2025-04")),
)  # fmt: skip

BUILT_ABROAD = (
    Case(
        "German and Japanese carmakers build over 60% of their foreign sales in plants outside their home countries.",
        (
            "german-brands overseas_production_ratio >60% world @none",
            "japanese-brands overseas_production_ratio >60% world @none",
        ),
    ),
    Case(
        "Chinese carmakers make less than 10 percent of their total output overseas.",
        ("chinese-brands overseas_output_share <10% world @none",),
    ),
    Case(
        "Of the cars that Chinese brands sell abroad, overseas production covers nearly 15% of foreign sales.",
        ("chinese-brands overseas_production_ratio ~15% world @none",),
    ),
    Case(
        "China accounted for 12 percent of the world trade in auto parts in 2024.",
        ("all parts_trade_share 12% cn @2024",),
    ),
)

LATER_DAY = (
    Case(
        "Chinese makers held 5.9% of the European market in May after 2.9% a year earlier.",
        ("chinese-brands brand_share 5.9% europe @2025-05", "chinese-brands brand_share 2.9% europe @2024-05"),
        published=date(2025, 6, 25),
    ),
)

GROUPS = {
    "respectively": RESPECTIVELY,
    "powertrain shares": POWERTRAIN_SHARES,
    "brand shares": BRAND_SHARES,
    "export shares": EXPORT_SHARES,
    "built abroad": BUILT_ABROAD,
    "later day": LATER_DAY,
}
