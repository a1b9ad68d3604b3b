"""Shares the articles of a load out among workers, and goes on without those that bring one down."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from multiprocessing.connection import wait
from pathlib import Path
from time import monotonic

from etl.batch.limits import Limits, reason
from etl.batch.part import Task, extract_batch
from etl.batch.worker import Worker, start
from etl.errors import StoreError

BATCH_ARTICLES = 50
BATCH_BYTES = 10_000_000
LOOK_EVERY = 1.0
GRACE = 10.0
MOST_STILLBORN = 3

OnDone = Callable[[int, int], None]


def nothing() -> None:
    """What there is to do meanwhile where nothing is."""


def batches(tasks: Sequence[Task], workers: int) -> Iterator[list[Task]]:
    """The tasks in lists that are bounded in number and in bytes, and small enough that every worker has some."""
    most = max(1, min(BATCH_ARTICLES, len(tasks) // (2 * max(workers, 1))))
    batch: list[Task] = []
    size = 0
    for task in tasks:
        batch.append(task)
        with suppress(OSError):
            size += task.path.stat().st_size
        if len(batch) == most or size >= BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


@dataclass(slots=True)
class Pool:
    """The workers of a load, those that are ready to be, what is still to be given to them, and how far they are."""

    limits: Limits
    new_part: Callable[[], Path]
    on_done: OnDone
    total: int
    waiting: deque[list[Task]]
    ready: list[Worker] = field(default_factory=list)
    busy: list[Worker] = field(default_factory=list)
    done: int = 0
    stillborn: int = 0

    def run(self, workers: int, meanwhile: Callable[[], None] = nothing) -> None:
        """Do everything that is waiting, and `meanwhile` something else when all are at work; raises StoreError where a
        part cannot be written.
        """
        try:
            self._employ(workers)
            meanwhile()
            while self.waiting or self.busy:
                self._employ(workers)
                for worker in self._heard():
                    self._hear(worker)
                for worker in [each for each in self.busy if monotonic() - each.since > self.limits.silence]:
                    self._bury(worker, worker.end())
        finally:
            for worker in self.busy:
                worker.end()

    def _employ(self, workers: int) -> None:
        while self.waiting and len(self.busy) < workers:
            self._give(self.ready.pop() if self.ready else start(self.limits))

    def _heard(self) -> list[Worker]:
        """The workers that have something to say, or are no more."""
        ready = wait([worker.pipe for worker in self.busy], timeout=LOOK_EVERY)
        return [worker for worker in self.busy if worker.pipe in ready]

    def _give(self, worker: Worker) -> None:
        if worker not in self.busy:
            self.busy.append(worker)
        with suppress(OSError):  # a worker that is no more is found out when it is heard
            worker.give(self.waiting.popleft(), self.new_part())

    def _hear(self, worker: Worker) -> None:
        try:
            said = worker.pipe.recv()
        except (EOFError, OSError):
            self._bury(worker, worker.end(GRACE))
            return
        worker.since = monotonic()
        if isinstance(said, int):
            worker.at = said
            self._tell()
        elif said:
            raise StoreError(said)
        else:
            self.done += len(worker.tasks)
            if self.waiting:
                self._give(worker)
            else:
                self.busy.remove(worker)
                worker.end()

    def _tell(self) -> None:
        self.on_done(self.done + sum(max(worker.at, 0) for worker in self.busy), self.total)

    def _bury(self, worker: Worker, exitcode: int | None) -> None:
        """Have the batch of a worker that died done again, without the article that it died of. Where it had read them
        all, no one article is to blame for that: each goes alone, and what then dies alone is to blame.
        """
        self.busy.remove(worker)
        why = reason(exitcode, self.limits)
        todo = [task for task in worker.tasks if not task.refusal]
        if worker.at < 0:
            self.stillborn += 1
            if self.stillborn > MOST_STILLBORN:
                raise StoreError(f"no worker can be started: the last one {why}")
            self.waiting.appendleft(list(worker.tasks))
        elif worker.at < len(todo):
            ill = todo[worker.at]
            at = list(worker.tasks).index(ill)
            self.waiting.append([*worker.tasks[:at], replace(ill, refusal=why)])
            self.waiting.extend([list(worker.tasks[at + 1 :])] if worker.tasks[at + 1 :] else [])
        elif len(worker.tasks) == len(todo) == 1:
            self.waiting.append([replace(task, refusal=why) for task in worker.tasks])
        elif len(worker.tasks) > 1:
            self.waiting.extend([task] for task in worker.tasks)
        else:
            raise StoreError(f"{worker.part.parent}: a worker that was to note a rejected article {why}")


def extract_all(
    tasks: Sequence[Task],
    new_part: Callable[[], Path],
    *,
    workers: int,
    limits: Limits,
    on_done: OnDone,
    ready: list[Worker] | None = None,
    meanwhile: Callable[[], None] = nothing,
) -> None:
    """Read and extract the tasks into parts, by so many processes, of which some may be `ready`, and `meanwhile` do
    something else; 0 does it in this one, without limits. The articles that cannot be read have their reason in the
    parts; raises StoreError where those cannot be written.
    """
    todo = deque(batches(tasks, workers))
    if workers:
        Pool(limits, new_part, on_done, len(tasks), todo, [] if ready is None else ready).run(workers, meanwhile)
        return
    meanwhile()
    done = 0
    for batch in todo:
        extract_batch(batch, new_part(), lambda number, before=done: on_done(before + number, len(tasks)))  # type: ignore[misc]
        done += len(batch)
