"""Spans that a number takes from how far back they lie, from the number before, a list's head or a forecast."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

_AUGUST = date(2025, 8, 20)

DISTANCES = (
    Case(
        "Plug-ins made up 47% of Norway's car sales in 2022, against 20% just four years earlier.",
        ("all powertrain_share 47% no nev @2022", "all powertrain_share 20% no nev @2018"),
        published=_AUGUST,
    ),
    Case(
        "Three years ago, Chery sold only 12,000 vehicles in Mexico.",
        ("chery sales 12000 mx @2022",),
        published=_AUGUST,
    ),
    Case(
        "BYD, which came to Europe three years ago, sold 900 vehicles in Hungary in July.",
        ("byd sales 900 hu @2025-07",),
        published=_AUGUST,
    ),
    Case(
        "China's vehicle exports in July rose 61% from two years earlier.",
        ("all exports change 61% cn @2025-07",),
        published=_AUGUST,
    ),
    Case(
        "Geely's exports came to 36,000 in July, against 21,000 two years ago.",
        ("geely exports 36000 cn @2025-07", "geely exports 21000 cn @2023-07"),
        published=_AUGUST,
    ),
    Case(
        "Chinese brands will have a third of the world market by the end of the decade, the bank said.",
        ("chinese-brands brand_share 33.3% world forecast @2030",),
        published=_AUGUST,
    ),
)

PARTS = (
    Case(
        "China exported 510,000 vehicles in July and 3.5 million in the first seven months. Of them, 1.2 million were "
        "NEVs.",
        (
            "all exports 510000 cn @2025-07",
            "all exports 3500000 cn @2025-01/2025-07",
            "all exports 1200000 cn nev @2025-01/2025-07",
        ),
        published=_AUGUST,
    ),
    Case(
        "Exports were 510,000 units in July and 3.5 million units in the year to date, up 12%. 1.2 million of this "
        "total were plug-ins.",
        (
            "all exports 510000 cn @2025-07",
            "all exports 3500000 cn @2025-01/2025-07",
            "all exports yoy 12% cn @2025-01/2025-07",
            "all exports 1200000 cn nev @2025-01/2025-07",
        ),
        published=_AUGUST,
    ),
    Case(
        "In July, China exported 510,000 vehicles.\nThat took the exports of the first seven months to 3.5 million "
        "vehicles.\nOf these, 1.2 million were NEVs, up 71%.",
        (
            "all exports 510000 cn @2025-07",
            "all exports 3500000 cn @2025-01/2025-07",
            "all exports 1200000 cn nev @2025-01/2025-07",
            "all exports yoy 71% cn nev @2025-01/2025-07",
        ),
        published=_AUGUST,
    ),
)

SO_FAR = (
    Case(
        "Seres sold 38,000 vehicles in July, taking its tally for the year to 201,000.",
        ("seres sales 38000 world @2025-07", "seres sales 201000 world @2025-01/2025-07"),
        published=_AUGUST,
    ),
    Case(
        "As of the end of July, Chery's cumulative exports during the year had grown 12% to 640,000 vehicles.",
        ("chery exports 640000 cn @2025-01/2025-07", "chery exports yoy 12% cn @2025-01/2025-07"),
        published=_AUGUST,
    ),
    Case(
        "By the end of July, Leapmotor had exported 24,000 vehicles this year.",
        ("leapmotor exports 24000 cn @2025-01/2025-07",),
        published=_AUGUST,
    ),
    Case(
        "China exported 510,000 vehicles in July. The cumulative total came to 3.5 million, a gain of 12%.",
        (
            "all exports 510000 cn @2025-07",
            "all exports 3500000 cn @2025-01/2025-07",
            "all exports yoy 12% cn @2025-01/2025-07",
        ),
        published=_AUGUST,
    ),
    Case(
        "Nio delivered 21,000 vehicles in July, which took its cumulative deliveries to 806,000.",
        ("nio sales 21000 world @2025-07",),
        published=_AUGUST,
    ),
    Case(
        "As of July 31, Nio had delivered a total of 806,000 vehicles.",
        (),
        published=_AUGUST,
    ),
)

LISTS = (
    Case(
        "= Plug-in sales in Sweden in July\nIn July, 9,000 plug-ins were registered in Sweden.\nSo far this year, "
        "74,000 plug-ins were registered in Sweden.\nBEVs: about 51,000 and 32% share\nPHEVs: some 23,000 and 14% "
        "share",
        (
            "all sales 9000 se nev @2025-07",
            "all sales 74000 se nev @2025-01/2025-07",
            "all sales ~51000 se bev @2025-01/2025-07",
            "all powertrain_share 32% se bev @2025-01/2025-07",
            "all sales ~23000 se phev @2025-01/2025-07",
            "all powertrain_share 14% se phev @2025-01/2025-07",
        ),
        published=_AUGUST,
    ),
    Case(
        "In the first seven months, exports of plug-ins came to 1.25 million and 36% of the total.",
        (
            "all exports 1250000 cn nev @2025-01/2025-07",
            "all export_share 36% cn nev @2025-01/2025-07",
        ),
        published=_AUGUST,
    ),
)

STARTS = (
    Case(
        "Ford's share of the car market in Europe will fall to 3 percent from 5 percent by 2030, the bank said.\n"
        "Tesla's share is likely to rise to 4 percent.",
        (
            "ford brand_share 3% europe forecast @2030",
            "ford brand_share 5% europe @none",
            "tesla brand_share 4% europe forecast @2030",
        ),
        published=_AUGUST,
    ),
    Case(
        "Sales of electric cars in Brazil are expected to double by 2030, reaching 400,000 units annually.",
        ("all sales 400000 br ev forecast @2030", "all sales change 100% br ev forecast @2030"),
        published=_AUGUST,
    ),
    Case(
        "Renault currently has 17 percent of the market in France, its chairman said in June.",
        ("renault brand_share 17% fr @none",),
        published=_AUGUST,
    ),
    Case(
        "In July, sales of plug-ins in China fell 2%. BEV sales, however, were 4% up (they were 1% up in June).",
        (
            "all sales yoy -2% cn nev @2025-07",
            "all sales yoy 4% cn bev @2025-07",
            "all sales yoy 1% cn bev @2025-06",
        ),
        published=_AUGUST,
    ),
    Case(
        "Chery sold 2.6 million vehicles in 2024. Its NEV sales rose 233% to 583,600, while its monthly deliveries "
        "passed 300,000 for the first time last month.",
        (
            "chery sales 2600000 world @2024",
            "chery sales yoy 233% world nev @2024",
            "chery sales 583600 world nev @2024",
            "chery sales >300000 world nev @2025-07",
        ),
        published=_AUGUST,
    ),
    Case(
        "China exported 575,000 vehicles in the month of July alone.",
        ("all exports 575000 cn @2025-07",),
        published=_AUGUST,
    ),
    Case(
        "China's exports in the second quarter (Q2) alone of this year rose 11% to 1.66 million vehicles.",
        ("all exports yoy 11% cn @2025-04/2025-06", "all exports 1660000 cn @2025-04/2025-06"),
        published=_AUGUST,
    ),
    Case(
        "Geely sold 2.18 million vehicles in 2024, of which 890,000 were NEVs, up 92 percent annually.",
        (
            "geely sales 2180000 world @2024",
            "geely sales 890000 world nev @2024",
            "geely sales yoy 92% world nev @2024",
        ),
        published=_AUGUST,
    ),
)

BASES = (
    Case(
        "Last year's fall was steeper than in 2023, when deliveries of plug-ins in Italy dropped 3 percent to 120,000.",
        ("all sales yoy -3% it nev @2023", "all sales 120000 it nev @2023"),
        published=_AUGUST,
    ),
    Case(
        "China exported 575,000 vehicles in July, compared with 290,000 in 2022.",
        ("all exports 575000 cn @2025-07", "all exports 290000 cn @2022-07"),
        published=_AUGUST,
    ),
    Case(
        "长安1-6月卖出147.2万辆，二季度为78万辆。比一季度增长12.5%。",
        (
            "changan sales 1472000 world @2025-01/2025-06",
            "changan sales 780000 world @2025-04/2025-06",
            "changan sales change 12.5% world @2025-04/2025-06",
        ),
        published=_AUGUST,
    ),
    Case(
        "Honda's share of the car market in Japan was 14.2 percent, compared to 13.6 percent in 2022.",
        ("honda brand_share 14.2% jp @2023", "honda brand_share 13.6% jp @2022"),
        published=date(2024, 1, 12),
    ),
    Case(
        "EV sales in Indonesia came to 43,000 units in 2024.\nBYD sold 15,400 EVs in Indonesia that year.",
        ("all sales 43000 id ev @2024", "byd sales 15400 id ev @2024"),
        published=_AUGUST,
    ),
)

BEFORE = (
    Case(
        "Ford sold 147,000 vehicles in China in the second quarter, compared with 138,000 in the previous quarter.",
        ("ford sales 147000 cn @2025-04/2025-06", "ford sales 138000 cn @2025-01/2025-03"),
        published=_AUGUST,
    ),
    Case(
        "Zeekr delivered 16,900 vehicles in July, compared with 16,700 in the preceding month.",
        ("zeekr sales 16900 world @2025-07", "zeekr sales 16700 world @2025-06"),
        published=_AUGUST,
    ),
    Case(
        "China's vehicle exports grew 23% in July after a rise of 22% in the previous month.",
        ("all exports yoy 23% cn @2025-07", "all exports yoy 22% cn @2025-06"),
        published=_AUGUST,
    ),
    Case(
        "Mazda's deliveries in China in the quarter were 21,000, down 13% from 24,000 a year ago.",
        (
            "mazda sales 21000 cn @2025-04/2025-06",
            "mazda sales yoy -13% cn @2025-04/2025-06",
            "mazda sales 24000 cn @2024-04/2024-06",
        ),
        published=date(2025, 7, 9),
    ),
    Case(
        "= Nio's June deliveries\nNio delivered 24,900 vehicles in June and 72,000 in the quarter.",
        ("nio sales 24900 world @2025-06", "nio sales 72000 world @2025-04/2025-06"),
        published=date(2025, 7, 9),
    ),
)

STOCKS = (
    Case("截至7月31日，极氪累计交付55万辆。", (), published=_AUGUST),
    Case(
        "截至7月31日，极氪今年累计交付10.7万辆。",
        ("zeekr sales 107000 world @2025-01/2025-07",),
        published=_AUGUST,
    ),
)

GROUPS = {
    "distant-years": DISTANCES,
    "parts-of-the-last": PARTS,
    "so-far": SO_FAR,
    "lists-of-spans": LISTS,
    "starts": STARTS,
    "bases-behind": BASES,
    "months-before": BEFORE,
    "stocks": STOCKS,
}
