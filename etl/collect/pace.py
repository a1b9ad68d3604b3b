"""How often a host is asked: never sooner than its delay, and no more once it asked to be left alone."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from etl.collect.address import Address
from etl.collect.retry import clock_words
from etl.errors import FetchError

LONGEST_WAIT = 120.0


@dataclass(slots=True)
class Pace:
    """When each host was last asked, by the clock (in seconds), and what it asked for. `last`, and
    `not_before`, the time that a host named, may be of older runs.
    """

    delay: float
    clock: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep
    last: dict[str, float] = field(default_factory=dict)
    not_before: dict[str, float] = field(default_factory=dict)
    _delays: dict[str, float] = field(default_factory=dict)
    _left: dict[str, str] = field(default_factory=dict)

    def slow(self, host: str, seconds: float) -> None:
        """Ask `host` no sooner than `seconds` after the last time, if that is more than the usual delay."""
        self._delays[host] = max(seconds, self._delays.get(host, self.delay))

    def leave(self, host: str, reason: str) -> None:
        """Do not ask `host` again in this run."""
        self._left.setdefault(host, reason)

    def put_off(self, host: str, seconds: float) -> None:
        """Do not ask `host` for so many seconds, as it said."""
        self.not_before[host] = self.clock() + seconds

    def wait_for(self, host: str) -> float:
        """The seconds until `host` may be asked; 0 where it may be now, or never again in this run."""
        if host in self._left:
            return 0.0
        put_off = max(self.not_before.get(host, 0.0) - self.clock(), 0.0)
        if host not in self.last or put_off > LONGEST_WAIT:
            return put_off if put_off <= LONGEST_WAIT else 0.0
        delay = self._delays.get(host, self.delay)
        return max(min(max(self.last[host] + delay - self.clock(), 0.0), delay), put_off)

    def take_turn(self, address: Address) -> None:
        """Wait until the host of `address` may be asked; raises FetchError (`later`) where that is not in this run."""
        if reason := self._left.get(address.host):
            raise FetchError(address.url, reason, "later")
        until = self.not_before.get(address.host, 0.0)
        if until - self.clock() > LONGEST_WAIT:
            raise FetchError(
                address.url, f"is of a site that asks to be left alone until {clock_words(until)}", "later"
            )
        seconds = self.wait_for(address.host)
        if seconds > LONGEST_WAIT:
            raise FetchError(
                address.url, f"is of a site that wants {seconds:,.0f} more seconds between two pages", "later"
            )
        if seconds:
            self.sleep(seconds)

    def asked(self, host: str) -> None:
        """Note that `host` was asked just now."""
        self.last[host] = self.clock()
