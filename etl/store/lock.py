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


_handles: set[int] = set()


def _leave() -> None:
    """Have a copy of this process hold nothing: a right must end with its process, whoever lives on."""
    while _handles:
        os.close(_handles.pop())


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_leave)


@contextmanager
def held(path: Path, *, wait: bool) -> Iterator[None]:
    """Hold the right that the file `path` stands for. Raises OSError where the file cannot be written, and
    BlockingIOError where another process holds the right and `wait` is false.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    _handles.add(handle)
    try:
        try:
            _lock(handle, wait=wait)
        except OSError as error:
            raise BlockingIOError(f"{path}: is held by another process") from error
        yield
    finally:
        if handle in _handles:
            _handles.remove(handle)
            os.close(handle)
