"""Shares the articles of a load out among the workers of a Dask cluster, which see the same folder."""

from __future__ import annotations

import secrets
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from time import monotonic

from distributed import CancelledError, Client, Future, KilledWorker, wait

from etl.batch.apart import Order, fulfil
from etl.batch.limits import Limits
from etl.batch.part import Task, extract_batch
from etl.batch.pool import LOOK_EVERY, OnDone, batches
from etl.batch.rules import rules_sha256
from etl.batch.shelf import Shelf
from etl.errors import StoreError

JOIN_WITHIN = 30.0
RETRIES = 3
REFUSAL = "brought down each reader that tried"


@dataclass(slots=True)
class Orders:
    """The batches that a cluster is at, and the articles that are to go alone: their batch brought down workers."""

    client: Client
    shelf: Shelf
    sign: str
    limits: Limits
    waiting: dict[Future[str], Sequence[Task]] = field(default_factory=dict)
    suspects: deque[Task] = field(default_factory=deque)

    def give(self, batch: Sequence[Task]) -> None:
        """Order a batch; Dask has it done anew where a worker dies."""
        order = Order(tuple(batch), self.shelf.folder, self.sign, rules_sha256(), self.limits)
        self.waiting[self.client.submit(fulfil, order, pure=False, retries=RETRIES)] = batch

    def done(self) -> Iterator[int]:
        """How many articles more are done, again and again until none is left."""
        seen = monotonic()
        while self.waiting or self.suspects:
            if not self.waiting:  # Dask blames all that a worker had when it died, so a suspect must be all it has
                self.give([self.suspects.popleft()])
            with suppress(TimeoutError):
                wait(list(self.waiting), timeout=LOOK_EVERY, return_when="FIRST_COMPLETED")
            if self.client.nthreads():
                seen = monotonic()
            elif monotonic() - seen > self.limits.silence:
                raise StoreError(f"the scheduler had no workers for {self.limits.silence:g} seconds; load again")
            ready = [future for future in self.waiting if future.done()]
            yield sum(self._take(future, self.waiting.pop(future)) for future in ready)

    def _take(self, future: Future[str], batch: Sequence[Task]) -> int:
        """How many articles of a finished batch are done: an article that brought down workers, again and again and
        alone, is rejected.
        """
        try:
            problem = future.result()
        except (KilledWorker, EOFError):
            if len(batch) > 1:
                self.suspects.extend(batch)
                return 0
            extract_batch([replace(batch[0], refusal=REFUSAL)], self.shelf.new_part())
            return 1
        except ImportError as error:
            raise StoreError(f"a worker of the scheduler has not this version of Chuhai: {error}") from error
        if problem:
            raise StoreError(problem)
        return len(batch)


@contextmanager
def _sign(shelf: Shelf) -> Iterator[str]:
    """A file on the shelf that only who sees the same folder finds."""
    path = shelf.folder / f".{secrets.token_hex(8)}.tmp"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        yield path.name
    except OSError as error:
        raise StoreError(f"{shelf.folder}: cannot be written: {error.strerror}") from error
    finally:
        path.unlink(missing_ok=True)


@contextmanager
def _client(scheduler: str) -> Iterator[Client]:
    """A connection to a scheduler that has workers."""
    try:
        client = Client(scheduler, timeout=JOIN_WITHIN)
    except (OSError, ValueError) as error:
        raise StoreError(f"{scheduler}: no scheduler answers there: {' '.join(str(error).split())}") from error
    with client:
        try:
            client.wait_for_workers(1, timeout=JOIN_WITHIN)
            yield client
        except TimeoutError as error:
            raise StoreError(f"{scheduler}: the scheduler has no workers") from error
        except (OSError, CancelledError) as error:
            raise StoreError(f"{scheduler}: the scheduler is gone; what was read is kept, load again") from error


def extract_on(scheduler: str, tasks: Sequence[Task], shelf: Shelf, *, limits: Limits, on_done: OnDone) -> None:
    """Read and extract the tasks into parts on the shelf, by the workers of the scheduler at an address; raises
    StoreError where it cannot be reached, has no workers, or these cannot read or write here.
    """
    with _client(scheduler) as client, _sign(shelf) as sign:
        orders = Orders(client, shelf, sign, limits)
        for batch in batches(tasks, sum(client.nthreads().values())):
            orders.give([replace(task, path=task.path.absolute()) for task in batch])
        done = 0
        for more in orders.done():
            done += more
            on_done(done, len(tasks))
