"""Reads how long developing a car or a system takes."""

from __future__ import annotations

from etl.figures.agents import company_draft
from etl.figures.draft import Draft
from etl.figures.makers import subjects
from etl.figures.scene import Scene
from etl.figures.wordings import says
from etl.vocabulary import vocabulary

_MOST_MONTHS = 120


def read_duration(scene: Scene, most: int = _MOST_MONTHS) -> Draft | None:
    """A development time in months with who develops: of a joint one, the foreign maker; none above `most`."""
    if scene.number.value > most or not says(scene.text, "duration.develops"):
        return None
    if scene.context.developer is None and not says(scene.text, "duration.develops_surely"):
        return None
    subject = _developer(scene)
    return company_draft(scene, "development_time", "months", subject, None) if subject else None


def _developer(scene: Scene) -> str | None:
    before = [f for f in subjects(scene) if f.end <= scene.number.start]
    if before:
        companies = vocabulary().companies
        makers = [f for f in before if f.kind == "company" and companies[f.code].kind == "carmaker"]
        foreign = [f for f in makers if companies[f.code].country != "cn"]
        return (foreign or before)[-1].code
    if scene.previous is not None and scene.previous.metric == "development_time":
        return scene.previous.subject
    return scene.context.developer
