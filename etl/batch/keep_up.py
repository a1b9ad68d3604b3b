"""Brings the parts beside a database up to date with its articles: what is there already is not read again."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from etl.batch.limits import Limits
from etl.batch.part import Task
from etl.batch.pool import OnDone, extract_all
from etl.batch.rules import key_of, rules_sha256
from etl.batch.shelf import Outcome, Shelf
from etl.errors import StoreError
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
    scheduler: str = "",
) -> Extracted:
    """Extract the originals (each content once) that no part of the present rules holds; those whose hash is in `again`
    also where a limit stopped them before. They are read by so many processes here, or by the workers of the Dask
    scheduler at an address. Raises StoreError where the store cannot be written.
    """
    shelf = Shelf(store.resolve() / EXTRACTED / rules_sha256()[:16])
    keys = {each.sha256: key_of(each) for each in originals}
    known = shelf.outcomes()
    todo = [each for each in originals if _is_due(known.get(keys[each.sha256]), tried_again=each.sha256 in again)]
    tasks = [Task(keys[each.sha256], each.path, each.entry, each.name) for each in todo]
    there, here = _divided(tasks, store if scheduler else None)
    if there:
        _extract_on(scheduler, there, shelf, limits=limits, on_done=lambda done, _: on_done(done, len(tasks)))
    so_far = len(there)
    extract_all(
        here, shelf.new_part, workers=workers, limits=limits, on_done=lambda done, _: on_done(so_far + done, len(tasks))
    )
    outcomes = _compacted(shelf, set(keys.values()), known) if tasks else known
    return Extracted(keys, outcomes, len(tasks), shelf)


def _divided(tasks: Sequence[Task], shared: Path | None) -> tuple[list[Task], list[Task]]:
    """The tasks that a cluster can do, because their files lie in the folder that it shares, and those that are left:
    what ships lies in each installation.
    """
    if shared is None:
        return [], list(tasks)
    there = [task for task in tasks if task.path.is_relative_to(shared)]
    return there, [task for task in tasks if not task.path.is_relative_to(shared)]


def _extract_on(scheduler: str, tasks: Sequence[Task], shelf: Shelf, *, limits: Limits, on_done: OnDone) -> None:
    """Do the tasks on a cluster; raises StoreError where what that needs is not installed."""
    try:
        cluster = import_module("etl.batch.cluster")
    except ModuleNotFoundError as error:
        raise StoreError(f"a scheduler needs Dask ({error}): pip install 'chuhai[cluster]'") from error
    cluster.extract_on(scheduler, tasks, shelf, limits=limits, on_done=on_done)


def _is_due(known: Outcome | None, *, tried_again: bool) -> bool:
    return known is None or (known.is_limit and tried_again)


def _compacted(shelf: Shelf, keys: AbstractSet[str], known: Mapping[str, Outcome]) -> Mapping[str, Outcome]:
    """What came of each article, `known` before or found in new parts, after small parts were put together."""
    outcomes = {key: each for key, each in shelf.outcomes(known).items() if key in keys}
    return {key: each for key, each in shelf.outcomes().items() if key in keys} if shelf.compact(outcomes) else outcomes
