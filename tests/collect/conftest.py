"""A site to ask, a clock that costs no time, and a visitor who may ask this machine, but no other private one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pytest

from etl.collect.download import Limits
from etl.collect.guard import Guard
from etl.collect.pace import Pace
from etl.collect.visit import Visitor

from .site import Site, serve

# Time enough for a site of this machine, whatever else runs on it; a test of times has its own limits.
LIMITS = Limits(most_bytes=100_000, seconds=60.0, idle_seconds=30.0)
# Names stand for this machine, so that pages can be on several hosts.
HOSTS = {"example.com", "news.example.com", "www.example.com", "example.org"}


@dataclass
class Clock:
    """A clock that goes on when somebody sleeps, and by a little whenever it is read."""

    now: float = 1_000_000.0
    slept: list[float] = field(default_factory=list)

    def time(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(round(seconds, 3))
        self.now += seconds


def resolve(host: str, port: int) -> Sequence[str]:
    if host in HOSTS:
        return ["127.0.0.1"]
    if host == "inside.example.com":
        return ["10.0.0.7"]
    if host == "both.example.com":
        return ["93.184.216.34", "127.0.0.2"]
    if host[0].isdigit():
        return [host]
    raise OSError("no such host")


GUARD = Guard(frozenset({"127.0.0.1"}), resolve)


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()
    server = serve(site)
    yield site
    server.shutdown()
    server.server_close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def visitor(clock: Clock) -> Visitor:
    return Visitor(Pace(2.0, clock.time, clock.sleep), GUARD, LIMITS)
