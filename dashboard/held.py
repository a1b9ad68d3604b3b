"""Rows of a block that are few and fetched already: deals, or what a page has put together itself."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from dashboard import tables
from dashboard.alike import alike
from dashboard.queries.asked import Tally


@dataclass(frozen=True, slots=True)
class Held:
    """Rows of mart.points or mart.deals, answering what queries.asked.Asked answers from the database."""

    rows: pd.DataFrame

    def tally(self, *, undated: bool) -> Tally:
        """The counts; a chart that takes `undated` rows places all."""
        placed = self._placed(undated=undated)
        aside = int((~placed["is_drawn"]).sum()) if "is_drawn" in placed else 0
        return Tally(len(self.rows), len(placed), aside)

    def drawn(self, *, undated: bool, aside: bool, selected: str | None) -> pd.DataFrame:
        """What the chart draws; rows that are set `aside` only where asked for, or where one is `selected`."""
        placed = self._placed(undated=undated)
        if aside or "is_drawn" not in placed:
            return placed
        return placed[placed["is_drawn"] | (placed["point_id"] == selected)]

    def head(self, most: int) -> pd.DataFrame:
        """The first `most` rows."""
        return self.rows.head(most)

    def whole(self) -> pd.DataFrame:
        """All rows."""
        return self.rows

    def ids(self) -> tuple[str, ...]:
        """The ids of all rows in their order: of mentions, of deals, or of points."""
        return tuple(self.rows[self.key])

    @property
    def key(self) -> str:
        """The column of the ids."""
        return tables.identifier(self.rows)

    def alike(self, point_id: str) -> pd.DataFrame:
        """The row of this id and then those that say the same; of deals and mentions all rows."""
        return alike(self.rows, point_id) if "point_id" in self.rows else self.rows

    def _placed(self, *, undated: bool) -> pd.DataFrame:
        is_timeless = undated or "period_start" not in self.rows
        return self.rows if is_timeless else self.rows[self.rows["period_start"].notna()]
