"""A worker process: takes batches from its load, says how far it is, and may die without harm to the load."""

from __future__ import annotations

import ctypes
import gc
import multiprocessing
import os
import signal
import sys
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from time import monotonic

from etl.batch import limits as limiting
from etl.batch.limits import Limits
from etl.batch.part import Task, extract_batch
from etl.batch.warm import warm
from etl.errors import StoreError

_DIE_WITH_PARENT = 1


def context() -> BaseContext:
    """How processes begin: as copies of this one where that is safe, so that what is loaded need not be loaded anew."""
    return multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")


def die_with(parent: int) -> None:
    """Have the system end this process when its load ends, however that ends."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)


def _serve(pipe: Connection, limits: Limits, parent: int, *, is_early: bool) -> None:
    """Do one batch after the other until the pipe closes, and get ready for them first where there is time. Sent back:
    the number of the article that is begun, then how many there were, then '' or why the part could not be written.
    """
    die_with(parent)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the load hears it, and ends its workers
    if is_early:
        warm()
    gc.freeze()
    had = limiting.memory_now()
    tasks: Sequence[Task] = ()

    def on_article(number: int) -> None:
        limiting.end()
        pipe.send(number)
        if number < sum(not task.refusal for task in tasks):  # else all are read, and the part is written
            limiting.begin(limits, had)

    while True:
        try:
            tasks, part = pipe.recv()
        except EOFError:
            return
        try:
            extract_batch(tasks, part, on_article)
            problem = ""
        except StoreError as error:
            problem = str(error)
        except Exception as error:  # noqa: BLE001 - the load must hear of it, or it would try again for ever
            problem = f"unexpected {type(error).__name__}: {' '.join(str(error).split())}"
        pipe.send(problem)


@dataclass(slots=True)
class Worker:
    """One process and the batch it is at: `at` is the number of the article that it reads (-1: none yet), `since` when
    it was last heard of.
    """

    process: BaseProcess
    pipe: Connection
    tasks: Sequence[Task] = ()
    part: Path = Path()
    at: int = -1
    since: float = field(default_factory=monotonic)

    def give(self, tasks: Sequence[Task], part: Path) -> None:
        """Hand a batch to the process."""
        self.tasks, self.part, self.at, self.since = tasks, part, -1, monotonic()
        self.pipe.send((tasks, part))

    def end(self, grace: float = 0) -> int | None:
        """End the process, and say how it had ended by itself within `grace` seconds; None where it had not."""
        self.process.join(grace)
        exitcode = self.process.exitcode
        self.process.kill()
        self.process.join()
        self.pipe.close()
        return exitcode


def start(limits: Limits, *, is_early: bool = False) -> Worker:
    """A new process that waits for a batch; one that is early gets ready while there is none yet."""
    ours, theirs = context().Pipe()
    process = context().Process(  # type: ignore[attr-defined]
        target=_serve, args=(theirs, limits, os.getpid()), kwargs={"is_early": is_early}, daemon=True
    )
    with warnings.catch_warnings():
        # The copy uses nothing that another thread of this process (the progress bar's) could hold.
        warnings.simplefilter("ignore", DeprecationWarning)
        process.start()
    theirs.close()
    return Worker(process, ours)


@contextmanager
def early(limits: Limits, *, is_wanted: bool) -> Iterator[list[Worker]]:
    """A process that gets ready while its load finds out what there is to read, where one is wanted. Whoever gives it
    something to do takes it out of the list; what is left there is ended.
    """
    ready = [start(limits, is_early=True)] if is_wanted else []
    try:
        yield ready
    finally:
        for worker in ready:
            worker.end()
