"""Work in a copy of this process, which may be killed: a process of its own would first have to import the program."""

from __future__ import annotations

import os
from collections.abc import Callable

from etl.errors import StoreError


def apart(work: Callable[[], object]) -> int:
    """Start a copy of this process that does the work, and give its number; it ends with 0, 1 (a StoreError) or 2."""
    copy = os.fork()
    if copy:
        return copy
    status = 2
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        work()
        status = 0
    except StoreError:
        status = 1
    finally:
        os._exit(status)


def ended(copy: int) -> int:
    """How the copy ended: what it left with, or minus the signal."""
    return os.waitstatus_to_exitcode(os.waitpid(copy, 0)[1])
