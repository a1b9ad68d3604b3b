"""Which vehicles a number counts, in every ordinary wording: powertrains, classes, their shares, and what goes on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest

from .telling import Case, rows_of

_PUBLISHED = date(2025, 6, 10)
_HEAD = "= May sales rise\n"

_KINDS = {
    "nev": (
        "new energy vehicles", "NEVs", "new-energy vehicles (NEVs)", "plug-in vehicles", "plug-ins",
        "battery-electric and plug-in hybrid vehicles", "EVs and plug-in hybrids", "plug-in electric vehicles",
        "battery electric vehicles and plug-in hybrids",
    ),
    "ev": ("electric vehicles", "EVs", "electric cars", "electric vehicles (EVs)"),
    "bev": (
        "battery electric vehicles", "BEVs", "battery-electric cars", "pure electric vehicles", "all-electric vehicles",
        "fully electric cars", "battery EVs", "battery-powered electric vehicles", "battery electric models",
    ),
    "phev": (
        "plug-in hybrids", "PHEVs", "plug-in hybrid electric vehicles (PHEVs)", "plug-in hybrid cars", "EREVs",
        "extended-range EVs", "range-extended electric vehicles", "plug-in hybrid models",
    ),
    "fcev": ("fuel-cell electric vehicles", "hydrogen fuel cell vehicles", "FCVs", "fuel cell cars"),
    "hybrid": ("hybrids", "conventional hybrids", "HEVs", "full hybrids", "gasoline-electric hybrids"),
    "ice": (
        "petrol cars", "gasoline-powered cars", "internal combustion engine vehicles", "ICE vehicles", "fuel vehicles",
        "combustion-engine cars", "traditional fuel vehicles", "fossil-fuel cars", "gas-powered cars",
        "petrol and diesel cars", "fuel-powered vehicles",
    ),
}  # fmt: skip

_COUNTED = (
    ("In May, 600,000 {P} were sold in China.", "all sales 600000 cn {k}"),
    ("Sales of {P} in China reached 600,000 units in May.", "all sales 600000 cn {k}"),
    (
        "China sold 2.5 million vehicles in May, of which 600,000 were {P}.",
        "all sales 2500000 cn", "all sales 600000 cn {k}",
    ),
    ("BYD sold 260,000 {P} in May.", "byd sales 260000 world {k}"),
    ("BYD sold 380,000 vehicles in May, 260,000 of them {P}.", "byd sales 380000 world", "byd sales 260000 world {k}"),
    (
        "Geely sold 230,000 vehicles in May. Sales of {P} came to 120,000.",
        "geely sales 230000 world", "geely sales 120000 world {k}",
    ),
    ("China exported 190,000 {P} in May, up 30 percent.", "all exports 190000 cn {k}", "all exports yoy 30% cn {k}"),
    ("In May, {P} took a 40 percent share of China's car market.", "all powertrain_share 40% cn {k}"),
)  # fmt: skip

_SHARE = "all powertrain_share 52% cn {k}"
_POWERTRAIN_SHARES = (
    ("{Cap} accounted for 52 percent of all new cars sold in China in May.", _SHARE),
    ("{Cap} accounted for 52 percent of new passenger car sales in China in May.", _SHARE + " passenger"),
    ("In May, 52% of all new cars sold in China were {P}.", _SHARE),
    ("{Cap} held a 52% market share in China in May.", _SHARE),
    ("The penetration rate of {P} reached 52% in China in May.", _SHARE),
    ("The share of {P} in China's new car sales rose to 52% in May.", _SHARE),
    ("China sold 1.9 million vehicles in May, of which 52% were {P}.", "all sales 1900000 cn", _SHARE),
    ("China sold 1.9 million vehicles in May, 52% of them {P}.", "all sales 1900000 cn", _SHARE),
    (
        "China sold 1.9 million passenger cars in May. {Cap} accounted for 52% of the total.",
        "all sales 1900000 cn passenger", _SHARE + " passenger",
    ),
    ("Sales of {P} in China came to 990,000 in May, or 52% of all cars sold.", "all sales 990000 cn {k}", _SHARE),
    (
        "Sales of {P} in China came to 990,000 in May. That is equal to 52% of all new car sales.",
        "all sales 990000 cn {k}", _SHARE,
    ),
    ("{Cap} made up a third of new car sales in China in May.", "all powertrain_share 33.3% cn {k}"),
    ("{Cap} accounted for 52% of Geely's sales in May.", "geely powertrain_share 52% world {k}"),
    ("{Cap} made up 52% of China's car exports in May.", "all export_share 52% cn {k}"),
)  # fmt: skip

_MARKETS = {
    "China's NEV market": "nev",
    "the Chinese new energy vehicle market": "nev",
    "China's battery-electric vehicle market": "bev",
    "plug-in hybrid sales in China": "phev",
    "all EVs sold in China": "ev",
    "China's passenger car market": "passenger",
    "all new energy passenger vehicles sold in China": "nev passenger",
    "China's commercial vehicle market": "commercial",
    "the Chinese auto market": "",
}
_BYD = "byd brand_share 15% cn {k}"
_BRAND_SHARES = (
    ("BYD accounted for 15 percent of {P} in May.", _BYD),
    ("BYD held a 15 percent share of {P} in May.", _BYD),
    ("BYD captured 15% of {P} in May.", _BYD),
    ("BYD's share of {P} rose to 15% in May.", _BYD),
    ("BYD's market share in {P} stood at 15% in May.", _BYD),
    ("BYD sold 260,000 vehicles in May, giving it a 15% share of {P}.", "byd sales 260000 world", _BYD),
    ("With 15% of {P}, BYD stayed in first place in May.", _BYD),
    ("BYD led with a 15% share of {P} in May.", _BYD),
    ("BYD took 15% of {P} in May, followed by Geely with 12%.", _BYD, "geely brand_share 12% cn {k}"),
    ("The share of Chinese brands in {P} reached 70% in May.", "chinese-brands brand_share 70% cn {k}"),
)  # fmt: skip

_PAIRS = (("battery electric vehicles", "plug-in hybrids"), ("BEVs", "PHEVs"), ("pure EVs", "plug-in hybrid models"))
_NEVS = "China sold 990,000 new energy vehicles in May"
_BOTH = ("all sales 990000 cn nev", "all sales 600000 cn bev", "all sales 390000 cn phev")
_OF_BYD = ("byd sales 380000 world nev", "byd sales 200000 world bev", "byd sales 180000 world phev")
_PARTS = (
    (_NEVS + ", including 600,000 {P} and 390,000 {Q}.", *_BOTH),
    (_NEVS + ", of which 600,000 were {P} and 390,000 were {Q}.", *_BOTH),
    (_NEVS + ". Of these, 600,000 were {P} and 390,000 {Q}.", *_BOTH),
    (_NEVS + ". Among them, sales of {P} were 600,000 and those of {Q} 390,000.", *_BOTH),
    (_NEVS + ". {Cap} contributed 600,000 units and {Q} 390,000.", *_BOTH),
    (_NEVS + ", with {P} at 600,000 and {Q} at 390,000.", *_BOTH),
    (_NEVS + " (600,000 {P} and 390,000 {Q}).", *_BOTH),
    ("BYD sold 380,000 NEVs in May. {Cap} accounted for 200,000, while {Q} came to 180,000.", *_OF_BYD),
    (
        "In May, {P} had a 30 percent share of new car sales in China, {Q} 22 percent.",
        "all powertrain_share 30% cn bev", "all powertrain_share 22% cn phev",
    ),
)  # fmt: skip

_FIRST = "Total vehicle sales in China reached 2.6 million units in May.\n{Cap} sales rose 30 percent to {level} in May"
_TOLD = ("all sales 2600000 cn", "all sales {count} cn {k}", "all sales yoy 30% cn {k}")
_GROWN = ("all sales {more} cn {k} @2025-01/2025-05", "all sales yoy 40% cn {k} @2025-01/2025-05")
_BUILT = ("all production {less} cn {k}", "all production yoy 40% cn {k}")
_GOING_ON = (
    (". In the first five months, sales rose 40 percent to {more}.", *_GROWN),
    (". Sales in the first five months rose 40 percent to {more}.", *_GROWN),
    (". In the January-May period, they rose 40 percent to {more}.", *_GROWN),
    (". The five-month total was {more}, up 40 percent.", *_GROWN),
    (". From January to May, {more} units were sold, up 40 percent.", *_GROWN),
    (". Cumulative sales in the first five months reached {more}, up 40 percent.", *_GROWN),
    (". Year-to-date sales rose 40 percent to {more}.", *_GROWN),
    (". Production rose 40 percent to {less}.", *_BUILT),
    (", while output climbed 40 percent to {less}.", *_BUILT),
    (". Sales were up 5 percent from April.", "all sales mom 5% cn {k}"),
)
_SEGMENTS = (
    ("new energy vehicle", "nev", 1_200_000, 5_200_000),
    ("battery-electric vehicle", "bev", 800_000, 3_400_000),
    ("gasoline car", "ice", 1_100_000, 5_000_000),
    ("passenger car", "passenger", 2_100_000, 9_900_000),
    ("commercial vehicle", "commercial", 330_000, 1_600_000),
    ("passenger NEV", "nev passenger", 1_000_000, 4_900_000),
)

_PASSENGER = "Passenger car sales in China came to 1.9 million in May"
_OF_CLASS = ("all sales 1900000 cn passenger", "all sales 900000 cn {k} passenger")
_CLASSES = (
    (_PASSENGER + ", of which 900,000 were {P}.", *_OF_CLASS),
    (_PASSENGER + ", including 900,000 {P}.", *_OF_CLASS),
    (_PASSENGER + ", 900,000 of them {P}.", *_OF_CLASS),
    (_PASSENGER + ". Of those, 900,000 were {P}.", *_OF_CLASS),
    (_PASSENGER + ". {Cap} accounted for 48% of the total.", _OF_CLASS[0], "all powertrain_share 48% cn {k} passenger"),
)  # fmt: skip

_SOLD = "Geely sold 230,000 vehicles in May"
_OF_GEELY = ("geely sales 230000 world", "geely sales 120000 world {k}")
_OF_MAKER = (
    (_SOLD + ".\nIn the {P} segment, Geely sold 120,000 vehicles.", *_OF_GEELY),
    (_SOLD + ".\nIts {P} sales came to 120,000.", *_OF_GEELY),
    (_SOLD + ".\nThe total included 120,000 {P}s.", *_OF_GEELY),
    (_SOLD + ". {Cap} sales came to 120,000.", *_OF_GEELY),
    (_SOLD + ". Geely's {P}s did well. Sales came to 120,000.", *_OF_GEELY),
    (_SOLD + ". {Cap}s contributed 120,000.", *_OF_GEELY),
)  # fmt: skip
_SOLD_OF_KIND = "Geely sold 120,000 {P}s in May"
_MAKERS_NEXT = ("geely sales 120000 world {k}", "geely sales 540000 world {k} @2025-01/2025-05")
_MAKER_GOING_ON = (
    (_SOLD_OF_KIND + ". In the first five months, sales came to 540,000.", *_MAKERS_NEXT),
    (_SOLD_OF_KIND + ". The five-month total was 540,000.", *_MAKERS_NEXT),
    (_SOLD_OF_KIND + ". From January to May, 540,000 units were sold.", *_MAKERS_NEXT),
    (_SOLD_OF_KIND + ". In the first five months, it sold 540,000.", *_MAKERS_NEXT),
    (_SOLD_OF_KIND + ", bringing sales in the first five months to 540,000.", *_MAKERS_NEXT),
)  # fmt: skip
_NAMES = {"new energy vehicle": "nev", "battery-electric vehicle": "bev", "plug-in hybrid": "phev", "EV": "ev"}

_EXPORTED = ("all exports 550000 cn", "all export_share 40% cn {k}")
_EXPORT_SHARES = (
    ("China exported 550,000 vehicles in May, of which 40 percent were {P}.", *_EXPORTED),
    ("China exported 550,000 vehicles in May. {Cap} made up 40 percent.", *_EXPORTED),
    ("China exported 220,000 {P} in May, or 40 percent of total vehicle exports.",
     "all exports 220000 cn {k}", "all export_share 40% cn {k}"),
)  # fmt: skip


def _wrong(template: tuple[str, ...], ways: Iterable[dict[str, str]]) -> list[str]:
    """The ways in which a template is not read as its rows say; they are of May where they tell no other months."""
    wrong = []
    for way in ways:
        words = {**way, "Cap": way["P"][0].upper() + way["P"][1:]}
        rows = [" ".join(row.format(**words).split()) for row in template[1:]]
        rows = [row if "@" in row else f"{row} @2025-05" for row in rows]
        if rows_of(Case(_HEAD + template[0].format(**words), (), _PUBLISHED)) != sorted(rows):
            wrong.append(way["P"])
    return wrong


_EVERY_KIND = [{"P": word, "k": code} for code, words in _KINDS.items() for word in words]
_SOME_KINDS = [{"P": word, "k": code} for code, words in _KINDS.items() for word in words[:2] if code != "fcev"]


@pytest.mark.parametrize("template", _COUNTED)
def test_vehicles_named_by_their_drive(template: tuple[str, ...]) -> None:
    assert not _wrong(template, _EVERY_KIND)


@pytest.mark.parametrize("template", _POWERTRAIN_SHARES)
def test_the_share_of_a_powertrain(template: tuple[str, ...]) -> None:
    assert not _wrong(template, _SOME_KINDS)


@pytest.mark.parametrize("template", _BRAND_SHARES)
def test_the_share_of_a_maker_in_a_market(template: tuple[str, ...]) -> None:
    assert not _wrong(template, ({"P": market, "k": code} for market, code in _MARKETS.items()))


@pytest.mark.parametrize("template", _PARTS)
def test_kinds_told_as_parts_of_a_whole(template: tuple[str, ...]) -> None:
    assert not _wrong(template, ({"P": first, "Q": second} for first, second in _PAIRS))


@pytest.mark.parametrize("template", _GOING_ON)
def test_a_measure_that_names_no_vehicles_goes_on_about_those_before(template: tuple[str, ...]) -> None:
    ways = (
        {"P": name, "k": code, "count": str(count), "level": f"{count:,}", "more": f"{more:,}",
         "less": f"{count - 9_000:,}"}
        for name, code, count, more in _SEGMENTS
    )  # fmt: skip
    rows = tuple(row.replace("{more}", "{more_}").replace("{less}", "{less_}") for row in (*_TOLD, *template[1:]))
    plain = ({**w, "more_": w["more"].replace(",", ""), "less_": w["less"].replace(",", "")} for w in ways)
    assert not _wrong((_FIRST + template[0], *rows), plain)


@pytest.mark.parametrize("template", _CLASSES)
def test_a_class_continues_for_its_parts(template: tuple[str, ...]) -> None:
    assert not _wrong(template, _SOME_KINDS)


@pytest.mark.parametrize("template", [*_OF_MAKER, *_MAKER_GOING_ON])
def test_a_kind_of_one_maker(template: tuple[str, ...]) -> None:
    assert not _wrong(template, ({"P": name, "k": code} for name, code in _NAMES.items()))


@pytest.mark.parametrize("template", _EXPORT_SHARES)
def test_the_share_of_a_powertrain_in_exports(template: tuple[str, ...]) -> None:
    assert not _wrong(template, _SOME_KINDS)


def test_the_share_of_a_maker_in_its_countrys_exports() -> None:
    told = Case(
        _HEAD + "Chery exported 99,000 vehicles in May, 18 percent of the country's total exports.",
        ("chery export_share 18% cn @2025-05", "chery exports 99000 cn @2025-05"),
        _PUBLISHED,
    )
    assert rows_of(told) == sorted(told.rows)


def test_what_is_exported_begins_anew() -> None:
    told = Case(
        _HEAD + "China's NEV sales rose 30 percent to 1.2 million in May and exports 9 percent to 550,000.",
        (
            "all exports 550000 cn @2025-05", "all exports yoy 9% cn @2025-05",
            "all sales 1200000 cn nev @2025-05", "all sales yoy 30% cn nev @2025-05",
        ),
        _PUBLISHED,
    )  # fmt: skip
    assert rows_of(told) == sorted(told.rows)


def test_a_measure_behind_kinds_side_by_side_is_of_none_of_them() -> None:
    told = Case(
        _HEAD + "China's vehicle sales reached 2.6 million in May.\nNEV sales were 1.2 million and commercial vehicle "
        "sales 330,000. In the first five months, sales reached 12.7 million.",
        (
            "all sales 2600000 cn @2025-05", "all sales 1200000 cn nev @2025-05",
            "all sales 330000 cn commercial @2025-05", "all sales 12700000 cn @2025-01/2025-05",
        ),
        _PUBLISHED,
    )  # fmt: skip
    assert rows_of(told) == sorted(told.rows)


@pytest.mark.parametrize(
    "text",
    [
        "BMW sold 157,495 electrified cars in April.",
        "Sales of electrified models at BMW rose to 157,495 in April.",
        "BMW's electrified vehicle sales came to 157,495 units in April.",
        "BMW sold 157,495 electrified models in April.",
    ],
)
def test_electrified_cars_are_those_with_a_plug(text: str) -> None:
    assert rows_of(Case(text)) == ["bmw sales 157495 world nev @2025-04"]
