"""A database that was brought up to date again and again is, row by row, the one that is built anew."""

from __future__ import annotations

import csv
import hashlib
import random
import shutil
from collections import Counter
from pathlib import Path

import duckdb
import pytest

from etl.store.build import build
from etl.store.content import Content, Start, anew
from etl.store.decision_log import read_decisions
from etl.store.publish import only_load, publish
from etl.store.reference import OFFICIAL_COLUMNS
from etl.store.start import look_at, start
from tests.decisions.articles import World
from tests.extracted import Found, content_of
from tests.reconcile.telling import official, to_april, year

from .made_up import made_up
from .sample import empty_data
from .test_repeatable import OF_HISTORY

ARTICLES, STEPS = 24, 6
OFFICIALS = (
    official("5859000"), official("4910000", **year(2023)), official("1937000", **to_april(2025)),
    official("1284000", powertrain="nev"), official("5860000", source="customs"),
)  # fmt: skip


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Vocabularies, and a few official rows that the made-up figures meet."""
    folder = empty_data(tmp_path_factory.mktemp("ground") / "data")
    with (folder / "reference" / "official_series.csv").open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, OFFICIAL_COLUMNS)
        writer.writeheader()
        writer.writerows(OFFICIALS)
    return folder


def differing(one: Path, other: Path, besides: tuple[str, ...] = OF_HISTORY) -> dict[str, tuple[int, int]]:
    """The tables in which two databases differ, with how many rows only the first has, and only the second."""
    found: dict[str, tuple[int, int]] = {}
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{one}' AS one (READ_ONLY); ATTACH '{other}' AS other (READ_ONLY)")
        tables = connection.execute(
            "SELECT schema_name || '.' || table_name FROM duckdb_tables() WHERE database_name = 'one' ORDER BY 1"
        ).fetchall()
        assert len(tables) > 40
        for table in sorted({row[0] for row in tables} - set(besides)):
            counted = connection.execute(
                f"SELECT (SELECT count(*) FROM one.{table}), (SELECT count(*) FROM other.{table}), "
                f"(SELECT count(*) FROM (FROM one.{table} EXCEPT ALL FROM other.{table}))"
            ).fetchone()
            assert counted is not None
            ours, theirs, only_ours = counted
            only_theirs = theirs - (ours - only_ours)  # what is not ours alone is in both, as often
            if only_ours or only_theirs:
                found[table] = only_ours, only_theirs
    return found


def holds(articles: list[Found], database: Path) -> Content:
    """The content of these articles and the decisions about the database."""
    decisions = read_decisions(database)
    known = sorted(each.content_sha256 for each in articles)
    return content_of(articles, (), hashlib.sha256(repr((known, decisions.sha256)).encode()).hexdigest(), decisions)


def load(database: Path, content: Content, data: Path) -> Start:
    """Bring a database to this content, as a load does."""
    begun = start(database, content, look_at(database))
    with only_load(database):
        return publish(database, lambda new: build(new, content, data=data, on_progress=lambda *_: None, start=begun))


def decide(world: World, draw: random.Random) -> None:
    """Record a random decision about rows that are there, or take one back."""
    figures = [row[0] for row in world.rows("SELECT figure_id FROM core.figures ORDER BY 1")]
    mentions = [row[0] for row in world.rows("SELECT mention_id FROM core.deal_mentions ORDER BY 1")]
    made = [
        row[0] for row in world.rows("SELECT decision_id FROM core.decisions WHERE state = 'applied' ORDER BY line")
    ]
    kind = draw.choice(("accept", "reject", "edit", "merge", "split", "undo"))
    if kind == "undo" and made:
        world.decide("undo", anchors=(), undoes=draw.choice(made))
    elif kind == "edit" and figures:
        world.decide("edit", draw.choice(figures), changes={"value": float(draw.choice((4_910_000, 1_937_000)))})
    elif kind in ("accept", "reject") and figures + mentions:
        world.decide("accept" if kind == "accept" else "reject", draw.choice(figures + mentions))
    elif kind == "merge" and len(mentions) > 1:
        world.decide("merge", *draw.sample(mentions, 2))
    elif kind == "split":
        told = world.rows(
            "SELECT list(mention_id ORDER BY 1) FROM core.deal_members GROUP BY deal_id HAVING count(*) > 1 ORDER BY 1"
        )
        if told:
            world.decide("split", *told[0][0][:2])


def step(articles: dict[str, Found], draw: random.Random, number: int) -> None:
    """Add, change, rename or remove a few articles."""
    for place in range(draw.randint(0, 3)):
        deed = draw.choice(("add", "change", "remove", "come back"))
        name = draw.choice(sorted(articles))
        if deed == "add":
            articles[f"new-{number}-{place}"] = made_up(draw, f"new-{number}-{place}")
        elif deed == "change":
            articles[name] = made_up(draw, name)
        elif deed == "remove" and len(articles) > ARTICLES // 2:
            del articles[name]
        elif deed == "come back":
            again = made_up(random.Random(name), name)
            articles[name] = again


@pytest.mark.parametrize("seed", range(2))
def test_going_on_gives_the_same_as_building_anew(tmp_path: Path, data: Path, seed: int) -> None:
    draw = random.Random(seed)
    articles = {f"old-{n}": made_up(draw, f"old-{n}") for n in range(ARTICLES)}
    world = World(tmp_path, data)
    ways = Counter[bool]()
    load(world.database, holds(list(articles.values()), world.database), data)
    for number in range(STEPS):
        step(articles, draw, number)
        if draw.random() < 0.5:
            decide(world, draw)
        content = holds(draw.sample(list(articles.values()), len(articles)), world.database)
        before = Path(shutil.copy(world.database, tmp_path / "before.duckdb"))
        done = load(world.database, content, data)
        assert done.base or "many" in done.why, done.why
        ways[done.base is not None] += 1
        whole = tmp_path / f"whole-{number}.duckdb"
        build(whole, content, data=data, on_progress=lambda *_: None, start=anew(content, done.why, before))
        assert differing(world.database, whole, ("mart.loads",)) == {}, (seed, number)
        whole.unlink()
    assert ways[True] >= STEPS - 1
