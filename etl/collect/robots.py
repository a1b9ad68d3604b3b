"""What a site's robots.txt lets us do, as RFC 9309 reads it."""

from __future__ import annotations

from dataclasses import dataclass

from protego import Protego

from etl.collect.address import Address
from etl.collect.download import AGENT, Response
from etl.errors import FetchError, HostError


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one origin; with `closed_for` a reason, all of it is closed because its rules cannot be known."""

    rules: Protego
    closed_for: str = ""

    def check(self, address: Address) -> None:
        """Raise FetchError where `address` may not be fetched."""
        if self.closed_for:
            raise FetchError(address.url, self.closed_for)
        if not self.rules.can_fetch(address.url, AGENT):
            raise FetchError(address.url, "is not allowed by its site's robots.txt", "robots")

    @property
    def delay(self) -> float:
        """The seconds between two pages that the site asks for, 0 where it does not."""
        rate = self.rules.request_rate(AGENT)
        return max(
            self.rules.crawl_delay(AGENT) or 0.0, rate.seconds / rate.requests if rate and rate.requests else 0.0
        )

    @property
    def sitemaps(self) -> list[str]:
        """The sitemaps that it names."""
        return list(self.rules.sitemaps)


def rules_in(answer: Response) -> Rules:
    """The rules in the answer to a request for robots.txt: a site without one is open, one that fails is closed."""
    if answer.status == 200:
        return Rules(Protego.parse(answer.body.decode("utf-8-sig", "replace")))
    if 400 <= answer.status < 500 and answer.status != 429:
        return Rules(Protego.parse(""))
    return unreadable(f"answers with status {answer.status}")


def closed(error: FetchError) -> Rules:
    """Everything is closed, because the host cannot be asked, or not for robots.txt."""
    return Rules(Protego.parse(""), error.reason) if isinstance(error, HostError) else unreadable(error.reason)


def unreadable(reason: str) -> Rules:
    """Everything is closed, because robots.txt is there and cannot be read."""
    return Rules(Protego.parse(""), f"is left alone, because its site's robots.txt {reason}")
