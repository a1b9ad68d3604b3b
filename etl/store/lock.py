"""A right that one process at a time holds; the system gives it back when the process dies, so it is never stale."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int, *, wait: bool) -> None:
        msvcrt.locking(handle, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int, *, wait: bool) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))


@contextmanager
def held(path: Path, *, wait: bool) -> Iterator[None]:
    """Hold the right that the file `path` stands for. Raises OSError where the file cannot be written, and
    BlockingIOError where another process holds the right and `wait` is false.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        try:
            _lock(handle, wait=wait)
        except OSError as error:
            raise BlockingIOError(f"{path}: is held by another process") from error
        yield
    finally:
        os.close(handle)
