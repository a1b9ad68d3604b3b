"""Brings the parts beside a database up to date with its articles: what is there already is not read again."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from etl.batch.limits import Limits
from etl.batch.part import Task
from etl.batch.pool import OnDone, extract_all
from etl.batch.rules import key_of, rules_sha256
from etl.batch.shelf import Outcome, Shelf
from etl.store.originals import Original

EXTRACTED = "extracted"


@dataclass(frozen=True, slots=True)
class Extracted:
    """What came of each article, by the hash of its bytes with its key, how many were read for it, and the shelf."""

    keys: Mapping[str, str]
    outcomes: Mapping[str, Outcome]
    read: int
    shelf: Shelf


def all_cores() -> int:
    """How many processes can read at a time: the cores that this one may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def keep_up(
    originals: Sequence[Original],
    store: Path,
    *,
    again: AbstractSet[str],
    workers: int,
    limits: Limits,
    on_done: OnDone,
) -> Extracted:
    """Extract the originals (each content once) that no part of the present rules holds; those whose hash is in `again`
    also where a limit stopped them before. Raises StoreError where the store cannot be written.
    """
    shelf = Shelf(store.resolve() / EXTRACTED / rules_sha256()[:16])
    keys = {each.sha256: key_of(each) for each in originals}
    known = shelf.outcomes()
    todo = [each for each in originals if _is_due(known.get(keys[each.sha256]), tried_again=each.sha256 in again)]
    tasks = [Task(keys[each.sha256], each.path, each.entry, each.name) for each in todo]
    extract_all(tasks, shelf.new_part, workers=workers, limits=limits, on_done=on_done)
    outcomes = _compacted(shelf, set(keys.values())) if tasks else known
    return Extracted(keys, outcomes, len(tasks), shelf)


def _is_due(known: Outcome | None, *, tried_again: bool) -> bool:
    return known is None or (known.is_limit and tried_again)


def _compacted(shelf: Shelf, keys: AbstractSet[str]) -> Mapping[str, Outcome]:
    """What came of each article, after small parts were put together."""
    outcomes = {key: each for key, each in shelf.outcomes().items() if key in keys}
    return {key: each for key, each in shelf.outcomes().items() if key in keys} if shelf.compact(outcomes) else outcomes
