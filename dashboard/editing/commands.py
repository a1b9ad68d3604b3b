"""Runs the `chuhai` command in a process of its own, which is ended where it takes too long."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from dashboard import database
from dashboard.editing import access
from dashboard.words import t

_ROOT = Path(__file__).resolve().parents[2]
_PREFIX = "chuhai: "
_LONGEST = 400  # characters of a problem


@dataclass(frozen=True, slots=True)
class Done:
    """What a command printed, and the one line that says what went wrong ('' where nothing did)."""

    out: str
    problem: str


def command(*arguments: str) -> list[str]:
    """The command line; raises ReadOnlyError on a server that may not be edited."""
    access.check()
    return [sys.executable, "-m", "etl.cli", "--database", str(database.path().absolute()), *arguments]


def surroundings() -> dict[str, str]:
    """The environment of a command: ours, with progress as lines, and our packages first."""
    found = [str(_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "CHUHAI_PROGRESS": "lines", "PYTHONPATH": os.pathsep.join(found), "PYTHONUTF8": "1"}


def run(*arguments: str, seconds: float) -> Done:
    """Run a command to its end, for so many seconds at most."""
    try:
        done = subprocess.run(  # noqa: S603 - our own command, its arguments passed as they are
            command(*arguments),
            env=surroundings(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Done("", t("editing.too_long", seconds=f"{seconds:g}"))
    except (OSError, ValueError) as error:
        return Done("", t("editing.not_started", reason=str(error)))
    problem = problem_in(done.stderr.decode("utf-8", "replace"), done.returncode)
    return Done(done.stdout.decode("utf-8", "replace"), problem)


def problem_in(errors: str, status: int) -> str:
    """What went wrong, in one line, by what a command wrote on stderr and how it ended; '' where it ended well."""
    if status == 0:
        return ""
    said = [line.removeprefix(_PREFIX) for line in errors.splitlines() if line.startswith((_PREFIX, "Error: "))]
    return said[-1][:_LONGEST] if said else t("editing.ended", status=status)
