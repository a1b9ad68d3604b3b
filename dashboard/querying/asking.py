"""Runs a reader's query in a process of its own, and takes its rows or the reason why there are none."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from threading import BoundedSemaphore

import pyarrow as pa
import pyarrow.ipc

from dashboard import database
from dashboard.words import t

SECONDS = 10  # a query may take
GRACE_SECONDS = 8.0  # for the process to start, and to end by itself
MEMORY_MB = 256  # that DuckDB may take
PROCESS_MB = 1_536  # that the process may take, libraries included
ROWS = 10_000
BYTES = 16_000_000
LONGEST = 4_000  # characters of a query
AT_ONCE = 2

_SCRIPT = Path(__file__).with_name("locked.py")
_PLACES = BoundedSemaphore(AT_ONCE)


@dataclass(frozen=True, slots=True)
class Result:
    """The rows of a query, at most ROWS; `is_cut` where there are more."""

    sql: str
    rows: pa.Table
    is_cut: bool


@dataclass(frozen=True, slots=True)
class Failure:
    """A query without a result, and why, in one line."""

    sql: str
    reason: str


def ask(sql: str) -> Result | Failure:
    """The result of one query over the present database. Raises DatabaseProblem."""
    if len(sql) > LONGEST:
        return Failure(sql, t("query.problem.long", most=f"{LONGEST:,}", count=len(sql)))
    if not sql.strip():
        return failure(sql, "none")
    database.generation()
    if not _PLACES.acquire(timeout=SECONDS):
        return failure(sql, "busy")
    try:
        return _run(sql, database.path().resolve())
    finally:
        _PLACES.release()


def failure(sql: str, problem: str, about: str = "") -> Failure:
    """A failure by the code of its problem, in the reader's language; DuckDB's own words stay as they are."""
    return Failure(sql, t(f"query.problem.{problem}", about=about, seconds=SECONDS))


def _run(sql: str, file: Path) -> Result | Failure:
    bounds = {"memory_mb": MEMORY_MB, "process_mb": PROCESS_MB, "seconds": SECONDS, "rows": ROWS, "bytes": BYTES}
    asked = json.dumps({"sql": sql, "file": file.name, **bounds}).encode()
    with subprocess.Popen(  # noqa: S603 - our own script
        [sys.executable, "-I", "-W", "ignore", str(_SCRIPT)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=file.parent,
        env={"HOME": "/nonexistent"},  # nothing of the server's own surroundings
    ) as process:
        try:
            told, _ = process.communicate(asked, timeout=SECONDS + GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            return failure(sql, "slow")
    return _read(sql, told, process.returncode)


def _read(sql: str, told: bytes, status: int) -> Result | Failure:
    header, _, rows = told.partition(b"\n")
    if status or not header:
        return failure(sql, "stopped")
    said = json.loads(header)
    if "problem" in said:
        return failure(sql, said["problem"], said["about"])
    with pyarrow.ipc.open_stream(rows) as stream:
        return Result(sql, stream.read_all(), bool(said["is_cut"]))
