"""What a load changed is kept with the database, whether it went on from the one before or built anew."""

from __future__ import annotations

import csv
import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path
from shutil import copy
from typing import Any

import duckdb
import pytest

from etl.store import changes
from etl.store.build import build
from etl.store.content import Content, Refused
from etl.store.decision_log import read_decisions
from etl.store.publish import only_load, publish
from etl.store.reference import OFFICIAL_COLUMNS
from etl.store.start import look_at, start
from tests.deal_life.telling import told
from tests.decisions.articles import World
from tests.extracted import Found, content_of
from tests.reconcile.telling import article, official, said, to_april

from .sample import empty_data

M = 1_000_000
TEXT = said("5.6 million", 5.6 * M)
DIGEST = said("5.1 million", 5.1 * M, "bullet")
# Some articles that never change, so that one more is a small part of all.
REST = [article(f"rest-{n}", said(f"{n}40,000", (n * 100 + 40) * 1000, subject="byd")) for n in range(1, 8)]
PLAN = told("plan", "2024-05-02", "Geely and Renault plan a joint venture for engines, the makers said in May 2024.")
DONE = told("done", "2025-02-03", "Geely and Renault founded their joint venture for engines in January 2025.")


class Life:
    """A database and the loads that it lives through; the first loads of several tests, where they are the same, are
    made once and `kept` in a folder.
    """

    def __init__(self, folder: Path, data: Path, kept: Path | None = None) -> None:
        self.database, self.data, self.kept = folder / "chuhai.duckdb", data, kept

    def load(self, *articles: Found, refused: tuple[Refused, ...] = (), ground: str = "") -> bool:
        """Load exactly these articles and the rest; returns whether it went on from the database before."""
        found = [*REST, *articles]
        decisions = read_decisions(self.database)
        inputs = repr((sorted(each.content_sha256 for each in found), refused, ground, decisions.sha256))
        sha256 = hashlib.sha256(inputs.encode()).hexdigest()
        kept = self.kept / f"{sha256}.duckdb" if self.kept and not self.database.exists() else None
        if kept and kept.exists():
            copy(kept, self.database)
            return False
        gone_on = self.bring(replace(content_of(found, refused, sha256, decisions), ground_sha256=ground))
        if kept:
            copy(self.database, kept)
        return gone_on

    def bring(self, content: Content) -> bool:
        begun = start(self.database, content, look_at(self.database))
        with only_load(self.database):
            done = publish(
                self.database,
                lambda new: build(new, content, data=self.data, on_progress=lambda *_: None, start=begun),
            )
        return done.base is not None

    def ask(self, query: str) -> list[tuple[Any, ...]]:
        with duckdb.connect(str(self.database), read_only=True) as connection:
            return connection.execute(query).fetchall()

    def counts(self) -> dict[str, int]:
        """The changes of the last load by kind."""
        last = "(SELECT max(load_id) FROM mart.loads)"
        return dict(self.ask(f"SELECT kind, changes FROM mart.change_counts WHERE load_id = {last}"))


def write_officials(data: Path, *values: str) -> None:
    """Make these values, of all exports in 2024, the official series."""
    with (data / "reference" / "official_series.csv").open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, OFFICIAL_COLUMNS)
        writer.writeheader()
        writer.writerows(map(official, values))


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Vocabularies and no official row."""
    return empty_data(tmp_path_factory.mktemp("ground") / "data")


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the first loads of tests are kept."""
    return tmp_path_factory.mktemp("kept")


@pytest.fixture
def life(tmp_path: Path, data: Path, kept: Path) -> Life:
    return Life(tmp_path, data, kept)


@pytest.fixture(params=["", "other rules"], ids=["gone on", "anew"])
def ground(request: pytest.FixtureRequest) -> str:
    """What the second load is of: the same rules, or others, which builds anew."""
    return str(request.param)


def test_a_first_load_lists_nothing(life: Life) -> None:
    life.load(article("one", TEXT))
    assert life.ask("SELECT load_id, compared_with, built, figures FROM mart.loads") == [(1, None, "anew", 8)]
    assert life.ask("SELECT count(*) FROM mart.changes") == [(0,)]
    assert life.counts() == {}


def test_the_same_again_leaves_no_trace(life: Life) -> None:
    life.load(article("one", TEXT))
    before = life.ask("FROM mart.loads")
    assert life.load(article("one", TEXT))
    assert life.ask("FROM mart.loads") == before


def test_other_rules_without_an_effect_are_a_load_of_no_changes(life: Life) -> None:
    life.load(article("one", TEXT))
    assert not life.load(article("one", TEXT), ground="other rules")
    [(one, _), (other, compared)] = life.ask("SELECT data_version, compared_with FROM mart.loads ORDER BY load_id")
    assert other != one
    assert compared == one
    assert life.counts() == {}


def test_what_came_and_went(life: Life, ground: str) -> None:
    life.load(article("one", TEXT))
    gone_on = life.load(article("two", said("7 million", 7 * M, **to_april(2025))), ground=ground)
    assert gone_on == (ground == "")
    assert life.counts() == {"article_came": 1, "article_went": 1, "figure_came": 1, "figure_went": 1}
    rows = life.ask(
        "SELECT kind[8:], title, period_label, before_stated, before_id IS NULL, after_stated, after_id IS NULL,"
        " companies, quotation FROM mart.changes WHERE kind LIKE 'figure%' ORDER BY kind"
    )
    assert rows == [
        ("came", "two", "Jan–Apr 2025", None, True, 7 * M, False, ["all"], "two sentence 0 says 7 million here."),
        ("went", "one", "2024", 5.6 * M, False, None, True, ["all"], "one sentence 0 says 5.6 million here."),
    ]  # fmt: skip


def test_another_choice_names_both_and_their_rules(life: Life, ground: str) -> None:
    life.load(article("a", DIGEST))
    life.load(article("a", DIGEST), article("b", TEXT), ground=ground)
    assert life.counts() == {"article_came": 1, "figure_came": 1, "choice_changed": 1, "contradiction_came": 1}
    [row] = life.ask(
        "SELECT before_stated, before_by, before_rule, after_stated, after_by, after_rule, metric, period_label"
        " FROM mart.changes WHERE kind = 'choice_changed'"
    )
    assert row == (5.1 * M, "a", "only_claim", 5.6 * M, "b", "body_first", "exports", "2024")
    life.load(article("a", DIGEST), ground=ground)
    assert life.counts() == {"article_went": 1, "figure_went": 1, "choice_changed": 1, "contradiction_settled": 1}


def test_an_official_row_that_comes_is_a_figure_and_may_be_chosen(tmp_path: Path) -> None:
    own = empty_data(tmp_path / "data")
    life = Life(tmp_path, own)
    life.load(article("one", TEXT))
    write_officials(own, "5860000")
    assert not life.load(article("one", TEXT), ground="another series")
    assert life.counts() == {"figure_came": 1, "choice_changed": 1, "contradiction_came": 1}
    assert life.ask("SELECT DISTINCT after_by, origin, quotation FROM mart.changes") == [("CAAM", "official", None)]
    write_officials(own, "5870000")
    assert not life.load(article("one", TEXT), ground="a revised series")
    assert life.counts() == {"figure_changed": 1, "choice_changed": 1}


def test_a_deal_that_gets_further(life: Life, ground: str) -> None:
    life.load(PLAN)
    life.load(PLAN, DONE, ground=ground)
    assert life.counts() == {"article_came": 1, "deal_moved": 1}
    [row] = life.ask("SELECT words, before_status, after_status, companies FROM mart.changes WHERE kind = 'deal_moved'")
    assert row == ("Geely, Renault", "planned", "concluded", ["geely", "renault"])


def test_a_deal_keeps_its_life_under_another_id(life: Life, ground: str) -> None:
    life.load(DONE)
    [(before,)] = life.ask("SELECT deal_id FROM mart.deals")
    life.load(PLAN, DONE, ground=ground)
    [(after,)] = life.ask("SELECT deal_id FROM mart.deals")
    assert after != before, "the older article gives it another id"
    assert life.counts() == {"article_came": 1}
    life.load(PLAN, ground=ground)
    assert life.counts() == {"article_went": 1, "deal_moved": 1}
    life.load(ground=ground)
    assert life.counts() == {"article_went": 1, "deal_went": 1}


def test_a_split_and_a_merge_are_told(tmp_path: Path, data: Path) -> None:
    world, life = World(tmp_path, data), Life(tmp_path, data)
    life.load(PLAN, DONE)
    mentions = [row[0] for row in life.ask("SELECT mention_id FROM mart.deal_mentions ORDER BY published")]
    split = world.decide("split", *mentions)
    life.load(PLAN, DONE)
    assert life.counts() == {"deal_parted": 1, "deal_moved": 1, "decision_applied": 1}
    world.decide("undo", anchors=(), undoes=split)
    life.load(PLAN, DONE)
    assert life.counts() == {"deal_joined": 1, "deal_moved": 1, "decision_applied": 1}
    assert life.ask("SELECT DISTINCT before_status, after_status FROM mart.changes WHERE kind = 'deal_joined'") == [
        ("concluded", "concluded")
    ]


def test_an_edit_changes_its_figure(tmp_path: Path, data: Path) -> None:
    world, life = World(tmp_path, data), Life(tmp_path, data)
    life.load(article("one", TEXT))
    edited = world.row("5.6 million")
    world.decide("edit", edited, changes={"value": 5_700_000.0}, reason="read the table")
    life.load(article("one", TEXT))
    assert life.counts() == {"figure_changed": 1, "choice_changed": 1, "decision_applied": 1}
    assert life.ask("SELECT before_stated, after_stated FROM mart.changes WHERE kind = 'figure_changed'") == [
        (5.6 * M, 5.7 * M)
    ]
    assert life.ask("SELECT words FROM mart.changes WHERE kind = 'decision_applied'") == [
        ("edit, Ann Marlow: read the table",)
    ]
    life.load()
    assert life.counts() == {"article_went": 1, "figure_went": 1, "decision_lost": 1}


def test_what_is_read_otherwise_of_the_same_words_is_no_figure_more(life: Life) -> None:
    life.load(article("one", TEXT))
    life.load(article("one", replace(TEXT, fields=to_april(2024))), ground="other rules")
    assert life.counts() == {"figure_changed": 1}
    assert life.ask("SELECT before_id <> after_id, period_label FROM mart.changes") == [(True, "Jan–Apr 2024")]


def test_what_is_rejected_is_told_once(life: Life, ground: str) -> None:
    life.load()
    unreadable = Refused("page.html", "holds no text")
    life.load(refused=(unreadable,), ground=ground)
    assert life.counts() == {"row_rejected": 1}
    assert life.ask("SELECT title, words, origin FROM mart.changes") == [("page.html", "holds no text", "read")]
    life.load(article("one", TEXT), refused=(unreadable,), ground=ground)
    assert life.counts() == {"article_came": 1, "figure_came": 1}


def test_only_so_much_is_remembered(life: Life, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changes, "MOST_LOADS", 2)
    monkeypatch.setattr(changes, "MOST_ROWS", 1)
    life.load()
    for name in ("one", "two", "three"):
        life.load(article(name, TEXT, DIGEST))
    assert life.ask("SELECT load_id FROM mart.loads ORDER BY 1") == [(3,), (4,)]
    assert life.ask("SELECT DISTINCT load_id FROM mart.changes ORDER BY 1") == [(3,), (4,)]
    assert life.counts()["figure_came"] == 2
    assert life.ask("SELECT count(*) FROM mart.changes WHERE kind = 'figure_came' AND load_id = 4") == [(1,)]


def test_the_memory_outlives_a_build_anew(life: Life) -> None:
    life.load()
    life.load(article("one", TEXT))
    assert not life.load(article("one", TEXT), article("two", DIGEST), ground="other rules")
    assert life.ask("SELECT load_id, built FROM mart.loads ORDER BY 1") == [
        (1, "anew"), (2, "on the load before"), (3, "anew"),
    ]  # fmt: skip
    assert life.ask("SELECT changes FROM mart.change_counts WHERE load_id = 2 AND kind = 'figure_came'") == [(1,)]


def test_a_database_of_other_tables_is_not_compared_with(life: Life) -> None:
    life.load()
    with duckdb.connect(str(life.database)) as connection:
        connection.execute("UPDATE core.load SET schema_version = 1")
    life.load(article("one", TEXT, published=date(2025, 5, 21)))
    assert life.ask("SELECT load_id, compared_with, why FROM mart.loads") == [
        (1, None, "there was no database of this version")
    ]
