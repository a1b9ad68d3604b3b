"""A process that reads batches for another one: a cluster's worker may not start readers itself, and must not die of
an article.
"""

from __future__ import annotations

import os
import pickle
import socket
import subprocess
import sys
import threading
from collections import deque
from dataclasses import dataclass
from pathlib import Path

from etl.batch.limits import Limits
from etl.batch.part import Task
from etl.batch.pool import Pool
from etl.batch.rules import rules_sha256
from etl.batch.shelf import Shelf
from etl.batch.warm import warm
from etl.batch.worker import die_with
from etl.errors import ChuhaiError

_here = threading.local()


@dataclass(frozen=True, slots=True)
class Order:
    """A batch to read into the folder of a shelf, where a file named `sign` shows that it is the same folder; `rules`
    is the SHA-256 of the rules to read by.
    """

    tasks: tuple[Task, ...]
    folder: Path
    sign: str
    rules: str
    limits: Limits


def fulfil(order: Order) -> str:
    """Have the batch of an order read by a process of this machine, one for each thread that asks; '' or why nothing
    was read. Raises EOFError where that process died.
    """
    reader = getattr(_here, "reader", None)
    if reader is None or reader.poll() is not None:
        command = [sys.executable, "-P", "-m", __name__, str(os.getpid())]
        reader = _here.reader = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603
    orders, answers = reader.stdin, reader.stdout
    assert orders
    assert answers
    try:
        pickle.dump(order, orders)
        orders.flush()
        return str(pickle.load(answers))  # noqa: S301 - it comes from our own process
    except (OSError, EOFError) as error:
        reader.kill()
        raise EOFError(f"a reader on {socket.gethostname()} ended (exit {reader.wait()})") from error


def problem_of(order: Order) -> str:
    """Read the batch of an order; '' or why nothing was read."""
    if not (order.folder / order.sign).is_file():
        return f"{order.folder}: is not a folder that the worker on {socket.gethostname()} shares with this load"
    if rules_sha256() != order.rules:
        return f"the worker on {socket.gethostname()} reads by other rules: it needs the same version of Chuhai"
    batch = deque([list(order.tasks)])
    try:
        Pool(order.limits, Shelf(order.folder).new_part, lambda *_: None, len(order.tasks), batch).run(1)
    except ChuhaiError as error:
        return f"{error} (on {socket.gethostname()})"
    return ""


def _serve(parent: int) -> None:
    """Answer the orders on stdin until it closes. What others print goes to stderr."""
    die_with(parent)
    warm()  # once, and not again by each process that starts from this one
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    while True:
        try:
            order = pickle.load(sys.stdin.buffer)  # noqa: S301 - it comes from the process that started this one
        except EOFError:
            return
        pickle.dump(problem_of(order), answers)
        answers.flush()


if __name__ == "__main__":
    _serve(int(sys.argv[1]))
