"""Reads a growth that leads up to the level it is of: "Up 9% on the year, exports reached 90,000"."""

from __future__ import annotations

from collections.abc import Sequence

from etl.figures.base.draft import Draft
from etl.figures.base.rules import needs
from etl.figures.base.scene import COUNTED, Scene
from etl.figures.measure.mirrors import mirrored_growth
from etl.figures.period.spans import own_period

_CLAUSE_END = ", "


@needs("growth.leads_up")
def leads_up(scene: Scene) -> bool:
    """Whether a sentence opens on a number, and the clause that it opens names neither what grew nor whose it is."""
    if scene.number.kind not in ("percent", "multiple") or scene.drafts:
        return False
    if not scene.wording("growth.leads_up").fullmatch(scene.outer_head):
        return False
    stop = scene.text.find(_CLAUSE_END, scene.number.end)
    named = scene.m.named("company", "group", "place", "powertrain", "vehicle_class")
    cues = (cue for cue in scene.m.cued("metric") if cue.code in (*COUNTED, "share"))
    return stop > 0 and not any(found.start < stop for found in (*named, *cues))


def with_leading(opening: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a sentence, the growth that it opens on told of the level that its main clause tells."""
    stop = opening.text.find(_CLAUSE_END, opening.number.end)
    level = next((draft for draft in drafts if draft.number.start > stop), None)
    grown = mirrored_growth(opening, level) if level is not None and level.is_count else None
    if level is None or not grown:
        return list(drafts)
    read = next((draft for draft in drafts if draft.number is opening.number), None)
    own = own_period(opening)
    is_dated = read is not None and own is not None and own.start < stop
    made = grown[0]._replace(period=read.period) if read is not None and is_dated else grown[0]
    return [made, *(draft for draft in drafts if draft is not read)]
