"""Claims that a block is about, asked of the database piece by piece: a count, what the chart draws, the table's head.

So a page costs the same whether it stands over hundreds of figures or a million.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pandas as pd

from dashboard.filters import YEARS, Filters
from dashboard.queries import places, points, run
from dashboard.queries.places import Places
from dashboard.queries.points import Codes, Topic
from dashboard.records import Claim, records
from dashboard.remembered import Remembered

MOST = 250  # marks of a chart
PREFERRED = "caam"  # the counter that a sentence takes where several count the same


@dataclass(frozen=True, slots=True)
class Tally:
    """How many rows there are, how many of them a chart places, and how many of these are set aside."""

    rows: int
    placed: int
    aside: int


_PLACES: Remembered[Places | None] = Remembered(64)
_TALLIES: Remembered[Tally] = Remembered(2048)
_DRAWN: Remembered[pd.DataFrame] = Remembered(16)  # what a page asks for twice; its charts are remembered by themselves


@dataclass(frozen=True, slots=True)
class Asked:
    """The claims of a topic under the filters, of these period kinds (None: all)."""

    topic: Topic
    filters: Filters = field(default_factory=Filters)
    kinds: Codes | None = None

    def tally(self, *, undated: bool) -> Tally:
        """The counts; a chart that takes `undated` rows places all."""
        return _TALLIES.get((self, undated), lambda: self._counted(undated=undated))

    def _counted(self, *, undated: bool) -> Tally:
        if topic := self._topic():
            known = topic.within(self.filters)
            placed = known.charted(undated=undated, aside=True)
            return Tally(len(known.rows), len(placed.rows), int((~placed.is_drawn).sum()))
        found = run.afresh("tally", self._narrowed()).iloc[0]
        placed, aside = (found["rows"], found["aside"]) if undated else (found["dated"], found["dated_aside"])
        return Tally(int(found["rows"]), int(placed), int(aside))

    def drawn(self, *, undated: bool, aside: bool, selected: str | None) -> pd.DataFrame:
        """What the chart draws, at most MOST rows without their sentences; those set `aside` only where asked for, or
        where one is `selected`.
        """
        choice = {"dated": not undated, "aside": aside, "selected": selected, "most": MOST}
        return _DRAWN.get((self, *choice.items()), lambda: run.afresh("drawn", self._narrowed(), **choice))

    def claims(self, *, undated: bool, aside: bool, selected: str | None) -> list[Claim]:
        """The same as records, as few as possible of them asked for."""
        topic = None if selected else self._topic()
        if topic is None:
            return records(self.drawn(undated=undated, aside=aside, selected=selected), Claim)
        fit = topic.within(self.filters).charted(undated=undated, aside=aside)
        near = topic if len(topic.rows) <= places.TOGETHER else fit.first(places.TOGETHER)
        return places.claims(fit.first(MOST), near)

    def head(self, most: int) -> pd.DataFrame:
        """The first `most` rows, whole."""
        return run.narrowed("points", self._narrowed(), most=most)

    def whole(self) -> pd.DataFrame:
        """All rows, whole."""
        return run.narrowed("points", self._narrowed(), most=None)

    @property
    def key(self) -> str:
        """The column of the ids."""
        return "point_id"

    def ids(self) -> tuple[str, ...]:
        """The ids of all rows, in the order of the table."""
        return tuple(run.narrowed("ids", self._narrowed())["point_id"])

    def alike(self, point_id: str) -> pd.DataFrame:
        """The row of this id and then those that say the same, whole; none where the id is not among the rows."""
        return run.narrowed("alike", self._narrowed(), chosen=point_id)

    def facts(self) -> pd.DataFrame:
        """What a sentence over the page speaks of: full years of the series that speaks for each subject, and the
        forecast that reaches furthest (facts.sql says which columns).
        """
        return run.narrowed("facts", self._narrowed(), preferred=PREFERRED)

    def _topic(self) -> Places | None:
        """Where those of all years stand, None where they are too many to remember."""
        always = replace(self, filters=self.filters.without(*YEARS))
        return _PLACES.get(always, lambda: places.places(always._narrowed()))

    def _narrowed(self) -> dict[str, object]:
        return points.narrowed(self.topic, self.filters, self.kinds)
