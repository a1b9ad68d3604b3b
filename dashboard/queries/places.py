"""Where the claims of a topic stand in the database, by year: what a chart draws of them under other years is then
known without asking for it again, and so is how many there are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dashboard.filters import Filters
from dashboard.queries import run
from dashboard.records import Claim, records
from dashboard.remembered import Remembered

MOST = 20_000  # claims of a topic whose places are remembered, 13 bytes each; a wider one is asked for anew
TOGETHER = 500  # claims that are fetched together, for this year and the next

_CLAIMS: Remembered[Claim] = Remembered(4096)


@dataclass(frozen=True, slots=True)
class Places:
    """The claims of a topic, those first that a chart takes first: row ids, the years in which their periods start and
    end (-1: undated), and whether charts use them.
    """

    rows: NDArray[np.int64]
    starts: NDArray[np.int16]
    ends: NDArray[np.int16]
    is_drawn: NDArray[np.bool_]

    def within(self, filters: Filters) -> Places:
        """Those in the years of the filters, both inclusive; all where none are set."""
        kept = np.ones(len(self.rows), dtype=bool)
        if filters.first_year is not None:
            kept &= self.ends >= filters.first_year
        if filters.last_year is not None:
            kept &= (self.starts <= filters.last_year) & self.is_dated
        return self._only(kept)

    def charted(self, *, undated: bool, aside: bool) -> Places:
        """Those that a chart places, what is set `aside` only where asked for."""
        return self._only((self.is_dated | undated) & (self.is_drawn | aside))

    def first(self, most: int) -> Places:
        """At most so many of them."""
        return self._only(np.arange(len(self.rows)) < most)

    @property
    def is_dated(self) -> NDArray[np.bool_]:
        """For each whether it has a period."""
        return self.starts >= 0

    def _only(self, kept: NDArray[np.bool_]) -> Places:
        return Places(self.rows[kept], self.starts[kept], self.ends[kept], self.is_drawn[kept])


def places(asked: Mapping[str, object]) -> Places | None:
    """The places of the claims that are asked for (conditions.py); None where there are more than MOST."""
    found = run.afresh("places", asked, most=MOST + 1)
    if len(found) > MOST:
        return None
    columns: dict[str, Any] = {str(name): found[name].to_numpy() for name in found}
    best = np.lexsort((columns["place"], -columns["last_day"], -columns["rank"]))
    return Places(*(columns[name][best] for name in ("place", "starts", "ends", "is_drawn")))


def claims(wanted: Places, near: Places) -> list[Claim]:
    """The claims at the `wanted` places, without their sentences, by what they measure, subject and period. Those that
    are `near` are fetched with one that is not known.
    """
    if not _CLAIMS.knows(wanted.rows.tolist()):
        _CLAIMS.several(near.rows.tolist(), _fetched)
    found = _CLAIMS.several(wanted.rows.tolist(), _fetched)
    found.sort(key=lambda claim: claim.point_id)
    found.sort(key=lambda claim: claim.origin, reverse=True)
    found.sort(key=lambda claim: (claim.metric, claim.subject_name, str(claim.period_start or "~")))
    return found


def _fetched(rows: list[int]) -> dict[int, Claim]:
    found = run.afresh("placed", {}, places=rows)
    return dict(zip(found["place"].tolist(), records(found, Claim), strict=True))
