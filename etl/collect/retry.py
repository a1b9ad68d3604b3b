"""What a site says with Retry-After, and the hosts that may not be asked before a time, kept between runs."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

from etl.collect.journal import FOLDER
from etl.errors import StoreError

LONGEST_SECONDS = 86_400.0  # more than a day counts as a day
_SECONDS = re.compile(r"\d{1,12}")
_FILE = "later.json"


def retry_after(header: str, now: float) -> float | None:
    """The seconds from `now` (of the clock) that a Retry-After header asks for, in seconds or as an HTTP date: at most
    a day, 0 for a time that is past, None where it says neither.
    """
    words = header.strip()
    if _SECONDS.fullmatch(words):
        return min(float(words), LONGEST_SECONDS)
    try:
        at = parsedate_to_datetime(words)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    seconds = (at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp() - now
    return min(max(seconds, 0.0), LONGEST_SECONDS)


def clock_words(at: float) -> str:
    """A time of the clock as a person reads it, in UTC."""
    return f"{datetime.fromtimestamp(at, UTC):%Y-%m-%d %H:%M} UTC"


def read_later(store: Path, now: float) -> dict[str, float]:
    """The hosts that asked in earlier runs to be left alone until a time that is still to come (of the clock)."""
    try:
        kept = json.loads((store / FOLDER / _FILE).read_text(encoding="utf-8"))
        return {str(host): float(at) for host, at in kept.items() if now < float(at) <= now + LONGEST_SECONDS}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}  # nothing kept, or a file that was cut off: the site will say it again


def write_later(store: Path, not_before: Mapping[str, float], now: float) -> None:
    """Keep the hosts whose time is still to come, in place of those kept before; raises StoreError."""
    path = store / FOLDER / _FILE
    hosts = {host: at for host, at in not_before.items() if at > now}
    try:
        if not hosts:
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.write_text(json.dumps(dict(sorted(hosts.items()))), encoding="utf-8")
        fresh.replace(path)
    except OSError as error:
        with suppress(OSError):
            path.with_suffix(".new").unlink(missing_ok=True)
        raise StoreError(f"{path}: cannot be written: {error.strerror or error}") from error
