"""The shared filters: what each leaves of figures, deals and articles; in the address; taken away one by one."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest
from streamlit.testing.v1 import AppTest

from dashboard import narrowed
from dashboard.filters import Filters
from dashboard.queries import articles, catalogue, deals, headlines, points
from dashboard.queries.points import Topic

from .test_pages import opened, words
from .test_queries import ids

EVERYTHING = Topic(bases=None)


@pytest.mark.parametrize(
    ("filters", "where"),
    [
        (Filters(brand_groups=("german-brands",)), "subject = 'german-brands'"),
        (Filters(brand_groups=("chinese-brands",)), "subject IN ('chinese-brands', 'byd')"),
        (Filters(("byd",), brand_groups=("korean-brands",)), "subject IN ('byd', 'chinese-brands', 'korean-brands')"),
        (Filters(measures=("exports", "sales")), "metric IN ('exports', 'sales')"),
        (Filters(claim_kinds=("estimate",)), "status = 'actual' AND (bound <> 'exact' OR value_high IS NOT NULL)"),
        (Filters(claim_kinds=("actual",)), "status = 'actual' AND bound = 'exact' AND value_high IS NULL"),
        (Filters(claim_kinds=("target", "forecast")), "status IN ('target', 'forecast')"),
        (Filters(counters=("customs",)), "source = 'customs'"),
        (Filters(counters=("unnamed", "jama")), "source IS NULL OR source = 'jama'"),
        (Filters(origins=("official",)), "origin = 'official'"),
        (Filters(publishers=("Chuhai Tests",)), "publisher = 'Chuhai Tests'"),
        (Filters(sure_from=2), "origin = 'official'"),
        (Filters(deal_kinds=("equity",)), "true"),
        (Filters((), 2024, 2025, measures=("exports",), counters=("caam",), origins=("official",)),
         "metric = 'exports' AND source = 'caam' AND origin = 'official' AND year(period_start) IN (2024, 2025)"),
        (Filters(("nobody",)), "false"),
    ],
)  # fmt: skip
def test_figures(filters: Filters, where: str, database: Path) -> None:
    found = points.points(EVERYTHING, filters)
    assert set(found["point_id"]) == ids(database, where)


def test_a_page_of_one_measure_is_not_narrowed_to_another(database: Path) -> None:
    exports = Topic(metrics=("exports",))
    assert len(points.points(exports, Filters(measures=("sales",)))) == len(points.points(exports, Filters())) > 0


@pytest.mark.parametrize(
    ("filters", "kinds"),
    [
        (Filters(deal_kinds=("equity", "joint_venture")), {"equity", "joint_venture"}),
        (Filters(brand_groups=("japanese-brands",)), {"joint_venture"}),
        (Filters(publishers=("Chuhai Tests",)), {"joint_venture"}),
        (Filters(origins=("official",)), set()),
        (Filters(origins=("official", "article")), {"equity", "joint_venture", "joint_development"}),
        (Filters(sure_from=2), set()),
        (Filters(measures=("sales",)), {"equity", "joint_venture", "joint_development"}),
        (Filters(("xpeng",), deal_kinds=("equity",)), {"equity"}),
    ],
)
def test_deals(filters: Filters, kinds: set[str], database: Path) -> None:
    assert set(deals.deals(filters)["kind"]) == kinds


@pytest.mark.parametrize(
    ("filters", "matching"),
    [
        (Filters(deal_kinds=("joint_venture",)), {"brief"}),
        (Filters(measures=("exports",)), {"hostile"}),
        (Filters(measures=("exports",), deal_kinds=("joint_venture",)), {"hostile", "brief"}),
        (Filters(publishers=("Chuhai Tests",)), {"brief"}),
        (Filters(counters=("caam",)), {"hostile"}),
        (Filters(), {"hostile", "brief"}),
    ],
)
def test_articles(filters: Filters, matching: set[str], database: Path) -> None:
    listing = articles.listing(filters)
    assert set(listing[listing["matches"]]["article_id"]) == matching


def test_options_are_what_occurs(database: Path) -> None:
    with duckdb.connect(str(database), read_only=True) as connection:
        for facet, column in (("measure", "metric"), ("origin", "origin"), ("publisher", "publisher")):
            found = connection.execute(f"SELECT DISTINCT {column} FROM mart.points WHERE {column} IS NOT NULL")
            assert {row[0] for row in found.fetchall()} <= set(catalogue.options(facet)), facet
    assert catalogue.options("measure")["exports"] == "Exports"
    assert list(catalogue.options("deal_kind")) == ["equity", "joint_development", "joint_venture"]
    assert catalogue.options("counter")["unnamed"] == "Nobody named"


def test_headlines_of_a_brand_group_and_of_one_source(database: Path) -> None:
    assert headlines.headline(headlines.MARKET[1], Filters(origins=("article",))) is None
    customs = headlines.headline(headlines.MARKET[1], Filters(counters=("customs",)))
    assert customs is not None
    assert customs.source_name == "Chinese customs"


def test_all_filters_open_from_an_address(database: Path) -> None:
    app = opened(
        "companies", company="BYD", group="German brands", years=["2024", "2025"], metric="Exports", status="Target",
        counted="Nobody named", source="Article", publisher="+Evil Times", confidence="60% or surer",
        deal_kinds="Other",
    )  # fmt: skip
    said = words(app, "caption")
    for part in (
        "Only BYD, with the brands it owns and its brand group, and German brands", "2024 to 2025",
        "measures exports", "only target figures", "counted by Nobody named", "only from: article", "Evil Times",
        "at least 60%",
    ):  # fmt: skip
        assert part in said.replace("\\", ""), part
    assert app.multiselect(key="deal_kinds").value == [], "no such kind in this database: it falls away"
    assert "Not applied on this page: companies and brand groups." in said.replace("\\", "")


@pytest.mark.parametrize("said", ["byd", "比亚迪", "BYD Auto", "Byd"])
def test_the_address_takes_ids_and_other_names(said: str, database: Path) -> None:
    assert opened("exports", company=said).multiselect(key="company").value == ["byd"]
    assert opened("exports", metric="overseas_production").multiselect(key="metric").value == ["overseas_production"]


def test_what_is_unknown_falls_away(database: Path) -> None:
    app = opened("exports", company="Nobody", status="Guess", confidence="certain")
    assert "All companies; all years" in words(app)
    assert not [button for button in app.button if str(button.key).startswith("reset_")]


def test_one_filter_is_taken_away_and_the_rest_stay(database: Path) -> None:
    app = opened("exports", company="BYD", status="Target", confidence="60% or surer")
    app.button(key="reset_companies").click().run()
    assert app.multiselect(key="company").value == []
    assert app.multiselect(key="status").value == ["target"]
    assert app.selectbox(key="confidence").value == 0.6
    app.button(key="reset").click().run()
    assert app.multiselect(key="status").value == []
    assert "All companies; all years" in words(app)


def test_filters_survive_a_change_of_page(database: Path) -> None:
    app = opened("exports", status="Target", counted="Nobody named")
    app.switch_page("views/quality.py").run()
    assert app.multiselect(key="status").value == ["target"]
    assert "only target figures; only what was counted by Nobody named" in words(app)


def test_every_page_without_some_filter_says_so() -> None:
    every = Filters(("byd",), 2020, 2021, ("g",), ("m",), ("actual",), ("c",), ("article",), ("p",), 0.5, ("other",))
    assert narrowed.aside(every, "method") == every.narrowed()
    assert narrowed.aside_in_words(every, "deals") == (
        "Not applied on this page: measures, kinds of statement and counted by."
    )
    assert narrowed.aside_in_words(Filters(("byd",)), "deals") == ""


@pytest.mark.parametrize(
    ("query", "is_known"),
    [
        ({}, True),
        ({"company": ["BYD"], "years": ["2024", "2025"]}, True),
        ({"group": "German brands", "metric": ["Sales", "Exports"], "confidence": "80% or surer"}, True),
        ({"company": "byd"}, False),
        ({"years": ["2024", "soon"]}, False),
        ({"years": ["1024", "2025"]}, False),
        ({"source": "nothing"}, False),
    ],
)
def test_what_filters_will_be_set_to_is_known_before_they_are_drawn(
    query: dict[str, str | list[str]], is_known: bool, database: Path
) -> None:
    def page() -> None:
        import streamlit as st

        from dashboard import sidebar

        known = st.session_state.setdefault("known", [])
        known.append(repr(sidebar.current()) if sidebar.take() else None)
        sidebar.draw()
        known.append(repr(sidebar.current()))

    app = AppTest.from_function(page, default_timeout=60)
    for key, value in query.items():
        app.query_params[key] = value
    app.run()
    assert not app.exception
    before, *_, drawn = app.session_state["known"]
    assert before == (drawn if is_known else None)
