"""A load goes on from the last database only where that gives what building anew gives, and says which it did."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from etl.store import build as builder
from etl.store import start as starting
from etl.store.build import build
from etl.store.content import Content
from etl.store.start import look_at, start

from .sample import content, make, other, vocabularies
from .test_increments import differing

HELD = [other(name) for name in ("one", "two", "three", "four", "five")]


@pytest.fixture(scope="module")
def held() -> Content:
    return content(HELD)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory, held: Content) -> Path:
    return make(tmp_path_factory.mktemp("held") / "x.duckdb", held)


def test_what_is_there_is_gone_on_from(database: Path, held: Content) -> None:
    again = start(database, held, look_at(database))
    assert (again.base, again.changed) == (database, frozenset())
    fewer = replace(held, entering=held.entering[1:])
    assert start(database, fewer, look_at(database)).changed == {"one"}


def test_an_article_whose_file_or_time_changed_is_changed(database: Path, held: Content) -> None:
    first = replace(held.entering[0], file="renamed.txt")
    assert start(database, replace(held, entering=[first, *held.entering[1:]]), look_at(database)).changed == {"one"}


def test_other_rules_and_many_changes_are_built_anew(database: Path, held: Content, tmp_path: Path) -> None:
    assert "rules" in start(database, replace(held, ground_sha256="others"), look_at(database)).why
    assert "many" in start(database, replace(held, entering=held.entering[3:]), look_at(database)).why
    assert "no database" in start(tmp_path / "none.duckdb", held, look_at(tmp_path / "none.duckdb")).why


def test_a_worn_file_is_built_anew(database: Path, held: Content, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(starting, "WORN_FROM", 1)
    assert start(database, held, look_at(database)).base, "nothing was removed from it yet"
    monkeypatch.setattr(starting, "WORN_ROWS", -0.1)
    assert "room" in start(database, held, look_at(database)).why


def test_rows_that_were_removed_count_as_room(
    database: Path, held: Content, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    worn = tmp_path / "worn.duckdb"
    worn.write_bytes(database.read_bytes())
    with duckdb.connect(str(worn)) as connection:
        connection.execute("DELETE FROM core.figures WHERE article_id <> 'two'")
    monkeypatch.setattr(starting, "WORN_FROM", 1)
    assert "room" in start(worn, held, look_at(worn)).why


@pytest.mark.parametrize("broken", ["reconcile", "tell_deals"])
def test_where_going_on_fails_all_is_built_anew(
    database: Path, held: Content, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    tries: list[str] = []
    whole = getattr(builder, broken)

    def fails_once(connection: duckdb.DuckDBPyConnection, data: Path) -> None:
        tries.append(broken)
        if len(tries) == 1:
            raise duckdb.Error("something is wrong\nwith the copy")
        whole(connection, data)

    monkeypatch.setattr(builder, broken, fails_once)
    begun = start(database, replace(held, entering=held.entering[1:]), look_at(database))
    fewer, again = replace(held, entering=held.entering[1:]), tmp_path / "again.duckdb"
    done = build(again, fewer, data=vocabularies(), on_progress=lambda *_: None, start=begun)
    assert done.base is None
    assert done.why.endswith("something is wrong")
    assert differing(again, make(tmp_path / "anew.duckdb", fewer)) == {}
    assert start(database, held, look_at(database)).base, "the old one is untouched"
