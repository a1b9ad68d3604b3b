"""Dates a number by the clause it stands in: ", when it sold ...", "a record set a month before", "3% (1%) in May"."""

from __future__ import annotations

from etl.figures.base.context import Dates
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import listed_in
from etl.figures.period.compared import reference_period, shifted
from etl.figures.period.dates import resolve
from etl.figures.period.spans import spans
from etl.figures.period.years import whole_year
from etl.figures.status.certainty import status_of

_RECORD_REACH = 60
_CLOSE_REACH = 5


def when_clause(scene: Scene) -> Dates | None:
    """The span that a clause with "when" says more of ("than in April, when it sold 1,000")."""
    opens = scene.wording("period.when_opens")
    named = [p for p in scene.m.periods if p.kind == "span" and p.end <= scene.number.start]
    last = named[-1] if named else None
    previous = scene.previous
    is_next = previous is not None and last is not None and previous.number.start > last.end  # "when it fell 9% to 3"
    if (
        last is None
        or (scene.last_end > last.end and not is_next)
        or not opens.match(scene.text[last.end : scene.number.start])
    ):
        return None
    return resolve(last, scene)


def years_later(scene: Scene) -> Dates | None:
    """The year that comes so many years after the one told before ("three years later it was 3 million"), or after the
    deal that the paragraph before told of.
    """
    previous = scene.previous
    reference = previous.period if previous is not None else scene.context.period
    since = previous.number.end if previous is not None else 0
    said = scene.wording("period.years_later").search(scene.text[since : scene.number.outer_start])
    years = listed_in("years").get((said["words"] or said["zh"] or said["opens_zh"]).casefold()) if said else None
    if years is None:
        return None
    event = scene.context.event or scene.context.earlier_event
    if previous is None and event is not None and (reference is None or reference == scene.context.topic_period):
        reference = whole_year(event[0].year)
    if reference is None or reference != whole_year(reference[0].year):
        return None
    return whole_year(reference[0].year + int(years))


def set_before(scene: Scene) -> Dates | None:
    """The span of an earlier mark: "the record of 1,000 that it had set a month before"."""
    marks = [p for p in scene.m.periods if p.kind == "basis" and 0 <= p.start - scene.number.end < _RECORD_REACH]
    reference = reference_period(scene)
    if not marks or reference is None or not scene.wording("period.set_behind").fullmatch(scene.up_to(marks[0])):
        return None
    return shifted(reference, marks[0].code)


def beyond_brackets(scene: Scene) -> Dates | None:
    """The span behind the brackets that a number stands in or before: "3.1% (BYD 2%, MG 1%) in May"."""
    text, number = scene.text, scene.number
    opened, closed = text.rfind("(", 0, number.start), text.rfind(")", 0, number.start)
    start = opened if opened > closed else text.find("(", number.end, number.end + 10)
    end = text.find(")", number.end)
    if min(start, end) < 0 or not _is_of_numbers(start, end, scene):
        return None
    behind = [p for p in spans(scene) if 0 <= p.start - end <= _CLOSE_REACH]
    return resolve(behind[0], scene) if behind else None


def _is_of_numbers(start: int, end: int, scene: Scene) -> bool:
    """Whether brackets follow a number of the same kind, hold such numbers, and no span of time."""
    alike = [n for n in scene.m.numbers if n.kind == scene.number.kind]
    holds = any(start < n.start < end for n in alike)
    follows = any(0 <= start - n.end <= _CLOSE_REACH + 4 for n in alike)
    return holds and follows and not any(start < p.start < end for p in spans(scene))


def aimed_for_year(scene: Scene) -> Dates | None:
    """The year of an aim, a forecast or guidance that is said to be for the year."""
    published = scene.context.published
    if published is None or not scene.wording("status.for_year").search(scene.stretch):
        return None
    is_looking_back = bool(scene.drafts) or published.month == 1
    reference = reference_period(scene) if is_looking_back else None
    year = whole_year(reference[1].year if reference else published.year)
    return year if status_of(scene, year) != "actual" else None


def year_met(scene: Scene) -> Dates | None:
    """The year told last, for a target that was met or missed, where the words name no other year ("It sold 900 in
    2024, and so exceeded its full-year target of 800").
    """
    if not scene.wording("status.met_before").search(scene.outer_head):
        return None
    told = scene.previous.period if scene.previous is not None else scene.context.period
    published = scene.context.published
    if told is None or published is None or told[1] >= published or told != whole_year(told[0].year):
        return None
    return None if any(period.year_said for period in scene.m.periods) else told
