"""The same articles give the same database, however often and in whatever order they are loaded."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from etl.store import filling
from etl.store.content import Content, Refused, article_ids
from etl.store.opening import reading
from etl.store.rows import claim_id

from .sample import content, found, make, other

# What these hold depends on which loads came before; tests/store/test_changes.py looks at them.
OF_HISTORY = ("mart.loads", "mart.change_counts", "mart.changes")


def fingerprints(database: Path) -> dict[str, str]:
    """A hash over all rows of each table, in whatever order they are stored, but for the times of loading and what the
    loads before changed.
    """
    with reading(database) as connection:
        tables = connection.execute(
            "SELECT schema_name || '.' || table_name FROM duckdb_tables() WHERE database_name = 'chuhai' ORDER BY 1"
        ).fetchall()
        return {
            table: str(
                connection.execute(
                    "SELECT sha256(string_agg(t::VARCHAR, chr(10) ORDER BY t::VARCHAR))"
                    f" FROM (SELECT COLUMNS(lambda c: c NOT IN ('first_seen', 'fetched')) FROM {table}) AS t"
                ).fetchone()
            )
            for (table,) in tables
            if table not in OF_HISTORY
        }


ARTICLES = [other("one"), other("two"), found()]
REFUSED = [Refused("b.json", "is not valid JSON"), Refused("a.txt", "is empty")]


def holds(order: tuple[int, ...]) -> Content:
    return content([ARTICLES[i] for i in order], REFUSED if order[0] else REFUSED[::-1])


def test_loading_twice_changes_nothing(tmp_path: Path, shared_data: Path) -> None:
    database = make(tmp_path / "chuhai.duckdb", holds((0, 1, 2)), shared_data)
    before = fingerprints(database)
    assert len(before) > 10
    make(database, holds((0, 1, 2)), shared_data)
    assert fingerprints(database) == before


@pytest.fixture(scope="module")
def straight(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The fingerprints of the articles loaded in the order of their names."""
    return fingerprints(make(tmp_path_factory.mktemp("straight") / "x.duckdb", holds((0, 1, 2))))


@pytest.mark.parametrize("order", list(itertools.permutations(range(3)))[1:])
def test_the_order_of_loading_changes_nothing(tmp_path: Path, straight: dict[str, str], order: tuple[int, ...]) -> None:
    assert fingerprints(make(tmp_path / "turned.duckdb", holds(order))) == straight


def test_an_article_more_leaves_the_ids_of_the_others(tmp_path: Path, shared_data: Path) -> None:
    def ids(database: Path) -> set[str]:
        with reading(database) as connection:
            return {row[0] for row in connection.execute("SELECT point_id FROM mart.points").fetchall()}

    few = ids(make(tmp_path / "few.duckdb", content([other("one")]), shared_data))
    more = ids(make(tmp_path / "more.duckdb", content([other("two"), other("one")]), shared_data))
    assert few < more
    assert len(more) == 2 * len(few)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ((1, "a", None), (1.0, "a", None), True),
        ((1, "a", None), (1, "a", ""), False),
        (("ab", "c"), ("a", "bc"), False),
        ((0.1 + 0.2,), (0.3,), False),
    ],
)
def test_claim_ids(left: tuple[object, ...], right: tuple[object, ...], same: bool) -> None:
    assert (claim_id(*left) == claim_id(*right)) is same


NAMES = [
    ([("a.txt", "11", False), ("b.html", "22", False)], {"11": "a", "22": "b"}),
    ([("a.txt", "22aaaaaaaaaa", False), ("a.html", "11", False)], {"11": "a", "22aaaaaaaaaa": "a-22aaaaaa"}),
    ([("a.txt", "11bbbbbbbbbb", False), ("a.txt", "22", True)], {"22": "a", "11bbbbbbbbbb": "a-11bbbbbb"}),
    ([("A.txt", "22aaaaaaaaaa", False), ("a.txt", "11", False)], {"11": "a", "22aaaaaaaaaa": "A-22aaaaaa"}),
    ([("a.txt", "11", False), ("a.txt", "11", False)], {"11": "a"}),
]


@pytest.mark.parametrize(("files", "ids"), NAMES)
def test_article_ids_are_names_and_distinct_whatever_the_order(
    files: list[tuple[str, str, bool]], ids: dict[str, str]
) -> None:
    for order in itertools.permutations(files):
        assert article_ids(order) == ids


@pytest.mark.parametrize("turn", [1, 2])
def test_articles_may_enter_some_at_a_time(
    turn: int, tmp_path: Path, straight: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filling, "TURN", turn)
    assert fingerprints(make(tmp_path / "chuhai.duckdb", holds((2, 0, 1)))) == straight
