"""Rivals behind whom or past whom somebody is, names we do not know, and levels dated by what they are set against."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

RANKED_BEHIND = (
    Case(
        "= Geely's sales in China\n"
        "The third-largest carmaker in the country - after Germany's Volkswagen - said it sold 171,400 cars in April.",
        ("geely sales 171400 cn @2025-04",),
    ),
    Case(
        "= Geely's sales in China\n"
        "The third-largest carmaker in the country, after BYD and Volkswagen, sold 171,400 cars in April.",
        ("geely sales 171400 cn @2025-04",),
    ),
)
OVERTAKEN = (
    Case(
        "= BYD grows\nBYD passed Ford and Honda in the first quarter to become the world's sixth-largest carmaker.",
        ("byd global_rank 6# @2025-01/2025-03",),
    ),
    Case(
        "= BYD grows\nBYD's sales beat Ford's in the first quarter, making it the world's sixth-largest carmaker.",
        ("byd global_rank 6# @2025-01/2025-03",),
    ),
    Case(
        "= Chery third in Peru\nThe Wuhu-based carmaker edged out BYD in April, with a market share of 7%.",
        ("chery brand_share 7% pe @2025-04",),
    ),
    Case(
        "= Chery third in Peru\nChery overtook BYD in April, with a market share of 7% against BYD's 5%.",
        ("chery brand_share 7% pe @2025-04", "byd brand_share 5% pe @2025-04"),
    ),
    Case(
        "= Carmakers in Peru\nKia and Toyota still lead, with the latter holding a market share of 29% in April.",
        ("toyota brand_share 29% pe @2025-04",),
    ),
)
EXAMPLES = (
    Case(
        "= Brands in Spain\nSales of Chinese brand cars including Omoda, Chery and BYD jumped to 6,138 in April.",
        ("chinese-brands sales 6138 es @2025-04",),
    ),
    Case(
        "= Car sales in Peru\nThe agency said that Chinese brand cars had 33.4% of the market in April.",
        ("chinese-brands brand_share 33.4% pe @2025-04",),
    ),
)
DEMAND = (
    Case(
        "= GM in China\nGM's sales rose in April as demand for Buick models helped deliveries grow 15% to 97,000.",
        ("general-motors sales yoy 15% cn @2025-04", "general-motors sales 97000 cn @2025-04"),
    ),
)
UNKNOWN_NAMES = tuple(
    Case(f"= GM in China\nGM sold 90,000 cars in April. {more}", ("general-motors sales 90000 cn @2025-04",))
    for more in (
        "Sales of the Zorro were above 30,000 units.",
        "Deliveries at Bolero, a budget brand, rose 4.4% to more than 8,600.",
        "The ZT5 sedan was the marque's best-seller, with sales up 14% to more than 7,000 units.",
        "In the same month Zorro sales rose 9% to 7,000.",
    )
)
PLUG_INS = (
    Case(
        "BYD sold 380,000 electric cars including plug-in hybrids in April.", ("byd sales 380000 world nev @2025-04",)
    ),
    Case(
        "EV sales, which include plug-in hybrids, rose 38% in China in April to 905,000.",
        ("all sales yoy 38% cn nev @2025-04", "all sales 905000 cn nev @2025-04"),
    ),
    Case(
        "In the UK 12,700 battery-electric cars were registered in April. UK new car registrations rose 3% to 122,800.",
        ("all sales 12700 gb bev @2025-04", "all sales yoy 3% gb @2025-04", "all sales 122800 gb @2025-04"),
    ),
)
TIMES = (
    Case(
        "= GM in China\nGM's sales rose in April after a three-month decline, climbing 15% to 97,000.",
        ("general-motors sales yoy 15% cn @2025-04", "general-motors sales 97000 cn @2025-04"),
    ),
    Case(
        "= Audi in China\nAudi sold 49,500 cars in April. It showed a new Q3 crossover. Sales were up 6%.",
        ("audi sales 49500 cn @2025-04", "audi sales yoy 6% cn @2025-04"),
    ),
    Case(
        "= GM in China\nGM's sales through April hit 205,400, down 1.3% from the pace set in the same period of 2024.",
        ("general-motors sales 205400 cn @2025-01/2025-04", "general-motors sales yoy -1.3% cn @2025-01/2025-04"),
    ),
    Case(
        "= GM in China\nGM's sales fell 15% in 2024. The year before they were down 10%.",
        ("general-motors sales yoy -15% cn @2024", "general-motors sales yoy -10% cn @2023"),
    ),
    Case(
        "= Kia in Peru\nKia sold 9,900 cars in 2024. In the fourth quarter, sales fell 9% to 2,600. Nissan sold "
        "5,750 cars, a fall of 19% from 7,100 in 2023.",
        (
            "kia sales 9900 pe @2024", "kia sales yoy -9% pe @2024-10/2024-12", "kia sales 2600 pe @2024-10/2024-12",
            "nissan sales 5750 pe @2024", "nissan sales yoy -19% pe @2024", "nissan sales 7100 pe @2023",
        ),
    ),
    Case(
        "= Brands in Thailand\nToyota sold 9,000 cars in April. Japanese brands used to hold over 90% of the market.",
        ("toyota sales 9000 th @2025-04", "japanese-brands brand_share >90% th @none"),
    ),
)  # fmt: skip

# In a report of January or February the months named are those of the year before, whatever else is foretold.
LIVED_THROUGH = tuple(
    Case(f"= Kia's sales\n{text}", ("kia sales 9000 world @2024-12",), date(2025, 1, 8))
    for text in (
        "Kia saw its sales come to 9,000 in December.",
        "December saw sales of 9,000 cars.",
        "Kia saw deliveries of 9,000 cars in December.",
        "Kia, which plans to open more stores, sold 9,000 cars in December.",
    )
)
FORESEEN = (
    Case(
        "= Kia in 2025\nAnalysts at the bank saw sales of 9,000 cars by Kia in 2025.",
        ("kia sales 9000 world forecast @2025",),
        date(2025, 1, 8),
    ),
    Case(
        "= Kia's sales\nKia is likely to have sold 9,000 cars in December.",
        ("kia sales 9000 world forecast @2024-12",),
        date(2025, 1, 8),
    ),
)
TOLD_BEFORE = (
    Case(
        "= China leads in exports\nChina says it has the most exports after overtaking Japan in the first quarter.\n"
        "It exported 1.07 million vehicles, up 58%.",
        ("all exports 1070000 cn @2025-01/2025-03", "all exports yoy 58% cn @2025-01/2025-03"),
    ),
    Case(
        "= German makers suffer\nBMW and Audi have suffered over the past year.\nSales of BMW fell 2.3%.",
        ("bmw sales yoy -2.3% world @2024",),
        date(2025, 1, 18),
    ),
    Case(
        "= UK car market\nKia and BYD together sold 13,000 cars in April. The overall market grew 9%.",
        ("all sales yoy 9% gb @2025-04",),
    ),
    Case(
        "= Kia's sales\nApril deliveries of 31,100 took Kia's total for the year to 121,900.",
        ("kia sales 31100 world @2025-04", "kia sales 121900 world @2025-01/2025-04"),
    ),
    Case(
        "= GM in China\nGM's first-quarter sales fell below the 13,900 cars it sold in the first quarter of 2021.",
        ("general-motors sales <13900 cn @2021-01/2021-03",),
    ),
    Case(
        "= Japanese makers\nHonda's sales in China fell 40% in April. Even in Thailand, where Japanese brands hold "
        "a 80% market share, they are losing.",
        ("honda sales yoy -40% cn @2025-04", "japanese-brands brand_share 80% th @none"),
    ),
)
REASONS = (
    Case(
        "= EV sales\nEV sales fell 12% in April in Germany, the EU's biggest car market.",
        ("all sales yoy -12% de ev @2025-04",),
    ),
    Case(
        "= Car sales in April\nIn Thailand, Southeast Asia's second-largest car market, sales fell 9% to 45,000.",
        ("all sales yoy -9% th @2025-04", "all sales 45000 th @2025-04"),
    ),
    Case(
        "= European car market\nDriven by demand for electric cars, new car registrations in Europe grew 11% in April.",
        ("all sales yoy 11% europe @2025-04",),
    ),
    Case(
        "= BYD in April\nBYD sold 210,000 cars in April. Output fell 29%, extending a fall that began in January.",
        ("byd sales 210000 world @2025-04", "byd production yoy -29% world @2025-04"),
    ),
    Case(
        "= Brands in Spain\nChery sold 4,400 cars in April, followed by Geely with 3,400 and Haval with 2,900.",
        ("chery sales 4400 es @2025-04", "geely sales 3400 es @2025-04"),
    ),
)
AIMS = (
    Case(
        "= BYD in November\nIn October, BYD cut its annual target of 5.2 million cars to 4.6 million.",
        ("byd sales 5200000 world target @2025", "byd sales 4600000 world target @2025"),
        date(2025, 12, 2),
    ),
    Case(
        "= BYD in January\nBYD said in January that it targets overseas sales of 1.3 million cars this year.",
        ("byd overseas_sales 1300000 world-ex-china target @2026",),
        date(2026, 2, 2),
    ),
    Case(
        "= BYD's sales\nBYD's sales fell 30% in April, amid fierce competition at home.",
        ("byd sales yoy -30% world @2025-04",),
    ),
    Case(
        "= BYD's sales\nAt home, BYD's sales fell 30% in April, amid fierce competition.",
        ("byd sales yoy -30% cn @2025-04",),
    ),
)
SET_AGAINST = (
    Case(
        "= World car sales in 2024\nWhile far lower than China's, the USA's sales grew 3.6% in 2024.",
        ("all sales yoy 3.6% us @2024",),
    ),
    Case(
        "= Kia's deliveries\nKia sold 99,000 cars in April. That is 26% of its 380,000-unit target for 2025.",
        ("kia sales 99000 world @2025-04", "kia sales 380000 world target @2025"),
    ),
)
LISTS = (
    Case(
        "= BMW in April\nIn China and Germany, BMW's sales fell 13.4% and just 5.3%, respectively.",
        ("bmw sales yoy -13.4% cn @2025-04", "bmw sales yoy -5.3% de @2025-04"),
    ),
    Case(
        "= GM in China\nChevrolet's deliveries rose 27% in April to top 64,000.",
        ("chevrolet sales yoy 27% cn @2025-04", "chevrolet sales >64000 cn @2025-04"),
    ),
)

GROUPS = {
    "lived through": LIVED_THROUGH,
    "foreseen": FORESEEN,
    "times told before": TOLD_BEFORE,
    "aims and reasons at home": AIMS,
    "set against others and aims": SET_AGAINST,
    "reasons and apposed": REASONS,
    "lists and marks": LISTS,
    "behind whom somebody is": RANKED_BEHIND,
    "passed by another": OVERTAKEN,
    "examples of a group": EXAMPLES,
    "demand for a make": DEMAND,
    "names we do not know": UNKNOWN_NAMES,
    "plug-in hybrids among electric cars": PLUG_INS,
    "times that are not a number's": TIMES,
}
