"""How a page was fetched, as the ledger of originals keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from etl.read.manifest import ManifestEntry
from etl.read.media import charset_in

# A visitor's mark is nobody's business but the site's.
_NOT_KEPT = frozenset({"set-cookie", "set-cookie2"})
_LONGEST_HEADER = 1000


def fetch_record(url: str, final_url: str, headers: Mapping[str, str], at: datetime) -> dict[str, object]:
    """The record of a page that came with status 200: the address asked for, the one that answered, the headers (names
    in small letters, without cookies, each cut to a length) and the time.
    """
    lower = {name.lower(): value[:_LONGEST_HEADER] for name, value in headers.items()}
    return {
        "url": url,
        "final_url": final_url,
        "status": 200,
        "headers": {name: lower[name] for name in sorted(lower.keys() - _NOT_KEPT)},
        "fetched_at": at.isoformat(timespec="seconds"),
    }


def fetched_entry(name: str, url: str, headers: Mapping[str, str]) -> ManifestEntry:
    """What is known of a page before it is read: its address, and the charset that its server named. `headers` have
    their names in small letters.
    """
    charset = charset_in(headers.get("content-type", ""))
    return ManifestEntry(name, url=url, extra={"charset": charset} if charset else {})
