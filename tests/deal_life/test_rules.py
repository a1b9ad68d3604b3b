"""The file of rules, mentions that no sentence of ours makes, and the time that many take."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest

from etl.errors import ReadError
from etl.paths import data_dir
from etl.records import Deal, Span
from etl.store import deals as telling
from etl.store.deal_rules import rule_tables
from etl.vocabulary import vocabulary
from tests.extracted import Found
from tests.store.sample import TEXT, article, content, found, make, vocabularies

from .telling import deals, rows

RULES = (data_dir() / "vocabulary" / "deal_rules.toml").read_text(encoding="utf-8")
MEMO = Deal(parties=("ford", "mahindra"), kind="other", status="announced", announced="2024-03", evidence=Span(0, 11))


def one(name: str, published: str, **fields: Any) -> Found:
    """An article with one deal, which differs from the memorandum in these fields."""
    of = replace(article(name), title=name, published=date.fromisoformat(published), text=f"{TEXT} {name}")
    return found([], [replace(MEMO, **fields)], of=of)


@pytest.fixture(scope="module")
def data() -> Path:
    return vocabularies()


FOLLOWED = {
    "soon": ("joint_venture", "2024-11", True),
    "at once": ("manufacturing", "2024-03", True),
    "late": ("joint_venture", "2026-03", False),
    "before": ("joint_venture", "2023-11", False),
    "undated": ("joint_venture", None, False),
    "a stake": ("equity", "2024-11", False),
}
# Companies that nothing links: each case is about two of its own, so that all can stand in one database.
PAIRS = [
    ("ford", "mahindra"), ("volkswagen", "xpeng"), ("renault", "geely"), ("toyota", "byd"), ("suzuki", "changan"),
    ("tata", "chery"), ("stellantis", "leapmotor"), ("nissan", "dongfeng"), ("honda", "gac"), ("bmw", "great-wall"),
]  # fmt: skip


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory, data: Path) -> Path:
    """The cases of FOLLOWED in one database."""
    articles: list[Found] = []
    for (name, (kind, announced, _)), parties in zip(FOLLOWED.items(), PAIRS, strict=False):
        later: dict[str, Any] = {"kind": kind, "announced": announced, "status": "in_force"}
        articles.append(one(f"memo {name}", "2024-03-10", parties=parties))
        articles.append(one(f"later {name}", "2026-04-01", parties=parties, **later))
    return make(tmp_path_factory.mktemp("followed") / "x.duckdb", content(articles), data)


def told_of(database: Path, *names: str) -> set[frozenset[str]]:
    """The deals of these articles."""
    return {deal for deal in deals(database) if deal & set(names)}


@pytest.mark.parametrize("name", FOLLOWED)
def test_a_plan_without_content_is_the_first_stage_of_what_follows(name: str, followed: Path) -> None:
    memo, later = f"memo {name}", f"later {name}"
    kind, _, together = FOLLOWED[name]
    assert told_of(followed, memo, later) == (
        {frozenset({memo, later})} if together else {frozenset({memo}), frozenset({later})}
    )
    if together:
        query = f"""SELECT DISTINCT d.kind, v.rule FROM mart.deals AS d JOIN mart.deal_values AS v USING (deal_id)
            JOIN mart.deal_mentions AS m USING (deal_id) WHERE field = 'kind' AND m.article_id = '{memo}'"""
        assert rows(followed, query) == [(kind, "specific")]


OBJECTS = [
    ("GEA platform", "GEA architecture", True),
    ("GEA platform", "platform", True),
    ("China Electronic Architecture", "CEA", True),
    ("智驾", "autonomous driving", True),
    ("bZ3X", "driving system", True),
    ("software", "cockpit", True),
    ("GEA platform", "Ampere platform", False),
    ("cockpit", "driver assistance", False),
    ("电池", "chips", False),
    ("N7", "N6", False),
]


@pytest.fixture(scope="module")
def supplied(tmp_path_factory: pytest.TempPathFactory, data: Path) -> Path:
    """The cases of OBJECTS in one database."""
    supply: dict[str, Any] = {"kind": "technology_supply", "announced": None, "status": "in_force"}
    articles: list[Found] = []
    for number, ((first, second, _), parties) in enumerate(zip(OBJECTS, PAIRS, strict=True)):
        articles.append(one(f"first {number}", "2024-03-10", object=first, parties=parties, **supply))
        articles.append(one(f"second {number}", "2024-05-10", object=second, parties=parties, **supply))
    return make(tmp_path_factory.mktemp("supplied") / "x.duckdb", content(articles), data)


@pytest.mark.parametrize("number", range(len(OBJECTS)), ids=[f"{first}-{second}" for first, second, _ in OBJECTS])
def test_objects(number: int, supplied: Path) -> None:
    names = {f"first {number}", f"second {number}"}
    together = OBJECTS[number][2]
    assert told_of(supplied, *names) == ({frozenset(names)} if together else {frozenset({name}) for name in names})


def test_a_candidate_belongs_to_no_deal(tmp_path: Path, data: Path) -> None:
    articles = [one("sure", "2024-03-10"), one("unsure", "2024-08-11", confidence=0.2, announced="2024-04")]
    database = make(tmp_path / "x.duckdb", content(articles), data)
    assert deals(database) == {frozenset({"sure"})}
    assert rows(database, "SELECT count(*) FROM core.deal_mentions") == [(2,)]


BROKEN = {
    "no TOML": ("[kinds", "is not valid TOML"),
    "a kind": (RULES.replace("[kinds.equity]", "[kinds.stock]"), "equity is missing"),
    "a number": (RULES.replace("months = 24", "months = 'two years'"), "holds a rule of the wrong form"),
    "a few": (RULES.replace("nearest = 12", "nearest = 'a few'"), "holds a rule of the wrong form"),
    "a field": (RULES.replace("status = [", "state = ["), "status is missing"),
    "a rule": (RULES.replace('"furthest"]', '"farthest"]'), "no rule is called farthest"),
}


@pytest.mark.parametrize(("text", "reason"), BROKEN.values(), ids=BROKEN)
def test_a_broken_file_of_rules_is_named(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "deal_rules.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ReadError, match=rf"deal_rules\.toml: .*{reason}"):
        list(rule_tables(path, vocabulary()))


def many(connection: duckdb.DuckDBPyConnection, count: int) -> None:
    """Fill core with this many mentions in a third as many articles, between some hundred companies."""
    connection.execute(
        """INSERT INTO core.articles BY NAME
           SELECT 'a' || i AS article_id, 'a' AS file, 'a' || i AS content_sha256, 'a' AS title,
               DATE '2012-01-01' + (i * 7 % 4700)::INTEGER AS published, 'page' AS published_from, 'en' AS language,
               false AS is_brief, repeat('x', 100) AS text
           FROM range(?) AS r (i)""",
        [count // 3 + 1],
    )
    connection.execute(
        """INSERT INTO core.deal_mentions BY NAME
           SELECT 'm' || i AS mention_id, 'a' || (i // 3) AS article_id,
               ['joint_venture', 'equity', 'technology_supply', 'manufacturing'][i % 4 + 1] AS kind,
               [NULL, 'platform', 'bZ3X'][i % 3 + 1] AS object,
               CASE WHEN i % 5 < 2 THEN (2010 + i % 15)::VARCHAR END AS announced,
               [NULL, 10.0][i % 2 + 1] AS stake_percent,
               ['in_force', 'planned', 'launched', 'ended', 'in_force'][i % 7 % 5 + 1] AS status,
               repeat('x', 20) AS evidence, 0 AS evidence_start, 20 AS evidence_end, 0.9 AS confidence,
               []::VARCHAR[] AS reasons
           FROM range(?) AS r (i)""",
        [count],
    )
    connection.execute(
        """INSERT INTO core.mention_parties
           WITH known AS (SELECT company_id, row_number() OVER (ORDER BY company_id) - 1 AS n FROM core.companies)
           SELECT 'm' || i, k.company_id, p
           FROM range(?) AS r (i)
           JOIN (VALUES (1), (2)) AS v (p) ON true
           JOIN known AS k ON k.n = CASE p WHEN 1 THEN i * 31 % 97 ELSE 97 + i * 17 % 89 END""",
        [count],
    )


def test_ten_thousand_mentions_take_little_time(tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from etl.store import build as builder

    took: list[float] = []

    def timed(
        connection: duckdb.DuckDBPyConnection, folder: Path, tell: Callable[..., None] = telling.tell_deals
    ) -> None:
        many(connection, 10_000)
        connection.execute("INSERT INTO moving SELECT article_id FROM core.articles")  # as articles that came
        started = time.process_time()
        tell(connection, folder)
        took.append(time.process_time() - started)

    monkeypatch.setattr(builder, "tell_deals", timed)
    database = make(tmp_path / "x.duckdb", content(), data)
    [(mentions, whole)] = rows(database, "SELECT count(*), count(DISTINCT deal_id) FROM mart.deal_mentions")
    assert (mentions, whole > 1000) == (10_000, True)
    assert took[0] < 3, "it takes half a second of an idle processor"
