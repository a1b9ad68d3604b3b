"""Mentions in several articles become one deal with a history, or stay apart with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.store.sample import vocabularies

from .stories import HISTORIES, STORIES, Story
from .telling import built, deals, rows, told


@pytest.fixture(scope="module")
def data() -> Path:
    return vocabularies()


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory, data: Path) -> Path:
    """All stories in one database: none is about the companies of another."""
    articles = [told(*article) for story in STORIES.values() for article in story.articles]
    return built(tmp_path_factory.mktemp("stories") / "x.duckdb", data, articles)


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_which_articles_tell_of_one_deal(database: Path, story: Story) -> None:
    names = {name for name, _, _ in story.articles}
    found = {deal for deal in deals(database) if deal & names}
    assert found == {frozenset(deal.split()) for deal in story.deals}


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_deals_that_stay_apart_say_why(database: Path, story: Story) -> None:
    names = ", ".join(f"'{name}'" for name, _, _ in story.articles)
    why = rows(
        database,
        f"""SELECT DISTINCT why FROM mart.related_deals JOIN mart.deals USING (deal_id)
            WHERE list_has_any(article_ids, [{names}])""",
    )
    assert why == ([(story.apart,)] if story.apart else [])


@pytest.mark.parametrize("name", HISTORIES)
def test_the_history_of_a_deal(database: Path, name: str) -> None:
    query = f"""SELECT DISTINCT s.step, s.stage, s.said, s.dated_by, s.flag
                FROM mart.deal_stages AS s JOIN mart.deals AS d USING (deal_id)
                WHERE list_contains(d.article_ids, '{name}') ORDER BY ALL"""
    assert rows(database, query) == HISTORIES[name]


def test_every_stage_has_its_quotation(database: Path) -> None:
    query = """SELECT count(*), count(*) FILTER (
                   WHERE substr(a.text, s.evidence_start + 1, length(s.evidence)) = s.evidence
                   AND contains(s.evidence, coalesce(s.word, '')))
               FROM mart.deal_stages AS s JOIN mart.articles AS a USING (article_id)"""
    [(stages, quoted)] = rows(database, query)
    assert stages == quoted > 30


@pytest.mark.parametrize(
    ("name", "column", "shown", "rule"),
    [
        ("audi-brand", "array_to_string(parties, '|')", "audi|huawei", "brand"),
        ("suzuki-plan", "status", "ended", "furthest"),
        ("vw-sum", "announced", "2023-07", "only"),
        ("vw-sum", "stake_percent::VARCHAR", "4.99", "exact"),
        ("vw-sum", "amount::BIGINT::VARCHAR", "705000000", "exact"),
        ("tata-talk", "announced", "2022-03-02", "earliest"),
        ("suzuki-plan", "announced", "2019-06-03", "only"),
    ],
)
def test_which_value_is_shown_and_why(database: Path, name: str, column: str, shown: str, rule: str) -> None:
    field = {"array_to_string(parties, '|')": "parties"}.get(column, column.partition(":")[0])
    query = f"""SELECT {column.replace("parties", "d.parties")}, v.rule
                FROM mart.deals AS d JOIN mart.deal_values AS v USING (deal_id)
                WHERE list_contains(d.article_ids, '{name}') AND v.field = '{field}'"""
    assert rows(database, query) == [(shown, rule)]


def test_counts_are_of_deals_not_of_mentions(database: Path) -> None:
    [(loaded,)] = rows(database, "SELECT deals FROM mart.load")
    [(held,)] = rows(database, "SELECT count(*) FROM mart.deals")
    [(mentions,)] = rows(database, "SELECT count(*) FROM mart.deal_mentions")
    assert loaded == held == sum(len(story.deals) for story in STORIES.values())
    assert mentions == sum(len(story.articles) for story in STORIES.values())
    assert rows(database, "SELECT deals, articles FROM mart.companies WHERE company_id = 'suzuki'") == [(1, 3)]
