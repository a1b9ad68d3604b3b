"""Loads that this server was asked for: one at a time, each in a process of its own, its progress seen by everybody."""

from __future__ import annotations

import json
import subprocess
import tempfile
import threading
from collections import deque
from dataclasses import dataclass, field
from typing import IO, Literal

from dashboard.editing import commands

State = Literal["waiting", "running", "done", "failed"]
_KEPT = 50
_turn = threading.Lock()
_known: deque[Load] = deque(maxlen=_KEPT)


@dataclass(slots=True)
class Load:
    """One load: what it is for, how far it is, what it printed, and in one line what went wrong."""

    label: str
    state: State = "waiting"
    stage: str = ""
    done: int = 0
    total: int = 0
    out: str = ""
    problem: str = ""
    errors: list[str] = field(default_factory=list)

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen."""
        return self.state in ("done", "failed")


def begin(label: str, *arguments: str) -> Load:
    """Have a load done after those that were asked for before; returns at once."""
    line = commands.command(*arguments)
    load = Load(label)
    _known.append(load)
    threading.Thread(target=_do, args=(load, line, commands.surroundings()), daemon=True).start()
    return load


def going_on() -> list[Load]:
    """The loads of this server that are not over, in the order in which they were asked for."""
    return [load for load in _known if not load.is_over]


def _do(load: Load, line: list[str], environment: dict[str, str]) -> None:
    with _turn, tempfile.TemporaryFile() as out:
        load.state = "running"
        try:
            status = _watched(load, line, environment, out)
        except OSError as error:
            load.problem, status = str(error), 1
        out.seek(0)
        load.out = out.read().decode("utf-8", "replace")
        load.problem = load.problem or commands.problem_in("\n".join(load.errors), status)
        load.state = "failed" if load.problem else "done"


def _watched(load: Load, line: list[str], environment: dict[str, str], out: IO[bytes]) -> int:
    """Run a command to its end, and follow what it says on stderr; its exit status."""
    process = subprocess.Popen(  # noqa: S603 - our own command
        line, env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.PIPE
    )
    assert process.stderr
    for raw in process.stderr:
        _hear(load, raw.decode("utf-8", "replace").rstrip())
    return process.wait()


def _hear(load: Load, line: str) -> None:
    """Take a line of stderr for progress, or keep it as something that went wrong."""
    try:
        said = json.loads(line)
        load.stage, load.done, load.total = str(said["stage"]), int(said["done"]), int(said["total"])
    except (ValueError, KeyError, TypeError):
        load.errors = [*load.errors[-_KEPT:], line]
