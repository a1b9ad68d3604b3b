"""Thousands of tellings of the same companies' deals: which are one is what the rules say of every two."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import duckdb
import pytest

from etl.store import build as builder
from etl.store import deals as telling
from tests.extracted import Found
from tests.store.sample import content, make, vocabularies

from .telling import deals, rows
from .test_rules import PAIRS, one

NEAREST = 12  # data/vocabulary/deal_rules.toml: [related]
CROWD = 5_000


@pytest.fixture(scope="module")
def data() -> Path:
    return vocabularies()


@dataclass(frozen=True, slots=True)
class Buy:
    """A telling of a purchase of shares: the day of the article, the day it was made or undone, and the share."""

    name: str
    published: date
    made: date | None
    ended: date | None
    stake: float | None

    def article(self, parties: tuple[str, str]) -> Found:
        told = self.ended or self.made
        fields = {"stake_percent": self.stake, "announced": told.isoformat() if told else None}
        return one(
            self.name, self.published.isoformat(), kind="equity", parties=parties,
            status="ended" if self.ended else "in_force", **fields,
        )  # fmt: skip

    @property
    def begun_by(self) -> date:
        return self.made or min(self.published, self.ended or self.published)


def is_apart(one: Buy, other: Buy) -> bool:
    """The rules of deal_rules.toml for purchases of shares, in words of their own: two years, half a point, the end."""
    for a, b in ((one, other), (other, one)):
        late = b.begun_by.replace(year=b.begun_by.year + 2)
        if a.made and (a.made > late or (b.ended and a.made > b.ended)):
            return True
    return one.stake is not None and other.stake is not None and abs(one.stake - other.stake) > 0.5


def circles(told: list[Buy]) -> dict[str, frozenset[str]]:
    """What fits each telling, itself included."""
    return {a.name: frozenset(b.name for b in told if a is b or not is_apart(a, b)) for a in told}


def drawn(draw: random.Random, number: int) -> list[Buy]:
    """Random purchases of one pair of companies, over more years the higher its number."""

    def day() -> date:
        return date(2010 + draw.randint(0, number * 2), draw.choice((1, 2, 7)), draw.choice((1, 2, 28)))

    told = []
    for place in range(40):
        kind = draw.random()
        made, ended = day() if kind < 0.8 else None, day() if kind > 0.9 else None
        told.append(Buy(f"{number}-{place}", day(), made, ended, draw.choice((None, 10.0, 10.4, 30.0, 31.0))))
    return told


def test_deals_are_those_that_a_comparison_of_every_two_gives(tmp_path: Path, data: Path) -> None:
    draw = random.Random(7)
    pairs = {parties: drawn(draw, number) for number, parties in enumerate(PAIRS)}
    database = make(
        tmp_path / "x.duckdb",
        content([each.article(parties) for parties, told in pairs.items() for each in told]),
        data,
    )
    # Those that only repeat another article are not shown.
    shown = {name for (name,) in rows(database, "SELECT article_id FROM mart.deal_mentions")}
    expected: set[frozenset[str]] = set()
    torn: set[str] = set()
    for told in pairs.values():
        fits = circles([each for each in told if each.name in shown])
        expected |= {frozenset(name for name in fits if fits[name] == circle) for circle in fits.values()}
        torn |= {name for name, circle in fits.items() if any(not circle <= fits[other] for other in circle)}
    assert deals(database) == expected
    several = rows(database, "SELECT article_id FROM mart.deal_mentions WHERE joined_by = 'fits several'")
    assert {name for (name,) in several} == torn
    assert len(torn) > 50
    assert sum(len(deal) > 1 for deal in expected if not deal & torn) > 20


def crowd(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill core with tellings of one pair of companies: ventures of any day in 14 years, in as many articles, shares
    bought of any size, and plants in a few countries told again and again.
    """
    connection.execute(
        """INSERT INTO core.articles BY NAME
           SELECT 'a' || i AS article_id, 'a' AS file, 'a' || i AS content_sha256, 'a' AS title,
               DATE '2012-01-01' + (i * 7 % 4700)::INTEGER AS published, 'page' AS published_from, 'en' AS language,
               false AS is_brief, repeat('x', 100) AS text
           FROM range(?) AS r (i)""",
        [CROWD],
    )
    connection.execute(
        """INSERT INTO core.deal_mentions BY NAME
           SELECT 'm' || i AS mention_id, 'a' || i AS article_id,
               ['joint_venture', 'equity', 'manufacturing', 'equity'][i % 4 + 1] AS kind,
               CASE WHEN i % 3 > 0 THEN (DATE '2012-01-01' + (i * 11 % 5000)::INTEGER)::VARCHAR END AS announced,
               CASE WHEN kind = 'equity' THEN i * 17 % 4999 / 50 END AS stake_percent,
               'in_force' AS status, repeat('x', 20) AS evidence, 0 AS evidence_start, 20 AS evidence_end,
               0.9 AS confidence,
               CASE WHEN kind = 'manufacturing' THEN ['country: ' || i % 7] ELSE []::VARCHAR[] END AS reasons
           FROM range(?) AS r (i)""",
        [CROWD],
    )
    connection.execute(
        """INSERT INTO core.mention_parties
           SELECT 'm' || i, unnest(['byd', 'toyota']), unnest([1, 2]) FROM range(?) AS r (i)""",
        [CROWD],
    )
    connection.execute("INSERT INTO moving SELECT article_id FROM core.articles")


def test_thousands_of_the_same_companies_take_little_time(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    took: list[float] = []

    def timed(
        connection: duckdb.DuckDBPyConnection, folder: Path, tell: Callable[..., None] = telling.tell_deals
    ) -> None:
        crowd(connection)
        started = time.process_time()
        tell(connection, folder)
        took.append(time.process_time() - started)

    monkeypatch.setattr(builder, "tell_deals", timed)
    database = make(tmp_path / "x.duckdb", content(), data)
    assert took[0] < 20, "it takes two seconds of an idle processor"
    [(whole,)] = rows(database, "SELECT count(*) FROM mart.deals")
    [(linked, most)] = rows(
        database, "SELECT sum(n), max(n) FROM (SELECT count(*) AS n FROM mart.related_deals GROUP BY deal_id)"
    )
    assert (whole > 1000, most) == (True, 2 * NEAREST)
    assert linked > whole * NEAREST


def test_of_many_deals_the_nearest_in_time_are_linked(tmp_path: Path, data: Path) -> None:
    days = [date(2020, 1, 1) + timedelta(days=9 * number) for number in range(40)]
    told = [Buy(f"of {number:02}", day, day, None, float(number)) for number, day in enumerate(days)]
    database = make(tmp_path / "x.duckdb", content([each.article(("byd", "toyota")) for each in told]), data)
    query = """
        SELECT one.article_ids[1], list_sort(list(other.article_ids[1])), list(DISTINCT why)
        FROM mart.related_deals AS r
        JOIN mart.deals AS one USING (deal_id)
        JOIN mart.deals AS other ON other.deal_id = r.other_deal_id
        GROUP BY one.article_ids[1] ORDER BY 1"""
    for number, (name, linked, why) in enumerate(rows(database, query)):
        near = [n for n in range(number - NEAREST, number + NEAREST + 1) if n != number and 0 <= n < len(days)]
        assert (name, linked, why) == (f"of {number:02}", [f"of {n:02}" for n in near], ["stake"])
