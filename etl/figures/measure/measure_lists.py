"""Finds the measure of growths told in the order of the numbers before them, or behind makers in brackets."""

from __future__ import annotations

from etl.figures.base.lists import number_runs
from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.subject.makers import makers_named

_TWO = 2
_LABEL_REACH = 3


@needs("metric.one_and_other")
def one_and_other(scene: Scene) -> str | None:
    """The measure of the first or the second of two counts, for two growths that "one" and "one" tell of them."""
    levels = [draft.metric for draft in scene.drafts if draft.is_count]
    grown = len(scene.drafts) - len(levels)
    is_told = len(levels) == _TWO and grown < _TWO and scene.wording("metric.one_and_other").search(scene.outer_head)
    return levels[grown] if is_told else None


def paired_again(scene: Scene) -> str | None:
    """The measure that stands in the same place of the pair before, for two growths told as a list ("5.1 and 6.3%")."""
    if scene.number.kind not in ("percent", "multiple"):
        return None
    run = next((run for run in number_runs(scene.m) if scene.number in run), [])
    if len(run) != _TWO or scene.in_zone(scene.m.cued("metric")):
        return None
    before = [draft.metric for draft in scene.drafts if draft.number.end <= run[0].start][-_TWO:]
    return before[run.index(scene.number)] if len(set(before)) == _TWO else None


def labelled(scene: Scene) -> str | None:
    """Sales, where no measure was told yet and makers have a growth in brackets each ("May: Kia (+9%), MG (-2%)")."""
    is_first = scene.number.kind == "percent" and scene.context.counted is None and not scene.m.cued("exclude")
    if not is_first or not scene.outer_head.endswith(("(", "（")):
        return None
    signed = [n.start for n in scene.m.numbers if n.kind == "percent" and n.sign]
    labels = [start for f in makers_named(scene.m) for start in signed if f.end < start <= f.end + _LABEL_REACH]
    is_dated = any(p.kind == "span" and p.day is None and not p.vague for p in scene.m.periods)
    is_listed = scene.number.start in labels and len(labels) > 1 and is_dated
    return "sales" if is_listed and not scene.wording("metric.at_exchange").search(scene.text) else None
