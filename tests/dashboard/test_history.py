"""The history of a deal on its page: every event in order, with the words that tell it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import duckdb
import pytest
from streamlit.testing.v1 import AppTest

from dashboard import history
from dashboard.queries import deals
from dashboard.records import Stage
from tests.deal_life.stories import STORIES
from tests.deal_life.telling import built, told
from tests.store.sample import empty_data

from .test_pages import opened, words

ROOT = Path(__file__).parents[2]
SHOWN = ("planned, signed, ended", "told as running after its end", "two ventures of the same companies",
         "a sum and its rounding")  # fmt: skip


def test_as_many_related_deals_are_told_of_as_are_linked() -> None:
    rules = tomllib.loads((ROOT / "data" / "vocabulary" / "deal_rules.toml").read_text(encoding="utf-8"))
    assert rules["related"]["nearest"] == history.NEAREST


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("stories")
    articles = [told(*article) for name in SHOWN for article in STORIES[name].articles]
    return built(folder / "x.duckdb", empty_data(folder / "data"), articles)


@pytest.fixture
def told_deals(stories: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CHUHAI_DATABASE", str(stories))
    return stories


def identifier(database: Path, column: str, article: str) -> str:
    with duckdb.connect(str(database), read_only=True) as connection:
        query = f"SELECT {column} FROM mart.deal_mentions WHERE article_id = ? ORDER BY 1"
        found = connection.execute(query, [article]).fetchone()
    assert found is not None
    return str(found[0])


def page(database: Path, column: str, article: str) -> AppTest:
    """The page of deals with the deal (or the mention) of this article selected."""
    app = opened("overview", point=identifier(database, column, article))
    return app.switch_page("views/deals.py").run()


@pytest.mark.parametrize("column", ["deal_id", "mention_id"])
def test_a_deal_is_told_from_its_plan_to_its_end(column: str, told_deals: Path) -> None:
    app = page(told_deals, column, "suzuki-sign")
    assert not app.exception
    said = words(app)
    events = ["by 2 March 2018** · Planned", "3 June 2019** · Signed", "August 2024** · Ended"]
    places = [said.index(event) for event in events]
    assert places == sorted(places)
    quoted = "".join(element.value for element in app.html)
    for word in ("plan", "signed", "ended"):
        assert f"<strong>{word}</strong>" in quoted
    assert "Told in 3 articles" in said
    assert "The article gives no date" in said


def test_what_is_odd_is_said(told_deals: Path) -> None:
    assert "Told as being so after the end of the deal" in words(page(told_deals, "deal_id", "fiat-end"))


@pytest.mark.parametrize(("linked_at_most", "is_told"), [(1, True), (2, False)])
def test_that_not_all_deals_are_linked_is_told_where_it_may_be_so(
    linked_at_most: int, is_told: bool, told_deals: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "NEAREST", linked_at_most)
    said = words(page(told_deals, "deal_id", "mazda-first"), "caption")
    assert ("at most 1 before it and 1 after it" in said) == is_told


def test_other_deals_of_the_companies_are_a_click_away(told_deals: Path) -> None:
    app = page(told_deals, "deal_id", "mazda-first")
    link = next(each.proto for each in app.get("page_link") if "March 2023" in each.proto.label)
    assert link.label.replace("\\", "") == "Joint venture, March 2023: too far apart in time"
    other = link.query_string.removeprefix("id=")
    assert "March 2023** · Concluded" in words(opened("claim", id=other))


def test_values_that_differ_are_shown_with_the_rule(told_deals: Path) -> None:
    said = words(page(told_deals, "deal_id", "vw-sum")).replace("\\", "")
    assert "Stake: 4.99%, the most exact; elsewhere 5%." in said
    assert "Amount: US$705 million, the most exact; elsewhere US$700 million." in said


def test_network_table_and_timeline_show_the_same_deals(told_deals: Path) -> None:
    from dashboard.filters import Filters

    rows = deals.deals(Filters())
    assert sorted(rows["articles"]) == [1, 1, 2, 2, 3]
    assert deals.partners(rows)["deals"].sum() == len(rows)
    assert deals.of_mention("nobody") is None


@pytest.mark.parametrize(
    ("said", "dated_by", "shown"),
    [
        ("2023", "words", "2023"),
        ("2023-07", "words", "July 2023"),
        ("2023-07-26", "words", "26 July 2023"),
        ("2023-07-26", "publication", "by 26 July 2023"),
        (None, "nothing", "undated"),
    ],
)
def test_dates(said: str | None, dated_by: str, shown: str) -> None:
    stage = Stage(
        mention_id="m", step=1, stage_name="Signed", said=said, dated_by=dated_by, flag=None, word=None, evidence="e",
        article_id="a",
        publisher=None, title="t", url=None, published=None, is_brief=False,
    )  # fmt: skip
    assert history.date_of(stage) == shown
