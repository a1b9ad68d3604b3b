"""How a load reads articles."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

from etl.batch.limits import Limits


def all_cores() -> int:
    """How many processes can read at a time: the cores that this one may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class Settings:
    """By how many processes articles are read (0: in that of the load, without limits), what one article may take of
    one, and the address of a Dask scheduler whose workers read instead, where there is one.
    """

    workers: int = field(default_factory=all_cores)
    limits: Limits = field(default_factory=Limits)
    scheduler: str = ""

    @property
    def are_processes(self) -> bool:
        """Whether articles are read by processes of this machine that the load starts."""
        return self.workers > 0 and not self.scheduler
