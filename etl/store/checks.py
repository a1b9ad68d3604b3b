"""The promises as queries that return the offenders."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import duckdb

from etl.store.sql import parsed, statements

FEW = 300  # articles; of more, asking of all is as cheap

Level = Literal["blocking", "warning"]


@dataclass(frozen=True, slots=True)
class Check:
    """One promise: its name (the file's), what it promises, how serious a breach is, and what to do about one."""

    name: str
    promise: str
    level: Level
    advice: str
    query: str


@dataclass(frozen=True, slots=True)
class Result:
    """How one promise stands: the offending rows, each as text, and the first cell of each, which identifies it."""

    check: Check
    offenders: tuple[str, ...]
    row_ids: tuple[str, ...] = ()

    @property
    def blocks(self) -> bool:
        """Whether a database with these offenders may not be published."""
        return self.check.level == "blocking" and bool(self.offenders)


def parse(path: Path, text: str) -> Check:
    """The check in one file: `-- promise:`, `-- level:` and `-- do:` lines, then the query."""
    head = dict(line[3:].split(": ", 1) for line in text.splitlines() if line.startswith("-- ") and ": " in line)
    level: Level = "warning" if head["level"] == "warning" else "blocking"
    return Check(path.stem, head["promise"], level, head["do"], text)


def checks() -> list[Check]:
    """All promises of the project, in order."""
    return [parse(path, text) for path, text in statements("checks")]


def run(connection: duckdb.DuckDBPyConnection) -> list[Result]:
    """Ask the database every promise."""
    return [_asked(connection, check) for check in checks()]


def run_after(connection: duckdb.DuckDBPyConnection, only_articles: Sequence[str]) -> list[Result]:
    """Ask the database of a connection every promise, two at a time. The costly ones, which hold every sentence against
    its article, are asked of `only_articles` where these few alone came or changed since a build that asked of all.
    """
    few = list(only_articles) if len(only_articles) <= FEW else None

    def ask(check: Check) -> Result:
        with connection.cursor() as one:
            one.execute("SET VARIABLE only_articles = ?", [few])
            return _asked(one, check)

    with ThreadPoolExecutor(max_workers=2) as pool:
        return list(pool.map(ask, checks()))


def _asked(connection: duckdb.DuckDBPyConnection, check: Check) -> Result:
    [query] = parsed(connection, check.query)
    rows = connection.execute(query).fetchall()
    words = tuple(", ".join(str(cell) for cell in row) for row in rows)
    return Result(check, words, tuple(str(row[0]) for row in rows))


def summary(results: Sequence[Result]) -> str:
    """The breaches of blocking promises in one line, empty where there is none."""
    return "; ".join(f"{each.check.name} ({len(each.offenders)})" for each in results if each.blocks)
