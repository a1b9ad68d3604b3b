"""Which kind and class of vehicles an article or a section is about, where its counts name none."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_DAY = date(2025, 5, 12)


def _case(text: str, *rows: str) -> Case:
    return Case(text, rows, _DAY)


_EV = "= Global EV sales rise 9% in April\n"
_EV_ROW = "all sales yoy 9% world ev @2025-04"
_KIA = "= Kia delivers 21,000 all-electric cars in April\n"
_KIA_ROW = "kia sales 21000 world bev @2025-04"
SECTIONS = (
    # A heading that only names a place, or nothing, leaves the kind that the article is about.
    _case(f"{_EV}# Europe\nGermany was up 21% and Italy 17%.", _EV_ROW,
          "all sales yoy 21% de ev @2025-04", "all sales yoy 17% it ev @2025-04"),
    _case(f"{_EV}# Asia\nSales grew by 31% in Thailand.", _EV_ROW, "all sales yoy 31% th ev @2025-04"),
    _case(f"{_EV}# A mixed picture\nIn Norway, sales rose 4%.", _EV_ROW, "all sales yoy 4% no ev @2025-04"),
    # The next heading of the article goes back to it from a section on another kind.
    _case(f"{_EV}# Plug-in hybrids\nIn Italy, sales rose 5%.\n# Europe\nGermany was up 21%.", _EV_ROW,
          "all sales yoy 5% it phev @2025-04", "all sales yoy 21% de ev @2025-04"),
    # A headline on one maker's cars of a kind: its counts are of it, be they "vehicles" or a new measure.
    _case(f"{_KIA}In Germany, 3,100 vehicles were handed over.", _KIA_ROW, "kia sales 3100 de bev @2025-04"),
    _case(f"{_KIA}Deliveries in Germany came to 3,100.", _KIA_ROW, "kia sales 3100 de bev @2025-04"),
    # A heading that counts a kind holds for all makers below it.
    _case("= Volkswagen in April\n# All-electric deliveries by brand\nAudi handed over 9,100 in April and Seat 1,700.",
          "audi sales 9100 world bev @2025-04", "seat sales 1700 world bev @2025-04"),
    # Exports and sales abroad are one measure of a headline.
    _case("= Chinese EV exports jump 41% in April as makers push abroad\nExports to Peru were up 7% at 3,100.",
          "all exports yoy 41% cn ev @2025-04", "all exports yoy 7% cn>pe ev @2025-04",
          "all exports 3100 cn>pe ev @2025-04"),
    # As before: all drives told in so many words, a section on makers or on another measure, and what a plant builds.
    _case(f"{_KIA}Across all types of drive, deliveries came to 260,000 vehicles.", _KIA_ROW,
          "kia sales 260000 world @2025-04"),
    _case(f"{_EV}# BYD goes abroad\nIn April, BYD sold 79,000 cars overseas.", _EV_ROW,
          "byd overseas_sales 79000 world-ex-china @2025-04"),
    _case("= Chery looks for a place to build electric cars in Spain\nChery's overseas sales came to 61,000 in April.",
          "chery overseas_sales 61000 world-ex-china @2025-04"),
    _case(f"{_EV}In Germany, all new car registrations fell 3%.", _EV_ROW, "all sales yoy -3% de @2025-04"),
)  # fmt: skip

_CARS = "= Passenger car sales in China drop 7% in April\n"
_CARS_ROW = "all sales yoy -7% cn passenger @2025-04"
CLASSES = (
    # A report on the passenger-car market counts passenger cars, whatever else its headline names.
    _case("= China's passenger car sales drop 7% in April, NEV sales rise 31%\nRetail sales were 1.75 million.",
          _CARS_ROW, "all sales yoy 31% cn nev @2025-04", "all sales 1750000 cn passenger @2025-04"),
    _case("= China's passenger car sales drop 7% in April, while NEV sales rise 31%\n"
          "The self-owned brands sold 1.1 million.",
          _CARS_ROW, "all sales yoy 31% cn nev @2025-04", "chinese-brands sales 1100000 cn passenger @2025-04"),
    # What left the country of them.
    _case(f"{_CARS}Passenger car exports were 450,000. The exports of self-owned brands rose 4% to 390,000.", _CARS_ROW,
          "all exports 450000 cn passenger @2025-04", "chinese-brands exports yoy 4% cn passenger @2025-04",
          "chinese-brands exports 390000 cn passenger @2025-04"),
    # As before: makers' own counts, exports of vehicles of every class, and a headline on one kind.
    _case(f"{_CARS}BYD sold 380,000 vehicles.", _CARS_ROW, "byd sales 380000 world @2025-04"),
    _case(f"{_CARS}In April, China exported 510,000 vehicles.", _CARS_ROW, "all exports 510000 cn @2025-04"),
)  # fmt: skip

_NEV = "= China's NEVs in April\nNEV sales were 1.2 million in April in China. "
_NEV_ROW = "all sales 1200000 cn nev @2025-04"
KINDS = (
    # A maker's headline counts its sales of a kind, not all that it exports.
    _case("= Kia's NEV sales rise 21% in April\nExports reached 61,000 units.", "kia sales yoy 21% world nev @2025-04",
          "kia exports 61000 kr @2025-04"),
    # After the kinds that a count is made up of, one goes back to the whole.
    _case(f"{_NEV}BEVs accounted for 760,000 and PHEVs for 440,000. The penetration rate was 47%.", _NEV_ROW,
          "all sales 760000 cn bev @2025-04", "all sales 440000 cn phev @2025-04",
          "all powertrain_share 47% cn nev @2025-04"),
    # Cars told by what they burn.
    _case("= Cars in Peru\nSales of cars that run on petrol or diesel fell 9% to 3,100 in April.",
          "all sales yoy -9% pe ice @2025-04", "all sales 3100 pe ice @2025-04"),
    _case("= Cars in Peru\nIn April, 3,100 vehicles with petrol or diesel engines were sold.",
          "all sales 3100 pe ice @2025-04"),
    # Plug-in hybrids that are told to be counted with electric cars.
    _case("= Cars in Peru\nSales of electric cars in Peru, plug-in hybrids included, rose by 9% in April.",
          "all sales yoy 9% pe nev @2025-04"),
    # How large a market is does not say that the world's is counted.
    _case("= Cars in China\nIn April, 2.6 million vehicles were sold in the largest market of the world.",
          "all sales 2600000 cn @2025-04"),
)  # fmt: skip

_GEELY = "= 吉利汽车4月销量23.4万辆\n吉利汽车4月销量23.4万辆，同比增长53%。"
_GEELY_ROWS = ("geely sales 234000 world @2025-04", "geely sales yoy 53% world @2025-04")
BESIDE = (
    # What a maker sold abroad is a part of its whole, as are its vehicles of a kind told before it.
    _case(f"{_GEELY}新能源车12.5万辆，海外3.1万辆。", *_GEELY_ROWS, "geely sales 125000 world nev @2025-04",
          "geely overseas_sales 31000 world-ex-china @2025-04"),
    _case(f"{_GEELY}新能源车12.5万辆，同比增长44%，海外3.1万辆，同比增长4%。", *_GEELY_ROWS,
          "geely sales 125000 world nev @2025-04", "geely sales yoy 44% world nev @2025-04",
          "geely overseas_sales 31000 world-ex-china @2025-04", "geely overseas_sales yoy 4% world-ex-china @2025-04"),
    _case(f"{_GEELY}其中纯电动车5.2万辆，海外市场销量约3.1万辆。", *_GEELY_ROWS, "geely sales 52000 world bev @2025-04",
          "geely overseas_sales ~31000 world-ex-china @2025-04"),
    # "Only" before a number says nothing of makers.
    _case("= Cars in Peru\nSales of BEVs rose 26% in April in Peru, but PHEVs only 6%.",
          "all sales yoy 26% pe bev @2025-04", "all sales yoy 6% pe phev @2025-04"),
    _case("= Cars in Peru\nIn April, 3,100 BEVs were sold in Peru, against PHEVs' only 400.",
          "all sales 3100 pe bev @2025-04", "all sales 400 pe phev @2025-04"),
    # What nearly all vehicles are is not what those told of next are.
    _case("= Kia in Peru\nKia sold 3,100 vehicles in Peru in April, nearly all of them with combustion engines.",
          "kia sales 3100 pe @2025-04"),
    _case("= Kia abroad\nKia sold 9,100 cars in Peru in April, almost all of them EVs.", "kia sales 9100 pe @2025-04"),
    # As before: where the whole is not told, what all of them are, and makers of one kind.
    _case("= 比亚迪4月新能源车销量38万辆\n比亚迪4月新能源车销量38万辆，海外7.9万辆。",
          "byd sales 380000 world nev @2025-04", "byd overseas_sales 79000 world-ex-china nev @2025-04"),
    _case("= Seat in Peru\nSeat sold 300 cars in Peru in April, all of them EVs.", "seat sales 300 pe ev @2025-04"),
    _case(f"{_GEELY}出口3.1万辆。", *_GEELY_ROWS, "geely exports 31000 cn @2025-04"),
)  # fmt: skip

_SHIPPED = "= Chinese car exports in April\nChina exported 450,000 passenger cars in April."
_SHIPPED_ROW = "all exports 450000 cn passenger @2025-04"
_OF_THEM = "all export_share 26% cn nev passenger @2025-04"
SHARES = (
    # Items that a kind's share leads to are of this kind.
    _case(f"{_SHIPPED} NEVs accounted for 26% of the total: BYD shipped 71,000 and Tesla China 30,100.", _SHIPPED_ROW,
          _OF_THEM, "byd exports 71000 cn nev passenger @2025-04", "tesla exports 30100 cn nev passenger @2025-04"),
    _case("= Chinese car exports in April\nIn April, 450,000 passenger cars were exported, and new energy made up "
          "26% of them: SAIC exported 31,000 and BYD 71,000.", _SHIPPED_ROW, _OF_THEM,
          "saic exports 31000 cn nev passenger @2025-04", "byd exports 71000 cn nev passenger @2025-04"),
    # After it one goes back to the whole.
    _case(f"{_SHIPPED} NEVs accounted for 26% of the total, and Chinese brands reached 390,000 units.", _SHIPPED_ROW,
          _OF_THEM, "chinese-brands exports 390000 cn passenger @2025-04"),
    _case(f"{_SHIPPED} NEVs made up 26% of the total, while SAIC exported 88,000.", _SHIPPED_ROW,
          _OF_THEM, "saic exports 88000 cn passenger @2025-04"),
    _case("= Cars in Peru\nIn April, 18,000 cars were sold in Peru. EVs made up 4% of sales, and Kia sold 3,100 cars.",
          "all sales 18000 pe @2025-04", "all powertrain_share 4% pe ev @2025-04", "kia sales 3100 pe @2025-04"),
    # As before: where the count names its kind.
    _case(f"{_SHIPPED} NEVs accounted for 26% of the total, and Chinese brands shipped 91,000 NEVs.", _SHIPPED_ROW,
          _OF_THEM, "chinese-brands exports 91000 cn nev passenger @2025-04"),
)  # fmt: skip


@pytest.mark.parametrize("case", [*SECTIONS, *CLASSES, *KINDS, *BESIDE, *SHARES], ids=lambda case: case.text[-80:])
def test_kind_of_the_topic(case: Case) -> None:
    """Each text gives exactly its rows."""
    assert sorted(rows_of(case)) == sorted(case.rows)
