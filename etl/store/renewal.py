"""Brings a database to new content: on what is there, or anew where that turns out to be damaged."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import duckdb

from etl.errors import StoreError
from etl.store.build import Progress, build, discard
from etl.store.content import Content, Start
from etl.store.opening import DamagedError, reading
from etl.store.publish import keep_aside, publish
from etl.store.start import Before, look_at, start


@dataclass(frozen=True, slots=True)
class Renewed:
    """How a database was built, what there was before, and the name under which that is kept if it was damaged."""

    built: Start
    before: Before
    damaged: str


def is_damaged(database: Path) -> bool:
    """Whether a table of the database cannot be read to its end; not so where there is none, or one of no use."""
    try:
        with reading(database, through=True):
            return False
    except DamagedError:
        return True
    except (StoreError, duckdb.Error):
        return False


class Renewal:
    """The database before a load. It is read through while the load goes on with it: that it is sound must be known
    before it is replaced, not before a copy of it is worked on.
    """

    def __init__(self, database: Path, beside: Executor) -> None:
        self._database, self._beside = database, beside
        self._before = Before()
        self._is_damaged: Future[bool] | None = None

    def look(self) -> None:
        """Find out what there is, and have it read through from now on."""
        self._is_damaged = self._beside.submit(is_damaged, self._database)
        try:
            self._before = look_at(self._database)
        except DamagedError:
            self._before = Before()  # as whatever reads it through finds out

    def publish(self, content: Content, data: Path, on_progress: Progress) -> Renewed:
        """Build the database with this content and the files of `data`, and put it in place of that before, which is
        kept where it is damaged. Raises StoreError, and leaves what is there, where none could be published.
        """
        return publish(self._database, lambda path: self._write(path, content, data, on_progress))

    def _write(self, path: Path, content: Content, data: Path, on_progress: Progress) -> Renewed:
        try:
            built = self._built(path, content, data, on_progress)
        except StoreError:
            if not self._was_damaged():
                raise
        else:
            if not self._was_damaged():
                return Renewed(built, self._before, "")
        discard(path)
        self._before, aside = Before(), keep_aside(self._database)
        return Renewed(self._built(path, content, data, on_progress), self._before, aside)

    def _built(self, path: Path, content: Content, data: Path, on_progress: Progress) -> Start:
        begun = start(self._database, content, self._before)
        return build(path, content, data=data, on_progress=on_progress, start=begun)

    def _was_damaged(self) -> bool:
        return self._is_damaged is not None and self._is_damaged.result()


@contextmanager
def renewing(database: Path) -> Iterator[Renewal]:
    """The renewal of a database during a load."""
    with ThreadPoolExecutor(max_workers=1) as beside:
        yield Renewal(database, beside)
