"""Side by side: only like is compared, other periods are said, and deals are those that the chosen have together."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.comparing import lead
from dashboard.filters import Filters
from dashboard.queries import compared

from .claims import rows, year
from .test_pages import opened, specs, unlinked, words


def chosen(app: AppTest) -> list[str]:
    """The ids that the page compares: those that it offers to take away."""
    marked = (str(button.key) for button in app.button if button.key)
    return [key.removeprefix("who_without_") for key in marked if key.startswith("who_without_")]


WORLD = "sales.vehicles.world.all.all"


def offered(subjects: tuple[str, ...], filters: Filters = Filters()) -> dict[str, int]:  # noqa: B008 - frozen
    """Each measure with its span, and how many of the subjects have it."""
    found = compared.measures(subjects, filters)
    scope = found[["metric", "unit", "geography", "powertrain", "vehicle_class", "span"]].agg(".".join, axis=1)
    return dict(zip(scope, found["subjects"], strict=True))


def test_parts_of_a_year_are_another_choice_than_years(rivals: Path) -> None:
    found = offered(("byd", "geely"))
    assert found[f"{WORLD}.year"] == 2
    assert found[f"{WORLD}.01-06"] == 1
    assert next(iter(found)) == f"{WORLD}.year", "what most have comes first"


def test_years_narrow_what_can_be_compared(rivals: Path) -> None:
    assert offered(("byd", "geely"), Filters(last_year=2024))[f"{WORLD}.year"] == 1


def test_a_series_has_the_chosen_ones_and_one_span_only(rivals: Path) -> None:
    measure = compared.measures(("byd", "volkswagen"), Filters()).iloc[0]
    found = compared.series(measure, ("byd", "volkswagen"), Filters())
    assert set(found["subject"]) == {"byd", "volkswagen"}
    assert set(found["period_kind"]) == {"year"}
    assert sorted(found["value"]) == [4.0e6, 4.5e6, 8.9e6, 9.0e6]


def test_the_largest_are_the_default(rivals: Path) -> None:
    measure = compared.measures(("byd", "volkswagen", "geely"), Filters()).iloc[0]
    assert compared.largest(measure, Filters(), 3) == ["volkswagen", "byd", "geely"]
    assert chosen(opened("compare")) == ["volkswagen", "byd", "geely", "audi"]


def test_the_latest_is_for_the_period_that_most_have(rivals: Path) -> None:
    found = compared.latest(("byd", "volkswagen", "seres"), Filters())
    sold = found[found["measure"] == WORLD]
    assert set(zip(sold["subject"], sold["period_label"], strict=True)) == {
        ("byd", "2024"), ("volkswagen", "2024"), ("seres", "2024"),
    }  # fmt: skip
    assert sold["is_common"].all()


def test_another_period_is_marked_and_only_one_that_has_it_is_left_out(rivals: Path) -> None:
    found = compared.latest(("byd", "geely", "seres"), Filters(first_year=2024))
    sold = found[found["measure"] == WORLD].set_index("subject")
    assert sold["period_label"].to_dict() == {"byd": "2025", "geely": "2025", "seres": "2024"}
    assert sold["is_common"].to_dict() == {"byd": True, "geely": True, "seres": False}
    assert set(found["measure"]) == {WORLD}, "BYD's exports and its plant have nothing beside them"


def test_what_is_of_another_period_has_no_bar(rivals: Path) -> None:
    figure = specs(opened("compare", who=["byd", "geely", "seres"]))[1]
    bars = next(trace for trace in figure["data"] if trace["type"] == "bar")
    assert bars["x"] == [1.0, pytest.approx(3.0 / 4.5)]
    told = " ".join(note["text"] for note in figure["layout"]["annotations"])
    assert "<b>Seres</b>: 400,000, 2024" in told
    assert "of another period than its block" in told


def test_deals_in_common_are_between_two_of_the_chosen(database: Path) -> None:
    def parties(*subjects: str) -> list[str]:
        return sorted(compared.common_deals(subjects, Filters())["party_names"])

    both = ["Volkswagen, XPeng", "XPeng, Volkswagen"]
    assert sorted(parties("volkswagen", "xpeng")) == sorted(parties("german-brands", "chinese-brands"))
    assert len(parties("volkswagen", "xpeng")) == 2
    assert set(parties("volkswagen", "xpeng")) <= set(both)
    assert parties("toyota", "xpeng") == []
    assert parties("xpeng", "chinese-brands") == [], "a company is no partner of its own group"


def test_the_opening_says_the_common_year_and_who_has_no_figure() -> None:
    table = rows(
        year(2024, 4e6, subject="byd", subject_name="BYD"), year(2025, 4.5e6, subject="byd", subject_name="BYD"),
        year(2024, 9e6, subject="vw", subject_name="VW"), year(2023, 3e5, subject="seres", subject_name="Seres"),
    )  # fmt: skip
    said = unlinked(lead.lead(table, {"byd": "BYD", "vw": "Volkswagen", "seres": "Seres", "nio": "NIO"})).replace(
        "\\", ""
    )
    assert said == (
        "Exports in 2024: Volkswagen 9 million (CAAM); BYD 4 million (CAAM). "
        "Of another period, so not comparable: Seres 300,000 in 2023 (CAAM). No figure for it: NIO."
    )


def test_bounds_and_targets_are_no_facts_to_open_with() -> None:
    table = rows(year(2024, 4e6, bound="over", subject="byd"), year(2025, 5e6, status="target", subject="byd"))
    assert (
        lead.lead(table, {"byd": "BYD", "vw": "VW"})
        == "Of BYD and VW there are only bounds, forecasts or targets for this."
    )


def test_an_address_says_who_and_what(rivals: Path) -> None:
    app = opened("compare", who="byd,geely", what=f"{WORLD}.01-06")
    assert chosen(app) == ["byd", "geely"]
    assert app.selectbox(key="what_choice").value == f"{WORLD}.01-06"
    shown = words(app).replace("\\", "")
    assert "January to June" in shown
    assert "BYD 2 million" in shown
    assert "No figure for it: Geely." in shown


def test_choosing_writes_ids_into_the_address(rivals: Path) -> None:
    app = opened("compare")
    app.selectbox(key="who_add").select("german-brands").run()
    assert app.query_params["who"] == ["volkswagen", "byd", "geely", "audi", "german-brands"]
    assert not any(box.key == "who_add" for box in app.selectbox), "five are enough"
    app.button(key="who_without_geely").click().run()
    assert app.query_params["who"] == ["volkswagen", "byd", "audi", "german-brands"]
    assert chosen(app) == ["volkswagen", "byd", "audi", "german-brands"]


@pytest.mark.parametrize("who", ["byd", "no such one"])
def test_one_alone_or_an_unknown_one_asks_for_more(who: str, database: Path) -> None:
    app = opened("compare", who=who)
    if who == "byd":
        assert "at least two" in app.info[0].value
    else:
        assert chosen(app) == ["chinese-brands", "german-brands"]


def test_five_at_most(rivals: Path) -> None:
    app = opened("compare", who="byd,geely,volkswagen,audi,seres,xpeng,toyota")
    assert chosen(app) == ["byd", "geely", "volkswagen", "audi", "seres"]


def test_nothing_to_compare_says_so_and_shows_the_deals(database: Path) -> None:
    app = opened("compare", who="toyota,gac")
    assert "No figure of Toyota and GAC Group" in app.info[0].value
    assert len(specs(app)) == 1, "their joint venture"
