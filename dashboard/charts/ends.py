"""What is named at the right edge of a chart over time: the lines, and who made each forecast and target."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.charts.labels import Label
from dashboard.charts.placed import Line, Mark
from dashboard.words import t

MOST = 6  # makers of forecasts that are named at the edge


def lines(named: Sequence[Line]) -> list[Label]:
    """One label a name, at the last fact of its main series, with its period where other lines end in a later year."""
    latest = max((line.main.period_end.year for line in named if line.main.period_end), default=0)
    return [Label(line.main.stated, f"{line.label}{_if_earlier(line, latest)}", line.colour) for line in named]


def _if_earlier(line: Line, latest: int) -> str:
    end = line.main.period_end
    return f"{t('claims.comma')}{line.main.period_label}" if end and end.year < latest else ""


def forecasts(marks: Sequence[Mark]) -> tuple[list[Label], str]:
    """A label for each maker's furthest forecast or target beyond what is counted, and a line for the note below where
    there are more makers than room.
    """
    counted = max((str(mark.claim.period_end) for mark in marks if mark.claim.status == "actual"), default="")
    ahead = [
        mark
        for mark in marks
        if mark.claim.status != "actual" and mark.claim.is_drawn and str(mark.claim.period_end) > counted
    ]
    furthest: dict[tuple[str, str, str], Mark] = {}
    for mark in sorted(ahead, key=lambda mark: (mark.x, mark.claim.point_id)):
        furthest[mark.claim.source_name, mark.label, mark.claim.status] = mark
    latest = sorted(furthest.values(), key=lambda mark: mark.x, reverse=True)
    more = t("charts.time.forecasters", count=len(latest) - MOST) if len(latest) > MOST else ""
    return [_label(mark) for mark in latest[:MOST]], more


def _label(mark: Mark) -> Label:
    claim = mark.claim
    is_target = claim.status == "target"
    words = t(
        "charts.time.target_by" if is_target else "charts.time.forecast_by",
        name=claim.source_name,
        period=claim.period_label,
    )
    return Label(claim.stated, words, mark.colour)
