"""A maker's sales at home, abroad and in the world are told apart in every ordinary way of saying where."""

from __future__ import annotations

import pytest

from .telling import Case, rows_of

_ABROAD = (
    "overseas", "abroad", "outside China", "outside of China", "outside mainland China", "beyond China",
    "outside its home market", "beyond its home market", "outside the Chinese market", "in overseas markets",
    "in foreign markets", "in international markets", "in markets abroad", "in markets outside China",
    "in markets beyond China", "in countries other than China", "outside its home country", "beyond its borders",
    "beyond China's borders", "outside the mainland", "in markets other than China", "on foreign markets",
    "on international markets", "away from home", "outside the country", "internationally",
)  # fmt: skip
_HERE = (
    "in China", "in mainland China", "on the mainland", "on the Chinese market", "in the Chinese market",
    "in the world's largest car market", "in the world's biggest auto market", "across China", "within China",
    "inside China", "to Chinese customers", "to customers in China", "to Chinese buyers", "to buyers in China",
    "in the China market", "throughout China", "in the People's Republic",
)  # fmt: skip
_EVERYWHERE = (
    "worldwide", "globally", "around the world", "across the world", "in all markets", "across all markets", "in total",
    "in the world", "around the globe", "in markets worldwide", "the world over", "group-wide", "across its brands",
)  # fmt: skip
_TEMPLATES = ("{who} sold 90,000 vehicles {where} in April.", "In April {who} delivered 90,000 cars {where}.",
              "{who}'s sales {where} were 90,000 in April.")  # fmt: skip
_WAYS = {
    ("BYD", _ABROAD): "byd overseas_sales 90000 world-ex-china @2025-04",
    ("BYD", _HERE): "byd sales 90000 cn @2025-04",
    ("BYD", _EVERYWHERE): "byd sales 90000 world @2025-04",
    ("Volkswagen", _HERE): "volkswagen sales 90000 cn @2025-04",
}
_KINDS = ("overseas", "foreign", "international", "non-China", "out-of-China", "ex-China")


@pytest.mark.parametrize("template", _TEMPLATES)
@pytest.mark.parametrize(("who", "ways"), _WAYS)
def test_where_a_maker_sold_them(who: str, ways: tuple[str, ...], template: str) -> None:
    want = _WAYS[who, ways]
    assert [where for where in ways if rows_of(Case(template.format(who=who, where=where))) != [want]] == []


@pytest.mark.parametrize("noun", ["sales", "deliveries", "market sales", "volume", "registrations"])
def test_what_the_sales_are_called(noun: str) -> None:
    want = ["byd overseas_sales 30000 world-ex-china @2025-04"]
    text = f"BYD's {{}} {noun} came to 30,000 vehicles in April."
    assert [kind for kind in _KINDS if rows_of(Case(text.format(kind))) != want] == []


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Aion shipped 43,410 vehicles in April.", "gac-aion sales 43410 world @2025-04"),
        ("Aion shipped 43,410 vehicles to Europe in April.", "gac-aion exports 43410 cn>europe @2025-04"),
        ("Aion shipped 43,410 vehicles abroad in April.", "gac-aion exports 43410 cn @2025-04"),
        ("= Makers export more\nAion shipped 43,410 vehicles in April.", "gac-aion exports 43410 cn @2025-04"),
    ],
)
def test_shipments_are_exports_where_something_goes_abroad(text: str, row: str) -> None:
    assert rows_of(Case(text)) == [row]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Sales of Chinese-made cars, including exports, were 2.3 million in April.", "all sales 2300000 cn @2025-04"),
        ("= Car sales in China rise\nSales of locally built vehicles came to 2.3 million in April.",
         "all sales 2300000 cn @2025-04"),
        ("Sales of Chinese-made cars in Norway came to 1,300 in April.", None),
    ],
)  # fmt: skip
def test_vehicles_built_in_china_are_everybodys_there(text: str, row: str | None) -> None:
    assert row in rows_of(Case(text)) if row else "all sales" not in " ".join(rows_of(Case(text)))


_AHEAD = ("expects", "forecasts", "predicts", "projects", "sees", "foresees", "looks for", "is looking for",
          "pencils in", "is braced for", "warns of", "assumes")  # fmt: skip


def test_a_growth_that_is_looked_for_is_a_forecast() -> None:
    text = "For this year the association {} a fall of 8 percent in China's vehicle sales."
    want = ["all sales yoy -8% cn forecast @2025"]
    assert [verb for verb in _AHEAD if rows_of(Case(text.format(verb))) != want] == []
