"""One article read in a process of its own, for somebody who waits for it and must not die of it."""

from __future__ import annotations

import os
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from etl.batch import limits as limiting
from etl.batch.limits import Limits, reason
from etl.batch.one import read_and_extract
from etl.batch.worker import context, die_with
from etl.errors import ReadError
from etl.read import ManifestEntry
from etl.records import Extraction

_GRACE = 1.0  # seconds in which a reader that died is seen to be dead


def read_alone(path: Path, entry: ManifestEntry | None, limits: Limits, *, file: str = "") -> Extraction:
    """The rows of one article file, read within limits; raises ReadError naming `file` (default: the path), also where
    it takes more than they allow.
    """
    ours, theirs = context().Pipe(duplex=False)
    process = context().Process(  # type: ignore[attr-defined]
        target=_read, args=(theirs, path, entry, limits, file, os.getpid()), daemon=True
    )
    process.start()
    theirs.close()
    try:
        answer = _heard(ours, limits.silence)
        if answer is None:
            process.join(_GRACE)
            raise ReadError(file or str(path), reason(process.exitcode, limits))
    finally:
        process.kill()
        process.join()
        ours.close()
    if isinstance(answer, ReadError):
        raise answer
    return answer


def _heard(pipe: Connection, seconds: float) -> Extraction | ReadError | None:
    """What the reader says within so many seconds; None where it says nothing, or is no more."""
    with suppress(EOFError, OSError):
        if pipe.poll(seconds):
            answer = pipe.recv()
            return ReadError(*answer) if isinstance(answer, tuple) else answer
    return None


def _read(pipe: Connection, path: Path, entry: ManifestEntry | None, limits: Limits, file: str, parent: int) -> None:
    """What the other process does: send the rows, or (file, reason) where there are none."""
    die_with(parent)
    limiting.begin(limits, limiting.memory_now())
    try:
        answer: Extraction | tuple[str, str] = read_and_extract(path, entry, file=file)
    except ReadError as error:
        answer = (error.file, error.reason)
    limiting.end()
    pipe.send(answer)
