"""The knowledge behind reconciling, from data/vocabulary/numbers.toml and choosing.toml, as rows for SQL."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from etl.errors import ReadError

Row = dict[str, object]

# What claims are compared by, in the order of the scores in etl/sql/claims/10_claims.sql.
RULES = (
    "actual_first", "official_first", "preferred_counter", "own_page_first", "body_first", "plain_first",
    "precise_first", "printed_first", "checked_first", "latest_first", "surest_first", "person_first",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Rows of core.choosing_rules and core.partitions, and of the temporary known_words, known_numbers, own_sites and
    near_bases.
    """

    rules: list[Row]
    words: list[Row]
    numbers: list[Row]
    sites: list[Row]
    bases: list[Row]
    partitions: list[Row]


def read_knowledge(folder: Path) -> Knowledge:
    """The knowledge in a vocabulary folder; raises ReadError naming the file and the setting that is wrong."""
    numbers, choosing, partitions = (folder / f"{name}.toml" for name in ("numbers", "choosing", "partitions"))
    said, chosen, divided = _table(numbers), _table(choosing), _table(partitions)
    try:
        return Knowledge(
            rules=list(_rules(choosing, chosen["rule"])),
            words=[*_nearness(said["nearness"]), *_lists(chosen)],
            numbers=[*_numbers("", said["width"]), *_numbers("telling_", chosen["telling"])],
            sites=[{"counter": code, "site": site} for code, sites in chosen["own_sites"].items() for site in sites],
            bases=[{"metric": one, "near": other} for one, other in _both_ways(chosen["near_scope"]["bases"])],
            partitions=[
                *_partitions(divided["complete"], is_complete=True),
                *_partitions(divided["incomplete"], is_complete=False),
            ],
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        files = f"{numbers}, {choosing.name} or {partitions.name}"
        raise ReadError(files, f"a setting of reconciling is missing or wrong: {error}") from error


def _table(path: Path) -> dict[str, Any]:
    try:
        return _parsed(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ReadError(str(path), error.strerror or "cannot be read") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ReadError(str(path), f"is not valid TOML: {error}") from error


@lru_cache(maxsize=8)
def _parsed(text: str) -> dict[str, Any]:
    """The table of a text, which is only read: loads of one process are mostly told the same."""
    return tomllib.loads(text)


def _rules(path: Path, given: list[dict[str, str]]) -> Iterator[Row]:
    """The rules in their order; each that SQL knows must be there once, and no other."""
    names = [rule["name"] for rule in given]
    wrong = sorted(set(names) ^ set(RULES)) or sorted({name for name in names if names.count(name) > 1})
    if wrong:
        raise ReadError(str(path), f"each rule must be there once: {', '.join(RULES)}; look at {wrong[0]}")
    for position, rule in enumerate(given, start=1):
        score = RULES.index(rule["name"]) + 1
        yield {"position": position, "rule": rule["name"], "says": rule["says"], "score": score}


def _nearness(lists: dict[str, list[str]]) -> Iterator[Row]:
    for name, words in lists.items():
        yield from _listed(name, (word.lower() for word in words))


def _lists(chosen: dict[str, Any]) -> Iterator[Row]:
    yield from _listed("counter", chosen["counters"]["order"])
    for position, equal in enumerate(chosen["parts"]["order"], start=1):
        for part in equal:
            yield {"list": "part", "code": part, "position": position}
    for name, codes in chosen["apart"].items():
        yield from _listed(f"apart_{name}", codes)
    yield from _listed("electric", chosen["near_scope"]["electric"])


def _listed(name: str, codes: Iterable[str]) -> Iterator[Row]:
    for position, code in enumerate(codes, start=1):
        yield {"list": name, "code": code, "position": position}


def _numbers(prefix: str, table: dict[str, float]) -> Iterator[Row]:
    for name, number in table.items():
        yield {"name": prefix + name, "number": float(number)}


def _both_ways(pairs: list[list[str]]) -> Iterator[tuple[str, str]]:
    for one, other in pairs:
        yield one, other
        yield other, one


def _partitions(given: list[dict[str, Any]], *, is_complete: bool) -> Iterator[Row]:
    for one in given:
        for part in [*one["parts"], *one.get("rest", [])]:
            whole = {"dimension": one["dimension"], "whole": one["whole"], "part": part}
            yield {**whole, "is_complete": is_complete, "is_needed": part in one["parts"]}
