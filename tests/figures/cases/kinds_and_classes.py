"""Which powertrain and which class a count is of, carried down lists, into shares and through whole reports."""

from __future__ import annotations

from tests.figures.telling import Case

LISTED = (
    Case(
        "Dealers in China handed over 820,000 new passenger plug-in cars in April.\nThe month by kind:\n"
        "BEVs: 500,000 and 30% share\nPHEVs: 320,000 and 19% share\nTotal: 820,000 and 49% share",
        (
            "all sales 820000 cn nev passenger @2025-04",
            "all sales 500000 cn bev passenger @2025-04",
            "all powertrain_share 30% cn bev passenger @2025-04",
            "all sales 320000 cn phev passenger @2025-04",
            "all powertrain_share 19% cn phev passenger @2025-04",
            "all powertrain_share 49% cn nev passenger @2025-04",
        ),
    ),
    Case(
        "From January to April, 2.9 million new passenger plug-ins were registered in China.\n"
        "* BEVs: about *1.75 million and 29% share\n* PHEVs: about *1.15 million and 19% share",
        (
            "all sales 2900000 cn nev passenger @2025-01/2025-04",
            "all sales 1750000 cn bev passenger @2025-01/2025-04",
            "all powertrain_share 29% cn bev passenger @2025-01/2025-04",
            "all sales 1150000 cn phev passenger @2025-01/2025-04",
            "all powertrain_share 19% cn phev passenger @2025-01/2025-04",
        ),
    ),
)

REPORTS = (
    Case(
        "= China: electric car sales up 40% in April\nPassenger car sales in China rose 9% in April.\nSales of "
        "battery-electric cars came to 500,000.",
        (
            "all sales yoy 40% cn ev @2025-04",
            "all sales yoy 9% cn passenger @2025-04",
            "all sales 500000 cn bev passenger @2025-04",
        ),
    ),
    Case(
        "= China's vehicle sales rise 8% in April\nPassenger car sales came to 2.2 million.\nSales of NEVs were "
        "1.2 million.",
        (
            "all sales yoy 8% cn @2025-04",
            "all sales 2200000 cn passenger @2025-04",
            "all sales 1200000 cn nev @2025-04",
        ),
    ),
    Case(
        "Retail sales of passenger cars in China were 1.8 million in April.\nThe total plug-in sales of the month came "
        "to 900,000.",
        ("all sales 1800000 cn passenger @2025-04", "all sales 900000 cn nev passenger @2025-04"),
    ),
)

SHARES = (
    Case(
        "In China 900,000 new-energy passenger cars were sold in April, 51% of the total volume.",
        ("all sales 900000 cn nev passenger @2025-04", "all powertrain_share 51% cn nev passenger @2025-04"),
    ),
    Case(
        "In China 900,000 new-energy passenger cars were sold in April, 41% of all vehicles.",
        ("all sales 900000 cn nev passenger @2025-04", "all powertrain_share 41% cn nev @2025-04"),
    ),
)

WHOSE_SHARES = (
    Case(
        "The market share of Kia's joint ventures in China shrank from 14.8 to 14.2 percent in April.",
        ("kia brand_share 14.8% cn @2024-04", "kia brand_share 14.2% cn @2025-04"),
    ),
    Case(
        "Honda's Chinese joint ventures with GAC and Dongfeng had a combined share of 5.9 percent of China's market in "
        "April.",
        ("honda brand_share 5.9% cn @2025-04",),
    ),
    Case("The cumulative market share of German and Korean brands in China was only 19.7% in April."),
    Case("German and Japanese brands together held 31% of China's market in April."),
    Case(
        "German and Japanese brands held 19% and 12% of China's market in April, respectively.",
        ("german-brands brand_share 19% cn @2025-04", "japanese-brands brand_share 12% cn @2025-04"),
    ),
    Case(
        "In April, car sales in China were 2.38 million, of which 1.03 million were Chinese brand passenger cars. The "
        "market share was 48.4%, up 2.9% from a year earlier.",
        (
            "all sales 2380000 cn @2025-04",
            "chinese-brands sales 1030000 cn passenger @2025-04",
            "chinese-brands brand_share 48.4% cn passenger @2025-04",
            "chinese-brands brand_share yoy 2.9pp cn passenger @2025-04",
        ),
    ),
)

COUNTRIES = (
    Case("China represented some 58 percent of the total global registrations of plug-ins in April."),
    Case("China's share of worldwide EV sales rose to 64% last year."),
    Case(
        "In 2024 electric cars made up almost half of all sales in China, and over 60% of the world total.",
        ("all powertrain_share ~50% cn ev @2024",),
    ),
    Case(
        "Rechargeable cars took 31% of the market in Sweden in April.",
        ("all powertrain_share 31% se nev @2025-04",),
    ),
)

PLURAL_SHARES = (
    Case(
        "The market shares of Chinese brands and German brands in China in April were 65.3% and 14.4%.",
        ("chinese-brands brand_share 65.3% cn @2025-04", "german-brands brand_share 14.4% cn @2025-04"),
    ),
    Case(
        "In April German brands in China saw their shares slip to 14.1%.",
        ("german-brands brand_share 14.1% cn @2025-04",),
    ),
    Case("Shares of European carmakers fell 5% on Monday."),
)

COUNTED = (
    Case(
        "In 2024, Chinese passenger carmakers saw their sales in China jump 12% to 11.7 million.",
        ("chinese-brands sales yoy 12% cn passenger @2024", "chinese-brands sales 11700000 cn passenger @2024"),
    ),
    Case(
        "In Indonesia, where Japanese makers had a 90% market share in 2024, EV-friendly rules were introduced.",
        ("japanese-brands brand_share 90% id @2024",),
    ),
    Case(
        "In April 960,000 EVs and plug-in hybrids were built in China, with 950,000 being sold.",
        ("all production 960000 cn nev @2025-04", "all sales 950000 cn nev @2025-04"),
    ),
)

RANKED = (
    Case(
        "= China's sales of new-energy passenger cars rise 20% in April\nRetail sales of new-energy passenger cars "
        "were 900,000 in April.\nMakers with wholesale sales of over 20,000 units in April were BYD with 310,000 units "
        "and Seres with 27,000 units.",
        (
            "all sales yoy 20% cn nev passenger @2025-04",
            "all sales 900000 cn nev passenger @2025-04",
            "byd sales 310000 cn nev passenger @2025-04",
            "seres sales 27000 cn nev passenger @2025-04",
        ),
    ),
    Case(
        "BYD led China's passenger vehicle market last year.\nVolkswagen's sales in China fell 6% to 2.9 million in "
        "2024.",
        ("volkswagen sales yoy -6% cn passenger @2024", "volkswagen sales 2900000 cn passenger @2024"),
    ),
)

TOLD_BY_SHARES = (
    Case(
        "BYD registered 5,600 units in Brazil in April, more than 80% of all BEV sales.",
        ("byd sales 5600 br bev @2025-04", "byd brand_share >80% br bev @2025-04"),
    ),
    Case(
        "Electric cars will comprise half of all new car sales worldwide by 2035, and as much as two-thirds in a "
        "bolder scenario.",
        ("all powertrain_share 50% world ev forecast @2035", "all powertrain_share <66.7% world ev forecast @2035"),
    ),
    Case(
        "Sales of NEVs in China rose 30% in April.\nIn April, the retail shares in the NEV market of the larger "
        "independent brands, joint ventures and Tesla were 84%, 7% and 6%, respectively.",
        ("all sales yoy 30% cn nev @2025-04",),
    ),
)

GROUPS = {
    "told by shares": TOLD_BY_SHARES,
    "ranked in a market": RANKED,
    "shares of several": PLURAL_SHARES,
    "what is counted": COUNTED,
    "whose shares": WHOSE_SHARES,
    "a country's part of the world": COUNTRIES,
    "listed by kind": LISTED,
    "reports on a class": REPORTS,
    "shares of a class": SHARES,
}
