"""A visit to an address as a polite guest makes it: rules first, in turn, over a few redirects, each one checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from etl.collect import robots
from etl.collect.address import Address, redirected
from etl.collect.download import Limits, Response, get
from etl.collect.guard import Guard
from etl.collect.pace import Pace
from etl.collect.retry import retry_after
from etl.collect.robots import Rules
from etl.errors import FetchError

REDIRECTS = 5
_REDIRECTING = frozenset({301, 302, 303, 307, 308})
_LEAVE_ALONE = {429: "too many requests", 503: "not available"}
_RETRIES = 2
_ROBOTS_BYTES = 512_000
_ACCEPT = "text/html, application/xhtml+xml, application/json;q=0.9, text/plain;q=0.8, */*;q=0.1"


@dataclass(slots=True)
class Visitor:
    """Visits addresses, and remembers what it learned of their hosts."""

    pace: Pace
    guard: Guard = field(default_factory=Guard)
    limits: Limits = field(default_factory=Limits)
    _rules: dict[str, Rules] = field(default_factory=dict)

    def visit(self, address: Address, types: frozenset[str], conditions: Mapping[str, str] | None = None) -> Response:
        """The answer at `address` or where it redirects to: status 200, or 304 where `conditions` (headers) were sent.
        Raises FetchError for everything else, and where robots.txt or a limit stands against it.
        """
        here = address
        for _ in range(REDIRECTS + 1):
            self.rules(here).check(here)
            answer = self._ask(here, self.limits, {"Accept": _ACCEPT, **(conditions or {})}, types)
            if answer.status in _REDIRECTING and "location" in answer.headers:
                here = redirected(here, answer.headers["location"])
            elif answer.status == 200 or (answer.status == 304 and conditions):
                return answer
            else:
                raise FetchError(here.url, f"answers with status {answer.status}")
        raise FetchError(address.url, f"is redirected more than {REDIRECTS} times")

    def rules(self, address: Address) -> Rules:
        """The rules of the address's origin, asked for once. Raises FetchError where the host may not be asked now."""
        if address.origin not in self._rules:
            try:
                self._rules[address.origin] = self._read_rules(replace(address, target="/robots.txt"))
            except FetchError as error:
                raise FetchError(address.url, error.reason, error.kind) from error
            self.pace.slow(address.host, self._rules[address.origin].delay)
        return self._rules[address.origin]

    def _read_rules(self, here: Address) -> Rules:
        limits = replace(self.limits, most_bytes=_ROBOTS_BYTES)
        try:
            for _ in range(REDIRECTS + 1):
                answer = self._ask(here, limits, {}, frozenset())
                if answer.status not in _REDIRECTING or "location" not in answer.headers:
                    return robots.rules_in(answer)
                here = redirected(here, answer.headers["location"])
        except FetchError as error:
            if error.kind == "later":
                raise
            return robots.closed(error)
        return robots.unreadable(f"is redirected more than {REDIRECTS} times")

    def _ask(self, here: Address, limits: Limits, headers: Mapping[str, str], types: frozenset[str]) -> Response:
        """One request in its turn. A host that asks to be left alone gets the time that it names, if that is short, and
        is asked again a few times; else it is left for the rest of the run (`later`).
        """
        for _ in range(_RETRIES + 1):
            self.pace.take_turn(here)
            try:
                answer = get(here, self.guard, limits, headers, types)
            finally:
                self.pace.asked(here.host)
            words = _LEAVE_ALONE.get(answer.status)
            if not words:
                return answer
            seconds = retry_after(answer.headers.get("retry-after", ""), self.pace.clock())
            if seconds is None:
                break
            self.pace.put_off(here.host, seconds)
        self.pace.leave(here.host, f"asks to be left alone for now ({answer.status}, {words})")
        self.pace.take_turn(here)
        return answer
