"""Reads how long developing a car or a system takes."""

from __future__ import annotations

from collections.abc import Sequence

from etl.figures.base.context import Dates
from etl.figures.base.draft import Draft
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says
from etl.figures.period.dates import resolve
from etl.figures.period.spans import own_period
from etl.figures.subject.agents import company_draft
from etl.figures.subject.makers import subjects
from etl.vocabulary import vocabulary

_MOST_MONTHS = 120
_AHEAD_REACH = 70
_PARTNERS = 2


def read_duration(scene: Scene, most: int = _MOST_MONTHS) -> Draft | None:
    """A development time in months with who develops: of a joint one, the foreign maker; none above `most`."""
    if scene.number.value > most or not says(scene.text, "duration.develops"):
        return None
    if scene.context.developer is None and not says(scene.text, "duration.develops_surely"):
        return None
    if _is_of_event(scene):
        return None
    subject = _developer(scene)
    made = company_draft(scene, "development_time", "months", subject, None) if subject else None
    is_ahead = scene.wording("duration.ahead").search(scene.before(_AHEAD_REACH))
    if made is None or not is_ahead:
        return made
    is_aim = scene.wording("duration.aimed").search(scene.before(_AHEAD_REACH)) is not None
    return made._replace(status="target" if is_aim else "forecast", period=_year_aimed_at(scene))


def _is_of_event(scene: Scene) -> bool:
    """Whether a time is how long something else goes on, or how long after it something happened ("over the next three
    years", "Ten months after the memorandum, they signed").
    """
    if scene.wording("duration.other_span").search(scene.outer_head):
        return True
    return not scene.outer_head.strip() and scene.wording("duration.since_event").match(scene.tail) is not None


def _year_aimed_at(scene: Scene) -> Dates | None:
    """The year to come for which a time is aimed at ("By 2030 Kia aims to cut it by a third")."""
    published = scene.context.published
    own = own_period(scene)
    is_ahead = own is not None and published is not None and (own.year or 0) > published.year
    return resolve(own, scene) if own is not None and is_ahead else None


def _developer(scene: Scene) -> str | None:
    before = [f for f in subjects(scene) if f.end <= scene.number.start]
    if before:
        return _foreign_of([f.code for f in before if f.kind == "company"]) or before[-1].code
    if scene.previous is not None and scene.previous.metric == "development_time":
        return scene.previous.subject
    return scene.context.developer or _of_project(scene)


def _foreign_of(slugs: Sequence[str]) -> str | None:
    """The foreign carmaker named last, else the carmaker named last."""
    companies = vocabulary().companies
    makers = [slug for slug in slugs if companies[slug].kind == "carmaker"]
    foreign = [slug for slug in makers if companies[slug].country != "cn"]
    return next(iter((foreign or makers)[-1:]), None)


def _of_project(scene: Scene) -> str | None:
    """Whose platform or partnership cuts the time: the maker that says so, or those spoken of before."""
    if not says(scene.text, "duration.of_project"):
        return None
    behind = [f.code for f in subjects(scene) if f.kind == "company"]
    return (
        _foreign_of(behind) or _foreign_of(scene.context.topic_makers) or _foreign_of(scene.context.recent[-_PARTNERS:])
    )
