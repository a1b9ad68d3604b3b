"""The file of decisions beside a database: read whole, only ever added to, each line there complete or not at all.

Beside `NAME.duckdb` lies `NAME-decisions.jsonl`. A line that cannot be used stays where it is, and a copy of the file
as it was found is put beside it, so that nothing is lost when somebody repairs it.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from etl.decisions.lines import decisions_in, line, with_id
from etl.decisions.records import Decision, Decisions
from etl.errors import ReadError, StoreError
from etl.store.lock import held
from etl.store.opening import reading

NAMED = 20  # damaged lines named one by one

Clock = Callable[[], datetime]


def log_of(database: Path) -> Path:
    """The file of decisions that belongs to a database file."""
    return database.with_name(f"{database.stem}-decisions.jsonl")


def _lock_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.lock")


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise StoreError(f"{path}: the decisions cannot be read: {error.strerror}") from error


def _whole(path: Path) -> bytes:
    """The bytes of the file when nobody is in the middle of a line."""
    data = _bytes(path)
    if data and not data.endswith(b"\n"):
        with suppress(OSError), held(_lock_of(path), wait=True):  # in a folder that is read-only nobody writes
            return _bytes(path)
    return data


def read_decisions(database: Path) -> Decisions:
    """All decisions about a database, and the lines that hold none; raises StoreError where the file is there and
    cannot be read, so that no load goes on without it.
    """
    path = log_of(database)
    return decisions_in(_whole(path), path.name)


def look_after(database: Path) -> list[ReadError]:
    """What is to be told of the file of decisions before a load: lines that cannot be used (the file is copied as it
    is), and decisions that the database knows and the file no longer has. Raises StoreError where it cannot be read.
    """
    path = log_of(database)
    told = _keep_aside(path, _whole(path))
    lost = [] if told else sorted(_applied(database) - {each.id for each in read_decisions(database).each()})
    if lost:
        named = ", ".join(lost[:NAMED]) + (f" and {len(lost) - NAMED} more" if len(lost) > NAMED else "")
        told.append(ReadError(str(path), f"no longer has decisions that were loaded before: {named}"))
    return told


def _applied(database: Path) -> set[str]:
    """The ids of the decisions that the database was built with; none where there is none to read."""
    try:
        with reading(database) as connection:
            return {str(row[0]) for row in connection.execute("SELECT decision_id FROM core.decisions").fetchall()}
    except StoreError:
        return set()


def _keep_aside(path: Path, data: bytes) -> list[ReadError]:
    """Copy the file as it is where some of its lines cannot be used, and return what to tell of them. The same damage
    is copied once.
    """
    damaged = decisions_in(data, path.name).damaged
    if not damaged:
        return []
    mark = hashlib.sha256(b"".join(b"%d:%s\n" % (each.line, each.text) for each in damaged)).hexdigest()[:8]
    copy = path.with_name(f"{path.stem}.damaged-{mark}.jsonl")
    if not copy.exists():
        new = copy.with_name(f".{copy.name}-{os.getpid()}.tmp")
        try:
            new.write_bytes(data)
            new.replace(copy)
        except OSError as error:
            raise StoreError(f"{copy}: cannot be written: {error.strerror}") from error
        finally:
            new.unlink(missing_ok=True)
    told = [ReadError(f"{path}:{each.line}", f"the line {each.reason}; it is left out") for each in damaged[:NAMED]]
    more = f"{len(damaged) - NAMED} more lines cannot be used; " if len(damaged) > NAMED else ""
    return [*told, ReadError(str(path), f"{more}the file as it is was copied to {copy.name}")]


def record(database: Path, wanted: Sequence[Decision], now: Clock = _now) -> list[Decision]:
    """Add decisions to the file, all or none, and bring them to the disk; returns them with their id and time. Raises
    StoreError where they cannot be written.
    """
    path = log_of(database)
    try:
        with held(_lock_of(path), wait=True):
            data = _bytes(path)
            _keep_aside(path, data)
            known = {decision.id for _, decision in decisions_in(data, path.name).lines}
            made = [_dated(decision, known, now) for decision in wanted]
            _append(path, "".join(f"{line(decision)}\n" for decision in made).encode())
    except UnicodeEncodeError as error:
        raise StoreError(f"{path}: a decision holds half characters that cannot be stored") from error
    except OSError as error:
        raise StoreError(f"{path}: cannot be written: {error.strerror or error}") from error
    return made


def _dated(decision: Decision, known: set[str], now: Clock) -> Decision:
    """The decision as of now. The same one in the same second would have the same id, and waits for the next."""
    while (made := with_id(replace(decision, at=now()))).id in known:
        time.sleep(0.05)
    known.add(made.id)
    return made


def _append(path: Path, data: bytes) -> None:
    """Write at the end of the file, behind a line that somebody left unfinished; on failure it is as long as before."""
    is_new = not path.exists()
    with path.open("ab+", buffering=0) as handle:
        size = handle.seek(0, os.SEEK_END)
        if size:
            handle.seek(size - 1)
            data = data if handle.read(1) == b"\n" else b"\n" + data
        try:
            while data:
                data = data[handle.write(data) :]
            os.fsync(handle.fileno())
        except OSError:
            handle.truncate(size)
            raise
    if is_new:
        _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Bring a new file's name to the disk, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
