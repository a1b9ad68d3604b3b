"""Parts on the shelf: found by key, put together, mended, and removed when their rules are gone."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from etl.batch.part import rows_of, write_part
from etl.batch.shelf import MOST_SMALL, Shelf
from etl.errors import ReadError
from etl.store.rows import refused_article_row
from tests.store.sample import article, found

GOOD = found().extraction


def put(shelf: Shelf, *keys: str) -> Path:
    part = shelf.new_part()
    write_part(rows_of((key, GOOD) for key in keys), part)
    return part


def stored(shelf: Shelf) -> list[str]:
    parts = [str(part) for part in shelf.parts()]
    return [row[0] for row in duckdb.execute("SELECT key FROM read_parquet(?) ORDER BY 1", [parts]).fetchall()]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "it's [here]" / "rules")


def test_what_is_on_an_empty_shelf(shelf: Shelf) -> None:
    assert shelf.outcomes() == {}
    assert shelf.compact({}) is False
    shelf.sweep()


def test_articles_are_found_by_key_and_refusals_have_their_reason(shelf: Shelf) -> None:
    part = shelf.new_part()
    tables = rows_of([("good", GOOD), ("bad", ReadError("bad.txt", "is empty"))])
    tables["part_articles"].append(refused_article_row("slow", "takes too long", is_limit=True))
    write_part(tables, part)
    outcomes = shelf.outcomes()
    assert {key: (each.part, each.refusal, each.is_limit) for key, each in outcomes.items()} == {
        "good": (part, "", False),
        "bad": (part, "is empty", False),
        "slow": (part, "takes too long", True),
    }


def test_an_answer_goes_before_a_limit_whichever_came_first(shelf: Shelf) -> None:
    for names in (("a", "b"), ("d", "c")):
        good, slow = (shelf.folder / f"{name}.parquet" for name in names)
        write_part(rows_of([("one", GOOD)]), good)
        row = refused_article_row("one", "takes too long", is_limit=True)
        write_part({"part_articles": [row]}, slow)
        assert shelf.outcomes()["one"].part == good
        good.unlink()
        slow.unlink()


def test_a_part_that_cannot_be_read_is_removed_and_the_others_are_read(shelf: Shelf) -> None:
    put(shelf, "one")
    put(shelf, "two").write_bytes(b"PAR1 and then nothing")
    assert set(shelf.outcomes()) == {"one"}
    assert len(shelf.parts()) == 1


def test_many_small_parts_become_one_with_each_wanted_article_once(shelf: Shelf) -> None:
    keys = [f"{n:02}" for n in range(MOST_SMALL)]
    for key in keys:
        put(shelf, key)
    assert shelf.compact(shelf.outcomes()) is False
    put(shelf, "00", "gone")
    wanted = {key: each for key, each in shelf.outcomes().items() if key != "gone"}
    assert shelf.compact(wanted) is True
    assert len(shelf.parts()) == 1
    assert stored(shelf) == keys
    query = "SELECT len(figures), len(deals), text FROM read_parquet(?)"
    assert set(duckdb.execute(query, [[str(shelf.parts()[0])]]).fetchall()) == {(2, 1, article().text)}


def test_parts_of_other_rules_and_unfinished_ones_are_swept_away(shelf: Shelf, tmp_path: Path) -> None:
    put(shelf, "one")
    put(Shelf(shelf.folder.with_name("older rules")), "two")
    (shelf.folder / ".x.parquet.tmp").write_text("half")
    shelf.sweep()
    assert [path.name for path in shelf.folder.parent.iterdir()] == ["rules"]
    assert list(shelf.folder.iterdir()) == shelf.parts()
