"""Tells markets from the codes of places that are none."""

from __future__ import annotations

NO_MARKET = ("world", "world-ex-china")


def is_market_abroad(place: str | None) -> bool:
    """Whether a place is known, is not China and is not all of the world."""
    return place not in (None, "cn", *NO_MARKET)
