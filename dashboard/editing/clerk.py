"""A clerk: one `chuhai review record` that stays, so that a decision is on the disk in an instant."""

from __future__ import annotations

import atexit
import json
import queue
import subprocess
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from dashboard import database
from dashboard.editing import commands
from dashboard.words import t

SECONDS = 60.0


@dataclass(slots=True)
class _Clerk:
    """The process, the database that it serves, and what it has answered."""

    process: subprocess.Popen[str]
    database: str
    answers: queue.Queue[str] = field(default_factory=queue.Queue)

    def listen(self) -> None:
        """Put aside each line that it answers, and '' at its end."""
        assert self.process.stdout
        for line in self.process.stdout:
            self.answers.put(line)
        self.answers.put("")


_lock = threading.Lock()
_clerks: list[_Clerk] = []


def ready() -> None:
    """Have a clerk started, so that the first decision need not wait for it."""
    with _lock:
        _present()


def ask(by: str, reason: str, decisions: Sequence[dict[str, object]], seconds: float = SECONDS) -> str:
    """Have decisions recorded, all or none; what went wrong in one line, '' where they are on the disk."""
    request = json.dumps({"by": by, "reason": reason, "decisions": list(decisions)})
    with _lock:
        for _ in range(2):  # one that ended since it was last asked is replaced once
            clerk = _present()
            try:
                assert clerk.process.stdin
                clerk.process.stdin.write(f"{request}\n")
                clerk.process.stdin.flush()
                answer = clerk.answers.get(timeout=seconds)
            except queue.Empty:
                _end()
                return t("editing.too_long", seconds=f"{seconds:g}")
            except OSError:
                answer = ""
            if answer:
                return _problem(answer)
            _end()
    return t("editing.ended", status=1)


def close() -> None:
    """End the clerk, if there is one."""
    with _lock:
        _end()


def _present() -> _Clerk:
    """The clerk of the present database, started where there is none that lives."""
    here = str(database.path().absolute())
    if _clerks and (_clerks[0].database != here or _clerks[0].process.poll() is not None):
        _end()
    if not _clerks:
        process = subprocess.Popen(  # noqa: S603 - our own command
            commands.command("review", "record"),
            env=commands.surroundings(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
        )
        clerk = _Clerk(process, here)
        threading.Thread(target=clerk.listen, daemon=True).start()
        _clerks.append(clerk)
        atexit.register(close)
    return _clerks[0]


def _end() -> None:
    for clerk in _clerks:
        clerk.process.kill()
        clerk.process.wait()
    _clerks.clear()


def _problem(answer: str) -> str:
    told: dict[str, Any] = json.loads(answer)
    return "" if told.get("recorded") else str(told.get("problem", answer))
