"""What one article may take of a worker: processor time, memory, and time by the clock."""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import dataclass
from pathlib import Path

MEGABYTE = 1_000_000

if sys.platform != "win32":
    import resource


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that one article may take: `seconds` of processor time, `megabytes` of memory beyond what the worker
    starts with, and `silence` in seconds by the clock before the worker is taken for stuck.
    """

    seconds: float = 60.0
    megabytes: int = 2_000
    silence: float = 300.0


def memory_now() -> int:
    """The bytes of address space that this process has; 0 where the system does not tell."""
    if sys.platform != "linux":
        return 0
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * os.sysconf("SC_PAGE_SIZE")


def begin(limits: Limits, had: int) -> None:
    """From now on this process may take what one article may take, beyond the bytes that it `had`. Too much processor
    time ends it, also inside a library that no Python signal handler could interrupt; too much memory is refused. What
    the system cannot limit stays unlimited.
    """
    if sys.platform != "win32":
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_PROF, limits.seconds)
    if sys.platform == "linux":
        _limit_memory(had + limits.megabytes * MEGABYTE)


def end() -> None:
    """Let this process take what it wants again."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, 0)
    if sys.platform == "linux":
        _limit_memory(resource.RLIM_INFINITY)


def _limit_memory(wanted: int) -> None:
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    fits = hard == resource.RLIM_INFINITY or 0 <= wanted <= hard
    resource.setrlimit(resource.RLIMIT_AS, (wanted if fits else hard, hard))


def reason(exitcode: int | None, limits: Limits) -> str:
    """Why an article is rejected whose worker ended like this; None stands for one that was ended for its silence."""
    if exitcode is None:
        return f"gave no answer for {limits.silence:g} seconds"
    if sys.platform != "win32" and exitcode == -signal.SIGPROF:
        return f"takes more than {limits.seconds:g} seconds of processor time"
    if exitcode < 0:
        return f"brought down its reader ({signal.Signals(-exitcode).name})"
    return f"brought down its reader (exit {exitcode})"
