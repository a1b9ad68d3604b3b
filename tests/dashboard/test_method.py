"""The page Method: it states what the database and the measured scores hold, and leaves no word unexplained."""

from __future__ import annotations

import html
import re
from pathlib import Path

import duckdb
import pytest

from dashboard import explained, wordtable
from dashboard.explained import score
from dashboard.method import method
from dashboard.words import LANGUAGES, Language, speaking, t
from dashboard.words.table import texts

from .test_pages import opened, words

ROOT = Path(__file__).parents[2]


def cells(path: Path, query: str) -> list[tuple[object, ...]]:
    with duckdb.connect(str(path), read_only=True) as connection:
        return connection.execute(query).fetchall()


def test_measures_are_counted_and_explained(database: Path) -> None:
    _, lines = explained.measures()
    found = cells(database, "SELECT metric, count(*) FROM mart.points GROUP BY metric")
    assert {(code, int(count.replace(",", ""))) for _, code, _, count, _ in lines} == set(found)
    assert ("Exports", "exports", "vehicles") in {line[:3] for line in lines}


def test_every_code_of_the_vocabularies_is_explained(database: Path) -> None:
    for vocabulary, part in (
        ("metric", "measure"),
        ("powertrain", "car"),
        ("deal_kind", "deal"),
        ("claim_kind", "kind"),
    ):
        codes = cells(database, f"SELECT code FROM mart.labels WHERE vocabulary = '{vocabulary}'")
        assert [code for (code,) in codes if f"method.{part}.{code}" not in texts()] == [], vocabulary


def test_counters_are_those_of_the_figures(database: Path) -> None:
    _, lines = explained.counters()
    known = {line[1]: line for line in lines}
    (rows,) = cells(
        database,
        "SELECT count(*), min(year(period_start)), max(year(period_end)) FROM mart.points WHERE source = 'caam'",
    )
    assert known["caam"][2] == str(rows[0])
    assert known["caam"][4] == f"{rows[1]}–{rows[2]}"
    assert known["unnamed"][0] == "Nobody named"
    assert (
        sum(int(line[2].replace(",", "")) for line in lines)
        == cells(database, "SELECT count(*) FROM mart.points")[0][0]
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_scores_are_said_as_measured(language: Language) -> None:
    about = method()
    dev = about.measured[-1]
    with speaking(language):
        said = score.lead(dev) + score.unseen(about.unseen)
    for number in (dev.figures.stated, dev.deals.stated, f"{dev.figures.precision:.0%}", f"{dev.figures.recall:.0%}"):
        assert str(number) in said
    for low, high in (about.unseen.figures, about.unseen.deals):
        assert low < high < dev.figures.f1
        assert re.search(rf"{low:.2f}\D+{high:.2f}", said)


def test_the_readme_says_the_same_of_unseen_articles() -> None:
    unseen = method().unseen
    said = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    assert f"F1 was {unseen.figures[0]:.2f} to {unseen.figures[1]:.2f} for figures" in said
    assert f"{unseen.deals[0]:.2f} to {unseen.deals[1]:.2f} for deals" in said


def test_the_page_has_all_its_sections(database: Path) -> None:
    app = opened("method")
    heads = [header.value for header in app.header]
    assert len(heads) == 11
    contents = app.markdown[0].value
    assert all(f"[{head}](#" in contents for head in heads)
    said = words(app).replace("\\", "")
    assert "F1 was 0.00 to 0.92" in said
    assert "official before article" in said, "the rules of choosing come from the database"
    assert "1 June 2025" in said or "June 1, 2025" in said
    body = "\n".join(part.value for part in app.html)
    assert f">{html.escape(t('method.measure.exports'))}<" in body


def test_tables_take_nothing_for_markup() -> None:
    shown = wordtable.table('a "name"', ["<b>"], [("<i>x</i>", "*y*", "<code>z")], code=2)
    assert "<b>" not in shown
    assert "&lt;i&gt;x&lt;/i&gt;" in shown
    assert "&lt;code&gt;z</code>" in shown
    assert 'aria-label="a &quot;name&quot;"' in shown
