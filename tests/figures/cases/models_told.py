"""Single models, told by names that are known: what is said of one is no figure of its maker's."""

from __future__ import annotations

from tests.figures.telling import Case

BEFORE_THE_NUMBER = (
    Case("In April Chery's Jaecoo 7 came fourth in Britain with 4,812 registrations."),
    Case("The Jolion, a small crossover, reached 871 sales in April, up 12% year on year."),
    Case("Sales of the Atto 3 in Norway rose 40% to 1,280 units in April."),
    Case("The GL8 lineup led the way for Buick's minivans in the first quarter with 21,300 units, up 8 percent."),
    Case("4月，海鸥销量3.2万辆，同比增长15%。"),
    Case("埃安旗下AION Y 4月销8,120辆。"),
)
BEHIND_THE_NUMBER = (
    Case("In April buyers in Australia took 1,240 of the Chery Omoda 5."),
    Case("BYD sold 6,100 vehicles in Australia in April, helped by 1,900 sales of the Atto 3.",
         ("byd sales 6100 au @2025-04",)),
)  # fmt: skip
OF_THE_MAKER = (
    Case("Helped by the Atto 3, BYD sold 6,100 vehicles in Australia in April.", ("byd sales 6100 au @2025-04",)),
    Case("The Jaecoo 7 went on sale in March, and Chery sold 9,300 vehicles in Britain in April.",
         ("chery sales 9300 gb @2025-04",)),
    Case("In Israel, Geely sold 2,140 units of the Geometry C, the only model it has there, in April.",
         ("geely sales 2140 il @2025-04",)),
    Case("比亚迪海鸥上市后，公司4月销量达38万辆。", ("byd sales 380000 world @2025-04",)),
)  # fmt: skip

LABELS = (
    Case("= Electric car sales in Sweden in April\n* Kia EV3 – 1,204\n* Volvo EX30 | 900\n* BYD e5: 1,963 (8,184 YTD)"),
    Case("= Electric car sales in Sweden in April\nThe leaders were the BAIC EU-Series (7,580), the BYD S2 BEV (5,468) "
         "and the Kia Soul family (1,300)."),
    Case("= Electric car sales in Sweden in April\n* Baojun KiWi – 330 units\n* Skoda Enyaq Coupe RS - 250"),
    Case("= Nio Sets New Record: 25,000 Deliveries In April", ("nio sales 25000 world @2025-04",)),
    Case("= BYD exports\nIn April BYD shipped 2,400 BYD Dolphin cars to Chile.\n"
         "In April BYD shipped 3,400 BYD vehicles to Peru.",
         ("byd exports 3400 cn>pe @2025-04",)),
)  # fmt: skip
SPOKEN_OF = (
    Case("Sales of this tiny two-seater came to 8,698 in April."),
    Case("That boxy five-door hatchback sold 9,000 units in April."),
    Case("The Audi 45TFSI plug-in hybrid, which surprisingly recorded 3,010 sales in April, came first."),
    Case("The G7 large family SUV, on sale since March, met a warm market reception with 4,370 units sold in April."),
    Case("In April three models of the brand, namely Tiggo 4, Omoda 5 and Arrizo 8, were among the best-sellers. The "
         "sales were 8,200, 6,100 and 5,300 units respectively."),
)  # fmt: skip

GROUPS = {
    "a model that labels a number": LABELS,
    "a model pointed at": SPOKEN_OF,
    "a model before the number": BEFORE_THE_NUMBER,
    "a model behind the number": BEHIND_THE_NUMBER,
    "a model named beside its maker's number": OF_THE_MAKER,
}
