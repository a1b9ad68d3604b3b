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

GROUPS = {
    "a model before the number": BEFORE_THE_NUMBER,
    "a model behind the number": BEHIND_THE_NUMBER,
    "a model named beside its maker's number": OF_THE_MAKER,
}
