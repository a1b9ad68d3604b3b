"""What a report on a market is about, kept through its paragraphs: measure, market, kind, class and span."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_DAY = date(2025, 5, 12)
_LEAD = "= Spanish car market: April in figures\nIn Spain 98,000 new cars were registered in April.\n"
_COUNTED = ("all sales 98000 es @2025-04",)
_CHINA = "= A month of two halves\nChina's vehicle sales rose 8% to 2.5 million in April, CAAM said.\n"
_SOLD = ("all sales 2500000 cn @2025-04", "all sales yoy 8% cn @2025-04")
_ABROAD = "= China's vehicle exports rise 3% in April\nChina exported 510,000 vehicles in April, CAAM said.\n"
_SHIPPED = ("all exports 510000 cn @2025-04", "all exports yoy 3% cn @2025-04")

MEASURES = (
    # A paragraph that names no measure is about what the article counts, not about the exports told before it.
    Case(
        f"{_LEAD}Exports rose 7% to 190,000.\nSeat led with 9,100 cars, ahead of Kia.",
        (*_COUNTED, "all exports 190000 es @2025-04", "all exports yoy 7% es @2025-04", "seat sales 9100 es @2025-04"),
        _DAY,
    ),
    Case(
        f"{_CHINA}Exports rose 7% to 510,000.\nPassenger vehicles of Chinese brands came to 1.5 million, up 9%.",
        (
            *_SOLD, "all exports 510000 cn @2025-04", "all exports yoy 7% cn @2025-04",
            "chinese-brands sales 1500000 cn passenger @2025-04", "chinese-brands sales yoy 9% cn passenger @2025-04",
        ),
        _DAY,
    ),
    # The verb that closes a list is that of all its counts.
    Case(
        f"{_CHINA}Exports rose 7% to 510,000.\n"
        "In April, 2.15 million passenger vehicles (up 8%) and 350,000 commercial vehicles (up 5%) were sold.",
        (
            *_SOLD, "all exports 510000 cn @2025-04", "all exports yoy 7% cn @2025-04",
            "all sales 2150000 cn passenger @2025-04", "all sales yoy 8% cn passenger @2025-04",
            "all sales 350000 cn commercial @2025-04", "all sales yoy 5% cn commercial @2025-04",
        ),
        _DAY,
    ),
    # In a report on exports a country that is a market is where they went.
    Case(
        f"{_ABROAD}Peru was the biggest market with 41,000 vehicles, up 12%, followed by Egypt with 30,000.",
        (
            *_SHIPPED, "all exports 41000 cn>pe @2025-04", "all exports yoy 12% cn>pe @2025-04",
            "all exports 30000 cn>eg @2025-04",
        ),
        _DAY,
    ),
    # What a country abroad exports, in a report on it.
    Case(
        f"{_LEAD}Some 190,000 vehicles were exported, 7% more than a year earlier.",
        (*_COUNTED, "all exports ~190000 es @2025-04", "all exports yoy 7% es @2025-04"),
        _DAY,
    ),
)  # fmt: skip
WHOSE = (
    # A maker that is only named beside does not take over a report that opens on a market.
    Case(
        f"{_CHINA}Honda, once a leader there, will launch six models by 2027.\nExports rose 7% to 510,000.",
        (*_SOLD, "all exports 510000 cn @2025-04", "all exports yoy 7% cn @2025-04"),
        _DAY,
    ),
    Case(
        f"{_CHINA}Honda will launch six models by 2027. In the first four months, sales came to 10.1 million.",
        (*_SOLD, "all sales 10100000 cn @2025-01/2025-04"),
        _DAY,
    ),
    # All makers of a ranking at home are ranked there.
    Case(
        f"{_CHINA}"
        "In the domestic ranking, BYD was first with 260,000, ahead of Geely with 190,000 and Chery with 90,000.",
        (
            *_SOLD, "byd sales 260000 cn @2025-04", "geely sales 190000 cn @2025-04", "chery sales 90000 cn @2025-04",
        ),
        _DAY,
    ),
    # What is sold in the world outside China is the sales of that market.
    Case(
        "= EV sales outside China\n"
        "Outside China, 1.5 million EVs, including plug-in hybrids, were sold in the first quarter.",
        ("all sales 1500000 world-ex-china nev @2025-01/2025-03",),
        _DAY,
    ),
)  # fmt: skip
KINDS = (
    # Kinds that are only said to be among what is counted do not name it.
    Case(
        f"{_CHINA}"
        "Overall, China's vehicle sales reached 10.1 million from January to April, including commercial vehicles.",
        (*_SOLD, "all sales 10100000 cn @2025-01/2025-04"),
        _DAY,
    ),
    Case(
        f"{_CHINA}BEV sales were 760,000, accounting for 63% of all NEV sales, and up 50%.",
        (*_SOLD, "all sales 760000 cn bev @2025-04", "all sales yoy 50% cn bev @2025-04"),
        _DAY,
    ),
    # A sector is of the vehicles that it counts.
    Case(
        f"{_CHINA}"
        "The NEV sector kept growing, with production and sales reaching 1.25 million and 1.23 million, up 43% "
        "and 44%, in April.",
        (
            *_SOLD, "all production 1250000 cn nev @2025-04", "all production yoy 43% cn nev @2025-04",
            "all sales 1230000 cn nev @2025-04", "all sales yoy 44% cn nev @2025-04",
        ),
        _DAY,
    ),
    Case(
        f"{_CHINA}Chinese makers sold 1.5 million passenger vehicles.\nHalf of the new cars could be plugged in. "
        "Sales of NEVs reached 1.23 million.",
        (*_SOLD, "chinese-brands sales 1500000 cn passenger @2025-04", "all sales 1230000 cn nev @2025-04"),
        _DAY,
    ),
    # The class of a brand group's vehicles does not hold for a paragraph on another kind.
    Case(
        f"{_CHINA}"
        "Chinese brands sold 1.5 million passenger vehicles.\nSales of new energy vehicles reached 1.23 million.",
        (*_SOLD, "chinese-brands sales 1500000 cn passenger @2025-04", "all sales 1230000 cn nev @2025-04"),
        _DAY,
    ),
)  # fmt: skip
SPANS = (
    # The span of the growth that another is set against is that growth's alone.
    Case(
        f"{_CHINA}Exports rose 7% to 510,000, after a gain of 4% in March.",
        (
            *_SOLD, "all exports 510000 cn @2025-04", "all exports yoy 7% cn @2025-04",
            "all exports yoy 4% cn @2025-03",
        ),
        _DAY,
    ),
    # "The same period" is the span that the sentence before ended on.
    Case(
        f"{_CHINA}Output in the month was 2.6 million, bringing production in the first four months to 10.2 million. "
        "Sales in the same period came to 10.1 million.",
        (
            *_SOLD, "all production 2600000 cn @2025-04", "all production 10200000 cn @2025-01/2025-04",
            "all sales 10100000 cn @2025-01/2025-04",
        ),
        _DAY,
    ),
    # A span behind a semicolon is of what follows; a count told with a share is of the share's kind.
    Case(
        f"{_LEAD}Electric cars took a fifth of the market with 19,000 registrations, up 39%; in the first four months, "
        "sales of hybrids rose 9%.",
        (
            *_COUNTED, "all powertrain_share 20% es ev @2025-04", "all sales 19000 es ev @2025-04",
            "all sales yoy 39% es ev @2025-04", "all sales yoy 9% es hybrid @2025-01/2025-04",
        ),
        _DAY,
    ),
    # A year long ago, of which no figure is told, does not date what follows in a report on months.
    Case(
        f"{_CHINA}In 2010, China overtook the United States. In the first four months, sales came to 10.1 million.",
        (*_SOLD, "all sales 10100000 cn @2025-01/2025-04"),
        _DAY,
    ),
    # What is told of a month that has hardly begun is foretold.
    Case(
        f"{_CHINA}For May, the association is looking for sales of 2.6 million.",
        (*_SOLD, "all sales 2600000 cn forecast @2025-05"),
        _DAY,
    ),
    Case(
        f"{_CHINA}Production grew 6%, slower than an 11% rise in the previous month.",
        (*_SOLD, "all production yoy 6% cn @2025-04", "all production yoy 11% cn @2025-03"),
        _DAY,
    ),
    # Two growths with a direction each are those of the two counts before them.
    Case(
        f"{_CHINA}Carmakers built 2.6 million vehicles and exported 510,000, up 9% and up 7%.",
        (
            *_SOLD, "all production 2600000 cn @2025-04", "all production yoy 9% cn @2025-04",
            "all exports 510000 cn @2025-04", "all exports yoy 7% cn @2025-04",
        ),
        _DAY,
    ),
)  # fmt: skip
WHOLES = (
    # A paragraph that ranks makers does so in the whole market, not in the part counted between.
    Case(
        f"{_LEAD}Sales of battery electric cars rose 9% to 9,000.\nBy brand, Seat came first with 9,100, "
        "Kia second with 8,000.",
        (
            *_COUNTED, "all sales 9000 es bev @2025-04", "all sales yoy 9% es bev @2025-04",
            "seat sales 9100 es @2025-04", "kia sales 8000 es @2025-04",
        ),
        _DAY,
    ),
    # After countries in brackets the market of the article goes on.
    Case(
        "= EU car market in April\nEU car registrations fell 2% in April, with Spain (+7%) and Italy (+3%) growing. "
        "Hybrids took 35% of the market.",
        (
            "all sales yoy -2% eu @2025-04", "all sales yoy 7% es @2025-04", "all sales yoy 3% it @2025-04",
            "all powertrain_share 35% eu hybrid @2025-04",
        ),
        _DAY,
    ),
    # Penetration is of the whole kind, of which the sentence before told parts.
    Case(
        f"{_CHINA}NEV sales were 1.2 million. Of these, 760,000 were battery electric cars and 440,000 "
        "plug-in hybrids. The penetration rate reached 48%.",
        (
            *_SOLD, "all sales 1200000 cn nev @2025-04", "all sales 760000 cn bev @2025-04",
            "all sales 440000 cn phev @2025-04", "all powertrain_share 48% cn nev @2025-04",
        ),
        _DAY,
    ),
    # Behind a share the sentence goes on about what it counted.
    Case(
        f"{_CHINA}Production was 2.6 million.\nNEV sales were 1.2 million, or 48% of the total, driven by a 50% "
        "surge in battery electric vehicle (BEV) sales to 760,000.",
        (
            *_SOLD, "all production 2600000 cn @2025-04", "all sales 1200000 cn nev @2025-04",
            "all powertrain_share 48% cn nev @2025-04", "all sales yoy 50% cn bev @2025-04",
            "all sales 760000 cn bev @2025-04",
        ),
        _DAY,
    ),
    Case(
        "= 中汽协公布4月汽车产销\n4月，我国汽车产销分别完成260万辆和250万辆，同比分别增长9%和下降2%。",
        (
            "all production 2600000 cn @2025-04", "all production yoy 9% cn @2025-04",
            "all sales 2500000 cn @2025-04", "all sales yoy -2% cn @2025-04",
        ),
        _DAY,
    ),
    # A growth that leads to a level is of what the level counts.
    Case(
        f"{_LEAD}Production was 220,000.\nBYD climbed 17% to 2,100 registrations.",
        (
            *_COUNTED, "all production 220000 es @2025-04", "byd sales yoy 17% es @2025-04",
            "byd sales 2100 es @2025-04",
        ),
        _DAY,
    ),
    # What is not counted in is not what is counted; units of exports are exports.
    Case(
        f"{_CHINA}Domestic sales, excluding exports, were 2 million, beside 510,000 units of exports.",
        (*_SOLD, "all sales 2000000 cn @2025-04", "all exports 510000 cn @2025-04"),
        _DAY,
    ),
    # An aside between two hyphens, and an exchange, say nothing of the numbers around them.
    Case(
        f"{_CHINA}Sales of new energy vehicles -- which include plug-in hybrids -- reached 1.2 million.\n"
        "Shares in Geely closed 3% higher in Hong Kong. Sales of commercial vehicles were 350,000.",
        (*_SOLD, "all sales 1200000 cn nev @2025-04", "all sales 350000 cn commercial @2025-04"),
        _DAY,
    ),
)  # fmt: skip
NONE = (
    "Spain now has 51,000 public charge points, 25% more than a year ago.",
    "The number of dealers fell 4% to 1,900.",
    "Some 61,000 cars were in stock at the end of the month.",
    "Of all cars 41,000 went to private buyers.",
    "Nikkei Asia, May 12, 2025",
    "By Ann Poole | 12 May 2025",
)


@pytest.mark.parametrize(
    "case", [*MEASURES, *WHOSE, *KINDS, *SPANS, *WHOLES], ids=lambda case: case.text.split("\n")[-1][:60]
)
def test_what_a_report_is_about_holds_through_its_paragraphs(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)


@pytest.mark.parametrize("line", NONE)
def test_what_is_no_figure_of_a_report(line: str) -> None:
    told = Case(f"{_LEAD}{line}\nHybrids took 41% of the market.", (), _DAY)
    assert rows_of(told) == sorted((*_COUNTED, "all powertrain_share 41% es hybrid @2025-04"))
