"""What may enter the database, and what is kept out with a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest

from etl.records import Refusal, Span
from etl.store.content import Refused
from etl.store.filling import fill
from etl.store.opening import reading
from etl.store.rows import figure_row
from etl.store.sql import insert, run_folder

from .sample import EXPORTS, PLATFORM, SHARE, TEXT, article, content, found, make, span


def rows(database: Path, query: str) -> list[tuple[Any, ...]]:
    with reading(database) as connection:
        return connection.execute(query).fetchall()


ACCENTS = "cafe\u0301 \U0001f697\u200d👨 小鹏 \u00a0naïve 12 end"


@pytest.mark.parametrize("start", range(len(ACCENTS)))
def test_duckdb_counts_code_points_as_python_does(start: int) -> None:
    for end in range(start, len(ACCENTS) + 1):
        row = duckdb.execute("SELECT substring(?, ? + 1, ?)", [ACCENTS, start, end - start]).fetchone()
        assert row == (ACCENTS[start:end],)


def test_graphemes_would_not_do() -> None:
    row = duckdb.execute("SELECT substring_grapheme(?, 6, 3)", [ACCENTS]).fetchone()
    assert row != (ACCENTS[5:8],)


def test_rows_whose_quotation_stands_enter(database: Path) -> None:
    assert rows(database, "SELECT evidence, number_text FROM core.figures ORDER BY evidence_start") == [
        (EXPORTS.evidence.of(TEXT), "over 120,000"),
        (SHARE.evidence.of(TEXT), "68.7%"),
    ]
    assert rows(database, "SELECT evidence FROM core.deal_mentions") == [(PLATFORM.evidence.of(TEXT),)]
    assert rows(database, "FROM core.rejected") == []


def test_the_quotation_is_cut_from_the_text_by_the_offsets(database: Path) -> None:
    query = """SELECT substr(a.text, evidence_start + 1, evidence_end - evidence_start) = evidence
               FROM core.figures JOIN core.articles AS a USING (article_id)"""
    assert set(rows(database, query)) == {(True,)}


REFUSED_FIGURES: dict[str, tuple[dict[str, Any], str]] = {
    "offsets past the end": ({"evidence": Span(len(TEXT) - 3, len(TEXT) + 40)}, "the offsets do not fit"),
    "empty quotation": ({"evidence": Span(5, 5)}, "quotation is not in the article"),
    "number of another sentence": ({"number_text": "68.7%"}, "the number is not in the quotation"),
    "no number": ({"number_text": ""}, "the number is not in the quotation"),
    "number outside": ({"number": span(TEXT, "68.7%")}, "offsets of the number lie outside"),
    "number moved": ({"number": span(TEXT, "shipped over")}, "the number is not at its offsets"),
    "unknown metric": ({"metric": "profit"}, "unknown metric profit"),
    "unknown unit": ({"unit": "bananas"}, "unknown unit bananas"),
    "unknown subject": ({"subject": "acme"}, "unknown subject acme"),
    "unknown place": ({"geography": "atlantis"}, "unknown place atlantis"),
    "unknown destination": ({"destination": "atlantis"}, "unknown destination atlantis"),
    "unknown powertrain": ({"powertrain": "steam"}, "unknown powertrain steam"),
    "backward period": ({"period_end": date(2024, 1, 1)}, "the period ends before it starts"),
    "half a period": ({"period_end": None}, "half a period"),
    "falling range": ({"value_high": 100_000}, "the range ends before it starts"),
    "no number at all": ({"value": float("nan")}, "the value is not a number"),
    "infinite": ({"value": float("inf")}, "the value is not a number"),
    "too sure": ({"confidence": 1.5}, "the confidence is not between 0 and 1"),
}


@pytest.fixture(scope="module")
def refusing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with an article for each case of a figure or a deal that does not hold, beside a figure that does."""
    articles = [
        *(found([replace(EXPORTS, **bad[0]), SHARE], [], of=article(name)) for name, bad in REFUSED_FIGURES.items()),
        *(found([SHARE], [replace(PLATFORM, **bad[0])], of=article(name)) for name, bad in REFUSED_DEALS.items()),
    ]
    return make(tmp_path_factory.mktemp("refusing") / "x.duckdb", content(articles))


@pytest.mark.parametrize("name", REFUSED_FIGURES)
def test_a_figure_that_does_not_hold_is_kept_out_and_the_rest_enters(refusing: Path, name: str) -> None:
    assert rows(refusing, f"SELECT metric FROM core.figures WHERE article_id = '{name}'") == [("brand_share",)]
    [(stage, file, why)] = rows(refusing, f"SELECT stage, file, reason FROM core.rejected WHERE article_id = '{name}'")
    assert (stage, file) == ("verify", f"{name}.txt")
    assert REFUSED_FIGURES[name][1] in why


REFUSED_DEALS: dict[str, tuple[dict[str, Any], str]] = {
    "moved": ({"evidence": Span(len(TEXT) - 3, len(TEXT) + 40)}, "the offsets do not fit"),
    "one company": ({"parties": ("xpeng", "xpeng")}, "fewer than two companies"),
    "unknown company": ({"parties": ("xpeng", "acme")}, "an unknown company in xpeng, acme"),
    "unknown kind": ({"kind": "marriage"}, "unknown kind marriage"),
    "no such month": ({"announced": "2025-13"}, "unreadable date 2025-13"),
    "no date": ({"announced": "spring 2025"}, "unreadable date spring 2025"),
    "money of no currency": ({"amount": 5.0}, "an amount and its currency go together"),
    "more than all": ({"stake_percent": 120.0}, "a stake outside 0 to 100 percent"),
}


@pytest.mark.parametrize("name", REFUSED_DEALS)
def test_a_deal_that_does_not_hold_is_kept_out(refusing: Path, name: str) -> None:
    assert rows(refusing, "FROM core.deal_mentions") == []
    [(why,)] = rows(refusing, f"SELECT reason FROM core.rejected WHERE article_id = '{name}'")
    assert REFUSED_DEALS[name][1] in why


def test_words_that_differ_from_the_article_at_the_offsets_are_kept_out() -> None:
    with duckdb.connect() as connection:
        run_folder(connection, "core")
        run_folder(connection, "staging")
        connection.execute(
            """INSERT INTO core.articles
                   (article_id, file, content_sha256, title, published_from, language, is_brief, text)
               VALUES ('cars-abroad', 'a.txt', '11', 'Cars abroad', 'unknown', 'en', false, ?)""",
            [TEXT],
        )
        row = figure_row("", article(), EXPORTS)
        fields = {name: cell for name, cell in row.items() if name not in ("key", "claim")}
        evidence = str(row["evidence"]).replace("China", "Chile")
        changed = {**fields, "figure_id": "f", "article_id": "cars-abroad", "evidence": evidence}
        insert(connection, "staged_figures", [changed])
        [(reason,)] = connection.execute("SELECT refusal FROM gated_figures").fetchall()
        assert reason == "the quotation is not in the article at its offsets"
        fill(connection)
        assert connection.execute("FROM core.figures").fetchall() == []


def test_one_claim_made_twice_is_one_row_with_the_surest_mention(tmp_path: Path, shared_data: Path) -> None:
    text = f"{TEXT} BYD shipped over 120,000 cars from China in April 2025, customs say."
    again = replace(
        EXPORTS,
        number=Span(text.rindex("over 120,000"), text.rindex("over 120,000") + 12),
        evidence=Span(text.rindex("BYD shipped"), len(text)),
        attribution="customs",
    )
    database = make(tmp_path / "x.duckdb", content([found([EXPORTS, again], [], of=article(text=text))]), shared_data)
    assert rows(database, "SELECT attribution FROM core.figures") == [("customs",)]


def test_two_years_for_one_number_are_two_rows(tmp_path: Path, shared_data: Path) -> None:
    digest = replace(EXPORTS, period_start=date(2024, 4, 1), period_end=date(2024, 4, 30))
    database = make(tmp_path / "x.duckdb", content([found([EXPORTS, digest], [])]), shared_data)
    assert rows(database, "SELECT count(DISTINCT figure_id) FROM core.figures") == [(2,)]


def test_two_deals_of_the_same_companies_are_two_rows(tmp_path: Path, shared_data: Path) -> None:
    stake = replace(PLATFORM, kind="equity", stake_percent=4.99, object=None)
    database = make(tmp_path / "x.duckdb", content([found([], [PLATFORM, stake])]), shared_data)
    assert rows(database, "SELECT kind FROM mart.deals ORDER BY kind") == [("equity",), ("joint_development",)]


def test_refusals_of_earlier_stages_are_kept_with_their_reason(tmp_path: Path, shared_data: Path) -> None:
    refusal = Refusal("figure", "a monthly average over a quarter", "68.7%", span(TEXT, "68.7%"))
    holds = content([found(refused=[refusal])], [Refused("broken.json", "is not valid JSON")])
    database = make(tmp_path / "x.duckdb", holds, shared_data)
    assert rows(database, "SELECT stage, file, reason FROM mart.rejected ORDER BY stage") == [
        ("figure", "cars-abroad.txt", "a monthly average over a quarter"),
        ("read", "broken.json", "is not valid JSON"),
    ]
