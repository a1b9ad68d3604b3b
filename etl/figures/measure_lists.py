"""Finds the measure of growths that are told in the order of the counts, or of the growths, before them."""

from __future__ import annotations

from etl.figures.lists import number_runs
from etl.figures.rules import needs
from etl.figures.scene import Scene

_TWO = 2


@needs("metric.one_and_other")
def one_and_other(scene: Scene) -> str | None:
    """The measure of the first or the second of two counts, for two growths that "one" and "one" tell of them."""
    levels = [draft.metric for draft in scene.drafts if draft.is_count]
    grown = len(scene.drafts) - len(levels)
    is_told = len(levels) == _TWO and grown < _TWO and scene.wording("metric.one_and_other").search(scene.outer_head)
    return levels[grown] if is_told else None


def paired_again(scene: Scene) -> str | None:
    """The measure that stands in the same place of the pair before, for two growths told as a list ("5.1 and 6.3%")."""
    run = next((run for run in number_runs(scene.m) if scene.number in run), [])
    if scene.number.kind != "percent" or len(run) != _TWO or scene.in_zone(scene.m.cued("metric")):
        return None
    before = [draft.metric for draft in scene.drafts if draft.number.end <= run[0].start][-_TWO:]
    return before[run.index(scene.number)] if len(set(before)) == _TWO else None
