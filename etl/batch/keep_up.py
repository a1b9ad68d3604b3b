"""Brings the parts beside a database up to date with its articles: what is there already is not read again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from etl.batch.part import Task
from etl.batch.pool import OnDone, extract_all, nothing
from etl.batch.rules import key_of, rules_sha256
from etl.batch.settings import Settings
from etl.batch.shelf import Outcome, Shelf
from etl.batch.worker import Worker
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


def keep_up(
    originals: Sequence[Original],
    store: Path,
    *,
    again: AbstractSet[str],
    settings: Settings,
    on_done: OnDone,
    ready: list[Worker] | None = None,
    meanwhile: Callable[[], None] = nothing,
) -> Extracted:
    """Extract the originals (each content once) that no part of the present rules holds; those whose hash is in `again`
    also where a limit stopped them before. Processes for reading may be `ready`; `meanwhile` is done once, as soon as
    those here have something to read. Raises StoreError where the store cannot be written.
    """
    shelf = Shelf(store.resolve() / EXTRACTED / rules_sha256()[:16])
    keys = {each.sha256: key_of(each) for each in originals}
    known = shelf.outcomes()
    todo = [each for each in originals if _is_due(known.get(keys[each.sha256]), tried_again=each.sha256 in again)]
    tasks = [Task(keys[each.sha256], each.path, each.entry, each.name) for each in todo]
    there, here = _divided(tasks, store if settings.scheduler else None)
    if there:
        _extract_on(settings, there, shelf, on_done=lambda done, _: on_done(done, len(tasks)))
    so_far = len(there)
    extract_all(
        here,
        shelf.new_part,
        workers=settings.workers,
        limits=settings.limits,
        on_done=lambda done, _: on_done(so_far + done, len(tasks)),
        ready=ready,
        meanwhile=meanwhile,
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


def _extract_on(settings: Settings, tasks: Sequence[Task], shelf: Shelf, *, on_done: OnDone) -> None:
    """Do the tasks on a cluster; raises StoreError where what that needs is not installed."""
    try:
        cluster = import_module("etl.batch.cluster")
    except ModuleNotFoundError as error:
        raise StoreError(f"a scheduler needs Dask ({error}): pip install 'chuhai[cluster]'") from error
    cluster.extract_on(settings.scheduler, tasks, shelf, limits=settings.limits, on_done=on_done)


def _is_due(known: Outcome | None, *, tried_again: bool) -> bool:
    return known is None or (known.is_limit and tried_again)


def _compacted(shelf: Shelf, keys: AbstractSet[str], known: Mapping[str, Outcome]) -> Mapping[str, Outcome]:
    """What came of each article, `known` before or found in new parts, after small parts were put together."""
    outcomes = {key: each for key, each in shelf.outcomes(known).items() if key in keys}
    return {key: each for key, each in shelf.outcomes().items() if key in keys} if shelf.compact(outcomes) else outcomes
