"""Some buyers' numbers, makes without a slug, what is so as a rule, runs of months, ventures only hinted at."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

_JUNE = date(2024, 6, 5)

BUYERS = (
    Case(
        "New car registrations in Ireland rose 4.1 per cent in May to 8,300 units. Private buyers were up 2.2 per cent "
        "to 4,100 units.",
        ("all sales yoy 4.1% ie @2024-05", "all sales 8300 ie @2024-05"),
        published=_JUNE,
    ),
    Case(
        "In May 9,800 cars were registered in Denmark, with the rise driven by fleets, where volumes jumped 19.5 per "
        "cent to 5,200 cars.",
        ("all sales 9800 dk @2024-05",),
        published=_JUNE,
    ),
    Case(
        "Fleet registrations rose 9% in Belgium in May, while private demand fell 12 per cent to 11,400 cars.",
        (),
        published=_JUNE,
    ),
    Case(
        "Lifted by fleet demand, registrations in Belgium rose 9% in May to 41,000 cars.",
        ("all sales yoy 9% be @2024-05", "all sales 41000 be @2024-05"),
        published=_JUNE,
    ),
    Case(
        "Chinese brands shook the UK car market as it grew by 3.3 per cent in May to reach 151,000 registrations.",
        ("all sales yoy 3.3% gb @2024-05", "all sales 151000 gb @2024-05"),
        published=_JUNE,
    ),
    Case(
        "Sales of battery electric cars in Ireland grew by 14.5 per cent in May, in line with the growth seen so far "
        "this year.",
        ("all sales yoy 14.5% ie bev @2024-05",),
        published=_JUNE,
    ),
    Case("March typically accounts for about 16% of annual registrations in Britain.", (), published=_JUNE),
    Case(
        "In May 6,100 Chinese cars were sold in New Zealand, ahead of German-sourced vehicles which came to 900.",
        ("chinese-brands sales 6100 nz @2024-05",),
        published=_JUNE,
    ),
)

MAKES = (
    Case("Jetour sold 900 cars in South Africa in May.", (), published=_JUNE),
    Case(
        "Chery sold 2,100 cars in South Africa in May, and Jetour 640.",
        ("chery sales 2100 za @2024-05",),
        published=_JUNE,
    ),
    Case(
        "GWM and its Haval brand sold 1,900 cars in South Africa in May.",
        ("great-wall sales 1900 za @2024-05",),
        published=_JUNE,
    ),
    Case("5月腾势销量为1.1万辆，方程豹销量为0.6万辆。", (), published=_JUNE),
    Case(
        "5月蔚来交付20500辆，ES6单月交付7900辆，占比接近四成。",
        ("nio sales 20500 world @2024-05",),
        published=_JUNE,
    ),
    Case(
        "5月小鹏交付10100辆，X9贡献1600辆。",
        ("xpeng sales 10100 world @2024-05",),
        published=_JUNE,
    ),
)

TOLD_OF = (
    Case(
        "Chinese brands sold 2,900 cars in Russia in May 2019. Lifan (410 vehicles) and Chery (380 vehicles) led. "
        "Sales of the two brands fell 5% and 11% respectively.",
        (
            "chinese-brands sales 2900 ru @2019-05",
            "lifan sales 410 ru @2019-05",
            "chery sales 380 ru @2019-05",
            "lifan sales yoy -5% ru @2019-05",
            "chery sales yoy -11% ru @2019-05",
        ),
        published=date(2019, 6, 5),
    ),
    Case(
        "BYD's exports came to 38,000 vehicles in May, with NEV exports up more than 100 percent for three "
        "straight months.",
        ("byd exports 38000 cn @2024-05",),
        published=_JUNE,
    ),
    Case(
        "Leapmotor delivered 18,000 cars in May, the fifth consecutive month of over 50 percent growth.",
        ("leapmotor sales 18000 world @2024-05",),
        published=_JUNE,
    ),
    Case(
        "= Honda's China venture sells less\nGAC Honda, owned by GAC and Honda, has had a hard spring. Sales came to "
        "31,000 vehicles in May.",
        ("gac-honda sales 31000 cn @2024-05",),
        published=_JUNE,
    ),
    Case(
        "= MG leads as China claims more\nThe Australian new car market grew in May. MG sold 4,400 cars last "
        "month, Kia 6,900.",
        ("mg sales 4400 au @2024-05", "kia sales 6900 au @2024-05"),
        published=_JUNE,
    ),
    Case(
        "The Japanese passenger carmaker Mazda sold 6,600 vehicles in China in May.",
        ("mazda sales 6600 cn @2024-05",),
        published=_JUNE,
    ),
)

GROUPS = {"buyers": BUYERS, "makes": MAKES, "told-of": TOLD_OF}
