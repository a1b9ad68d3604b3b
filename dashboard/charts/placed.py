"""Claims with a place in time: where each stands on the axis, in which colour, under which name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import pandas as pd

from dashboard.charts import theme
from dashboard.records import Claim, records


@dataclass(frozen=True, slots=True)
class Look:
    """What tells the lines apart: the fields with the code that fixes the colour and with the words shown."""

    colour: str = "subject"
    label: str = "subject_name"
    height: int = 340  # of the plot itself, in pixels


@dataclass(frozen=True, slots=True)
class Mark:
    """A dated claim on the axis of time: `x` is the middle of its period as Plotly reads a date."""

    claim: Claim
    x: str
    colour: str
    label: str
    is_named: bool


@dataclass(frozen=True, slots=True)
class Line:
    """The marks of one name, which share a colour; `main` is the last fact of the series that speaks for it."""

    label: str
    marks: tuple[Mark, ...]
    main: Claim

    @property
    def colour(self) -> str:
        """The colour of all its marks."""
        return self.marks[0].colour

    @property
    def is_named(self) -> bool:
        """Whether its name tells who it is."""
        return self.marks[0].is_named


def marks_of(rows: pd.DataFrame | Sequence[Claim], look: Look, unnamed: str) -> list[Mark]:
    """The dated rows of mart.points as marks; `unnamed` is the label of those without a code for their colour."""
    told = records(rows, Claim) if isinstance(rows, pd.DataFrame) else rows
    dated = [claim for claim in told if claim.period_start is not None]
    codes: list[str | None] = [getattr(claim, look.colour) for claim in dated]
    by_count = [code for code, _ in Counter(filter(None, codes)).most_common()]
    shades = theme.colours(by_count, fixed=look.colour == "subject")
    found = zip(dated, codes, (getattr(claim, look.label) for claim in dated), strict=True)
    return [
        Mark(
            claim,
            middle(claim),
            theme.NEUTRAL if code is None else shades[code],
            unnamed if code is None else str(label),
            code is not None,
        )
        for claim, code, label in found
    ]


def lines_of(marks: Sequence[Mark]) -> list[Line]:
    """The marks by their names, the name with the highest last value first."""
    found: dict[str, list[Mark]] = {}
    for mark in marks:
        found.setdefault(mark.label, []).append(mark)
    lines = [Line(label, tuple(own), _main([mark.claim for mark in own])) for label, own in found.items()]
    return sorted(lines, key=lambda line: (-line.main.stated, line.label))


def middle(claim: Claim) -> str:
    """The middle of a dated claim's period, as an ISO date."""
    assert claim.period_start is not None
    assert claim.period_end is not None
    return date.fromordinal((claim.period_start.toordinal() + claim.period_end.toordinal()) // 2).isoformat()


def _main(claims: list[Claim]) -> Claim:
    """The last fact of the series that speaks for a name: official before article, then the one with most facts."""
    facts = [claim for claim in claims if claim.status == "actual"] or claims
    sizes = Counter(claim.series_id for claim in facts)
    ends = {claim.series_id: claim.period_end for claim in sorted(facts, key=lambda claim: str(claim.period_end))}
    best = max(facts, key=lambda one: (one.origin, sizes[one.series_id], str(ends[one.series_id]))).series_id
    own = [claim for claim in claims if claim.series_id == best]
    first = min(claim.status for claim in own)
    return max((claim for claim in own if claim.status == first), key=lambda claim: str(claim.period_end))
