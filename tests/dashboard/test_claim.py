"""The page of one claim: its sentence and fields, how sure and how it stands, how to cite it, and ids that are gone."""

from __future__ import annotations

import html
from pathlib import Path
from shutil import copyfile

import duckdb
import pytest

from dashboard.claim import citation
from dashboard.queries import claims

from .test_pages import opened, words


def one(path: Path, query: str) -> str:
    """The first cell of what the query finds."""
    with duckdb.connect(str(path), read_only=True) as connection:
        found = connection.execute(query).fetchone()
    assert found is not None
    return str(found[0])


def shown(path: Path, query: str) -> tuple[str, str]:
    """What the claim's page says and what its HTML parts hold, of the id that the query finds."""
    app = opened("claim", id=one(path, query))
    return words(app).replace("\\", ""), "\n".join(part.value for part in app.html)


def test_a_figure_shows_its_sentence_and_every_field(database: Path) -> None:
    said, body = shown(database, "SELECT point_id FROM mart.points WHERE number_text = '40-60%'")
    assert "<strong>40-60%</strong>" in body
    for label, in_words, code in (
        ("Measure", "Share of overseas sales built abroad", "metric = overseas_production_ratio"),
        ("Value", "40–60%; the words allow: 40% to 60%", "value = 40"),
        ("High end of the range", "60%", "value_high = 60"),
        ("Whose", "Korean brands", "subject = korean-brands"),
        ("First day", "not said", "period_start"),
        ("Counted by", "nobody named", "attribution"),
        ("Number as printed", "40-60%", "number_text = 40-60%"),
    ):
        assert f">{html.escape(label)}</th>" in body
        assert f">{html.escape(in_words)}</td>" in body
        assert f">{html.escape(code)}</code>" in body
    assert "Nothing else that is loaded speaks of the same thing" in said
    assert "Nobody has corrected or confirmed this row" in said
    assert "From 50% on a row is charted" in said


def test_a_claim_stands_beside_the_official_value(database: Path) -> None:
    article = "SELECT point_id FROM mart.points WHERE origin = 'article' AND stated = 65.2"
    app = opened("claim", id=one(database, article))
    official = one(database, "SELECT point_id FROM mart.points WHERE origin = 'official' AND stated = 65.2")
    assert "Official value: 65.2% (CAAM, 2024)." in words(app).replace("\\", "")
    assert any(f"](claim?id={official})" in element.value for element in app.markdown)


def test_an_official_number_has_no_confidence_and_names_its_page(database: Path) -> None:
    said, _ = shown(database, "SELECT point_id FROM mart.points WHERE origin = 'official' AND stated = 69.5")
    assert "Official series, from: A statistics page" in said
    assert "no rule read it" in said


def test_the_link_lands_on_the_sentence_but_of_a_brief_on_the_page(database: Path) -> None:
    ours = opened("claim", id=one(database, "SELECT point_id FROM mart.points WHERE is_brief"))
    assert [link.url for link in ours.link_button] == ["https://news.example/b"]
    assert "it does not hold these words" in words(ours, "caption")
    whole = opened("claim", id=one(database, "SELECT point_id FROM mart.points WHERE number_text = '433,000'"))
    assert whole.link_button[0].url.startswith("https://news.example/a?b=1&c=2#:~:text=BYD")


def test_a_deal_shows_its_terms_and_its_life(database: Path) -> None:
    said, body = shown(database, "SELECT deal_id FROM mart.deals WHERE kind = 'equity'")
    assert "Volkswagen paid $700 million for 4.99% of XPeng" in body
    assert ">US$700 million</td>" in body
    assert ">4.99%</td>" in body
    assert "The life of the deal" in said
    assert "Told in 1 article" in said


def test_nothing_of_an_article_is_markup_here_either(database: Path) -> None:
    _, body = shown(database, "SELECT deal_id FROM mart.deals WHERE kind = 'joint_development'")
    assert "<script>alert" not in body
    assert ">=architecture</td>" in body
    app = opened(
        "claim",
        id=one(
            database,
            "SELECT point_id FROM mart.points WHERE status = 'forecast' AND is_brief = false AND origin = 'article'",
        ),
    )
    assert "&amp; &lt;b&gt;more&lt;/b&gt;" in app.html[0].value


def test_citations_name_the_source_first_and_the_permalink_last(database: Path) -> None:
    point = one(database, "SELECT point_id FROM mart.points WHERE is_brief")
    link, short, full = (part.value for part in opened("claim", id=point).code)
    assert link.endswith(f"/claim?id={point}")
    assert short.startswith("Chuhai Tests, 1 June 2025; read by Chuhai, data version ")
    assert full.startswith(
        "Chuhai Tests: “A brief”, 1 June 2025, https://news.example/b. In our brief of it: “Chinese brands"
    )
    assert full.endswith(f"/claim?id={point}")


@pytest.mark.parametrize(
    ("here", "expected"),
    [
        ("https://x.example/exports?company=BYD", "https://x.example/claim?id=a"),
        ("https://x.example/chuhai/exports", "https://x.example/chuhai/claim?id=a"),
        ("https://x.example/", "https://x.example/claim?id=a"),
        (None, "/claim?id=a"),
    ],
)
def test_the_permalink_is_on_the_readers_server(here: str | None, expected: str) -> None:
    assert citation.permalink("a", here) == expected


def test_an_id_that_is_gone_says_so_and_offers_what_is_alike(database: Path) -> None:
    app = opened("claim", id="0123456789abcdef", said="Chinese makers build less than 10 per cent of what they sell")
    assert "This claim is no longer here" in words(app)
    assert "What is most like it now" in words(app)
    assert "Chinese makers build less than 10% of what they sell abroad outside China." in words(app, "text")
    assert "no longer here" in words(opened("claim", id="<b>x</b>"))


def test_an_id_that_a_load_took_away_is_known_by_its_words(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "chuhai.duckdb"
    copyfile(database, copy)
    point = one(database, "SELECT point_id FROM mart.points WHERE number_text = '433,000'")
    with duckdb.connect(str(copy)) as connection:
        connection.execute(
            """INSERT INTO mart.changes BY NAME
               SELECT 1 AS load_id, 'figure_changed' AS kind, 99 AS position, 'left' AS row_id, 'left' AS before_id,
                   point_id AS after_id, evidence AS quotation, title, publisher, published
               FROM mart.points WHERE point_id = ?""",
            [point],
        )
        assert connection.execute("SELECT count(*) FROM mart.loads WHERE load_id = 1").fetchone() == (1,)
    monkeypatch.setenv("CHUHAI_DATABASE", str(copy))
    app = opened("claim", id="left")
    assert "It left with the load of" in words(app)
    assert "BYD exported 433,000 vehicles in 2024" in words(app, "text")
    offered = [link.proto.query_string for link in app.get("page_link")]
    assert offered[0] == f"id={point}", "what it became comes first"


def test_without_an_id_the_page_says_what_it_is_for(database: Path) -> None:
    assert "its address says which" in words(opened("claim"), "info")


def test_the_rules_that_decided_are_listed(database: Path) -> None:
    with duckdb.connect(str(database), read_only=True) as connection:
        told = connection.execute("SELECT row_id, reasons FROM mart.reasons WHERE len(reasons) > 0").fetchall()
    for row, reasons in told:
        assert [": ".join(each) for each in claims.reasons(row)] == reasons
    assert claims.reasons("nobody") == []


def test_a_candidate_is_shown_as_waiting(database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = tmp_path / "chuhai.duckdb"
    copyfile(database, copy)
    with duckdb.connect(str(copy)) as connection:
        connection.execute(
            """INSERT INTO mart.candidates BY NAME
               SELECT 'waits' AS candidate_id, 'figure' AS record, 0.3 AS confidence, 0.5 AS chart_from,
                   ['metric: guessed'] AS reasons, metric, status, evidence, evidence_start, evidence_end, article_id,
                   title, is_brief, language
               FROM mart.points WHERE number_text = '433,000'"""
        )
    monkeypatch.setenv("CHUHAI_DATABASE", str(copy))
    app = opened("claim", id="waits")
    assert "Exports: kept for review" in words(app).replace("\\", "")
    assert "only 30% sure of this row, less than the 50%" in words(app)
    assert "BYD exported 433,000 vehicles" in app.html[0].value
