"""The page of one company and the index of all: where it stands, what is told, and what an address opens."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from dashboard.charts import theme
from dashboard.company import names, profile, standing
from dashboard.filters import Filters
from dashboard.queries import companies
from etl.paths import data_dir

from .test_pages import opened, specs, words


def places(company: str, filters: Filters = Filters()) -> dict[str, list[tuple[str, int]]]:  # noqa: B008 - frozen
    """Of each measure the makers that are compared, with their places."""
    found = companies.ranks(company, filters)
    return {
        str(measure): list(zip(group["subject"], group["place"], strict=True))
        for measure, group in found.groupby("measure", sort=False)
    }


def test_a_rank_is_among_those_with_a_figure_for_the_same_year(rivals: Path) -> None:
    assert places("byd")["sales.world.all.all"] == [("volkswagen", 1), ("byd", 2), ("geely", 3)]
    assert places("byd", Filters(last_year=2024))["sales.world.all.all"] == [
        ("volkswagen", 1), ("byd", 2), ("seres", 3),
    ]  # fmt: skip


def test_a_maker_is_ranked_in_the_latest_year_that_it_has(rivals: Path) -> None:
    assert places("seres")["sales.world.all.all"] == [("volkswagen", 1), ("byd", 2), ("seres", 3)]


def test_a_brand_is_counted_with_its_owner_except_on_its_own_page(rivals: Path) -> None:
    assert places("audi")["sales.world.all.all"] == [("volkswagen", 1), ("byd", 2), ("geely", 3), ("audi", 4)]
    assert "audi" not in dict(places("volkswagen")["sales.world.all.all"])


def test_a_part_of_a_year_is_not_ranked_where_there_is_a_year(rivals: Path) -> None:
    found = standing.own(standing.standings("byd", Filters()))
    assert found["period_label"].tolist()[0] == "2025"
    assert set(found["period_kind"]) == {"year"}


def test_what_is_compared_with_the_year_before_is_of_the_same_series(rivals: Path) -> None:
    found = standing.own(standing.standings("byd", Filters())).set_index("measure")
    earlier = companies.ranks("byd", Filters(last_year=2024))
    of_2024 = earlier[earlier["is_own"] & (earlier["measure"] == "sales.world.all.all")]["point_id"].iloc[0]
    assert found.loc["sales.world.all.all", "before_id"] == of_2024
    assert found["before_id"].isna()["exports.cn.all.all"], "an article's figure is compared with nothing"


def test_the_opening_says_what_it_sold_and_how_many_are_compared(rivals: Path) -> None:
    shown = words(opened("companies", about="byd"), "markdown").replace("\\", "")
    assert "BYD (比亚迪) is a carmaker from China." in shown
    assert "It sold 4.5 million vehicles worldwide in 2025" in shown
    assert "2nd of the 3 makers that have a figure for it here" in shown
    assert "It exported 433,000 vehicles from plants in China in 2024" in shown


def test_the_company_alone_has_its_colour_among_the_ranked(rivals: Path) -> None:
    bars = specs(opened("companies", about="byd"))[0]["data"][0]
    assert bars["type"] == "bar"
    assert bars["x"] == [1.0, pytest.approx(4.5 / 8.9), pytest.approx(3.0 / 8.9)]
    assert bars["marker"]["color"] == [theme.NEUTRAL, theme.colour("byd"), theme.NEUTRAL]


def test_where_nobody_is_compared_no_rank_is_drawn(database: Path) -> None:
    app = opened("companies", about="byd")
    assert "the only maker that has a figure for it here" in words(app)
    assert not any("stands" in str(header.value) for header in app.header)


def test_a_company_without_figures_still_reads_well(database: Path) -> None:
    app = opened("companies", about="gac")
    shown = words(app).replace("\\", "")
    assert "GAC Group (广汽) is a carmaker from China." in shown
    assert "state no sales, exports or production of it" in shown
    assert "Articles tell of 1 deal of it; partners: 1." in shown
    assert "Toyota" in " ".join(link.proto.label for link in app.get("page_link"))
    assert "No article states a figure of this company" in shown


def test_a_company_of_which_nothing_is_told_says_so(database: Path) -> None:
    shown = words(opened("companies", about="nio")).replace("\\", "")
    assert "NIO (蔚来) is a carmaker from China." in shown
    assert "no deal of this company" in shown


@pytest.mark.parametrize("about", ["byd", "BYD", "比亚迪", "bYd"])
def test_old_and_new_addresses_open_the_company(about: str, database: Path) -> None:
    assert opened("companies", about=about).selectbox(key="about_choice").value == "byd"


@pytest.mark.parametrize("query", [{}, {"about": "no such company"}, {"about": "all", "company": "BYD"}])
def test_where_none_is_chosen_all_are_listed(query: dict[str, str], database: Path) -> None:
    app = opened("companies", **query)
    assert app.selectbox(key="about_choice").value == "all"
    listed = app.dataframe[0].value
    assert set(listed["Name"]) == {"BYD", "Volkswagen", "XPeng", "Toyota", "GAC Group"}
    first = listed.set_index("Name").loc["BYD"]
    assert (first["Chinese name"], first["Home country"], first["Figures"], first["Deals"]) == ("比亚迪", "China", 2, 0)


def test_choosing_writes_the_id_into_the_address(database: Path) -> None:
    app = opened("companies")
    app.selectbox(key="about_choice").select("toyota").run()
    assert app.query_params["about"] == "toyota"
    assert "Toyota" in words(app, "markdown")


@pytest.mark.parametrize(("asked", "expected"), [("BYD Auto", "BYD"), ("丰田", "Toyota"), ("lksw", "Volkswagen")])
def test_the_index_is_searched_by_any_name(asked: str, expected: str, database: Path) -> None:
    assert expected in opened("companies", find_company=asked).dataframe[0].value["Name"].tolist()


def test_every_kind_of_company_has_its_words() -> None:
    with (data_dir() / "vocabulary" / "companies.csv").open(encoding="utf-8") as handle:
        assert {row["kind"] for row in csv.DictReader(handle)} <= names.KINDS
    assert names.kind("circus") == "other"


def test_in_chinese_the_page_has_both_names_and_chinese_words(rivals: Path) -> None:
    shown = words(opened("companies", about="byd", lang="zh"), "markdown").replace("\\", "")
    assert shown.startswith("比亚迪（BYD）是来自中国的汽车制造商。2025年在全球销售汽车450万辆（")
    assert "在本库有该项数据的3家车企中排名第2" in shown


def test_a_search_without_a_hit_says_so(database: Path) -> None:
    app = opened("companies", find_company="**zzz**")
    assert not app.dataframe
    assert "\\*\\*zzz\\*\\*" in app.info[0].value


def test_claims_are_counted_by_what_they_are(database: Path) -> None:
    rows, told = companies.claims("byd", Filters())
    assert told is not None
    assert (told["claims"], told["actual"], told["target"], told["aside"]) == (2, 1, 1, 0)
    assert set(rows["number_text"]) == {"433,000", "800,000"}
    assert companies.claims("byd", Filters(first_year=2025))[0]["number_text"].tolist() == ["800,000"]
    assert companies.claims("gac", Filters())[1] is None


def test_partners_are_of_the_company_and_its_brands(database: Path) -> None:
    found = companies.partners("volkswagen", Filters())
    assert found[["company_id", "deals"]].to_numpy().tolist() == [["xpeng", 2]]
    assert list(found["kind_names"].iloc[0]) == ["Equity stake", "Joint development"]
    assert companies.partners("volkswagen", Filters(first_year=2024))["deals"].tolist() == [1]


def test_what_is_built_abroad_is_outside_the_home_country(rivals: Path) -> None:
    found = companies.abroad("byd", Filters())
    assert found[["metric", "geography", "stated"]].to_numpy().tolist() == [["overseas_production", "th", 1.5e5]]


def test_the_main_measures_come_first() -> None:
    import pandas as pd

    rows = pd.DataFrame({"metric": ["sales", "sales", "exports"], "geography": ["world", "cn", "cn"]})
    assert profile.main(rows)["geography"].tolist() == ["world", "cn", "cn"]
    assert profile.main(rows)["metric"].tolist() == ["sales", "exports", "sales"]
