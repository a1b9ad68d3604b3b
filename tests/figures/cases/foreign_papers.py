"""Going abroad, as foreign papers and translations tell it: wholes of exports, unlike spans, peaks gone by, fleets."""

from __future__ import annotations

from tests.figures.telling import Case

OF_EXPORTS = (
    Case(
        "From January to April, China exported nearly 530,000 passenger cars, of which 41% were new energy vehicles.",
        (
            "all exports ~530000 cn passenger @2025-01/2025-04",
            "all export_share 41% cn nev passenger @2025-01/2025-04",
        ),
    ),
    Case(
        "4月汽车出口12万辆，同比增长30%，其中纯电动车占27%，插电式混合动力车占14%，燃油车占比降至48%。",
        (
            "all exports 120000 cn @2025-04",
            "all exports yoy 30% cn @2025-04",
            "all export_share 27% cn bev @2025-04",
            "all export_share 14% cn phev @2025-04",
            "all export_share 48% cn ice @2025-04",
        ),
    ),
    Case(
        "4月汽车出口12万辆，同比增长30%；国内新能源渗透率达到52%。",
        (
            "all exports 120000 cn @2025-04",
            "all exports yoy 30% cn @2025-04",
            "all powertrain_share 52% cn nev @2025-04",
        ),
    ),
    Case(
        "China sold 2.4 million cars in April, of which 41% were electric.",
        ("all sales 2400000 cn @2025-04", "all powertrain_share 41% cn ev @2025-04"),
    ),
)

SPANS = (
    Case(
        "From January to March 2025, Changan exported 110,000 vehicles, up 12% on the whole of 2018.",
        ("changan exports 110000 cn @2025-01/2025-03",),
    ),
    Case(
        "In 2024 Changan exported 310,000 vehicles, up 12% on all of 2023.",
        ("changan exports 310000 cn @2024", "changan exports yoy 12% cn @2024"),
    ),
    Case("1-4月长安出口31万辆，较2021年全年增长12%。", ("changan exports 310000 cn @2025-01/2025-04",)),
    Case(
        "Sales in Spain rose 2 percent to hit 1.1 million units in 2024.",
        ("all sales yoy 2% es @2024", "all sales 1100000 es @2024"),
    ),
    Case(
        "Mazda sold 80,000 cars in China last year. It has shrunk there since a peak of 320,000 cars in 2017.\n"
        "In the first four months, Mazda sold 14,300 units in China, 31 percent fewer than a year earlier.",
        (
            "mazda sales 80000 cn @2024",
            "mazda sales 320000 cn @2017",
            "mazda sales 14300 cn @2025-01/2025-04",
            "mazda sales yoy -31% cn @2025-01/2025-04",
        ),
    ),
)

SHIPPED = (
    Case(
        "Kia's shipments in China fell 14 percent to 5,600 vehicles in April.",
        ("kia sales yoy -14% cn @2025-04", "kia sales 5600 cn @2025-04"),
    ),
    Case(
        "Kia's shipments to Mexico fell 14 percent to 5,600 vehicles in April.",
        ("kia exports yoy -14% kr>mx @2025-04", "kia exports 5600 kr>mx @2025-04"),
    ),
)

MOVES = (
    Case("In April sales of Chinese brands in Spain ballooned 81%.", ("chinese-brands sales yoy 81% es @2025-04",)),
    Case(
        "Nissan's sales in China kept sinking, by 18% in March and by 22% in April.",
        ("nissan sales yoy -18% cn @2025-03", "nissan sales yoy -22% cn @2025-04"),
    ),
    Case("Renault led the charge with a 17% share in Spain in April.", ("renault brand_share 17% es @2025-04",)),
)

GROUPS_OF_MAKERS = (
    Case(
        "Multinational carmakers sold 9.2 million vehicles in China in 2024, and their market share fell to 38%.",
        ("foreign-brands sales 9200000 cn @2024", "foreign-brands brand_share 38% cn @2024"),
    ),
    Case("2024年跨国车企在华市场份额降至38%。", ("foreign-brands brand_share 38% cn @2024",)),
)

NO_FIGURES = (
    Case("That will bring China's NEV fleet to over 50 million vehicles, some 14% of all vehicles on China's roads."),
    Case("There were 31 million electric cars in use in China at the end of 2024."),
    Case("The share of China in sales by brand was 29% for Audi and 15% for Lexus in April."),
    Case("China's share of its global sales fell from 31% to 27% in 2024, Audi said."),
    Case("Volkswagen's China sales share dropped to 26% in 2024."),
    Case("Five years ago Kia owned 96% of that niche."),
    Case("Kia invited almost 200 overseas distributors from 60 countries in April."),
)

FORECASTS = (
    Case("Sales of Chinese brands in Spain will rise about 17% to roughly 90,000 cars.",
        ("chinese-brands sales yoy ~17% es forecast @none", "chinese-brands sales ~90000 es forecast @none")),
)  # fmt: skip

MARKETS_ABROAD = (
    Case(
        "4月，长安召开海外战略发布会，宣布1-4月在墨西哥销售1.5万辆。",
        ("changan sales 15000 mx @2025-01/2025-04",),
    ),
    Case(
        "In the first four months China exported 210,000 cars to Mexico. Conversely, Russia saw a decline of 58%.",
        (
            "all exports 210000 cn>mx @2025-01/2025-04",
            "all exports yoy -58% cn>ru @2025-01/2025-04",
        ),
    ),
    Case(
        "4月对墨西哥出口5.1万辆。阿联酋出口量达4.4万辆。",
        ("all exports 51000 cn>mx @2025-04", "all exports 44000 cn>ae @2025-04"),
    ),
    Case(
        "4月对墨西哥出口5.1万辆。巴西成为出口增长最快的市场，年增1.7万辆。",
        ("all exports 51000 cn>mx @2025-04", "all exports yoy 17000 cn>br @2025-04"),
    ),
)

SHARES_MOVED = (
    Case(
        "The market share of Korean cars in China has been shrinking for three years, sinking to 1.6 percent in 2024 "
        "from 3.4 percent in 2021.",
        ("korean-brands brand_share 1.6% cn @2024", "korean-brands brand_share 3.4% cn @2021"),
    ),
    Case(
        "Multinational carmakers sold 9.2 million vehicles in China in 2024.\n"
        "Their market share dropped from 43.1% to 38.6%.",
        (
            "foreign-brands sales 9200000 cn @2024",
            "foreign-brands brand_share 43.1% cn @2023",
            "foreign-brands brand_share 38.6% cn @2024",
        ),
    ),
    Case(
        "After sanctions had driven off Western makers, Chinese brands moved in. By 2024 they had cornered half the "
        "market in Russia.",
        ("chinese-brands brand_share 50% ru @2024",),
    ),
)

SPANS_NAMED = (
    Case(
        "MG reported 13,469 deliveries in Australia to the end of April 2025, an increase of 5.2 per cent compared to "
        "same period the prior year.",
        ("mg sales 13469 au @2025-01/2025-04", "mg sales yoy 5.2% au @2025-01/2025-04"),
    ),
    Case("Kia sold 3,900 cars in Spain until end-March.", ("kia sales 3900 es @2025-01/2025-03",)),
)

VEHICLES_MORE = (
    Case(
        "Exports to Brazil and Mexico grew most in April, with rises of 14,046 and 7,595 units, respectively.",
        ("all exports yoy 14046 cn>br @2025-04", "all exports yoy 7595 cn>mx @2025-04"),
    ),
    Case("4月德国新车注册量达25万辆，其中电动汽车成主要动力。", ("all sales 250000 de @2025-04",)),
    Case("4月长安出口6万辆，全部为新能源汽车。", ("changan exports 60000 cn nev @2025-04",)),
)

GROUPS = {
    "markets abroad": MARKETS_ABROAD,
    "shares moved": SHARES_MOVED,
    "spans named": SPANS_NAMED,
    "vehicles more": VEHICLES_MORE,
    "of exports": OF_EXPORTS,
    "unlike spans": SPANS,
    "shipments": SHIPPED,
    "moves": MOVES,
    "multinationals": GROUPS_OF_MAKERS,
    "no figures abroad": NO_FIGURES,
    "what will be": FORECASTS,
}
