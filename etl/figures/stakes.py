"""Reads shares of equity, with who holds them."""

from __future__ import annotations

from etl.figures.agents import agent_of, as_intended, carried_agent, company_draft, event_period, without_names
from etl.figures.context import Dates
from etl.figures.draft import Draft
from etl.figures.makers import MAKER_KINDS, subjects
from etl.figures.scene import Scene
from etl.figures.wordings import wording
from etl.vocabulary import vocabulary

_EVEN_REACH = 40


def read_stake(scene: Scene) -> Draft | None:
    """A share of equity with its holder; the month of the deal as period, none for one merely held."""
    subject = agent_of(scene) or carried_agent(scene)
    if subject is None or subject.endswith("-brands") or vocabulary().companies[subject].kind not in MAKER_KINDS:
        return None
    return as_intended(company_draft(scene, "stake", "percent", subject, _stake_period(scene)), scene)


def _stake_period(scene: Scene) -> Dates | None:
    paid = scene.previous if scene.previous is not None and scene.previous.metric == "investment" else None
    if paid is not None and not wording("stake.now").search(scene.head):
        return paid.period
    return None if _is_held(scene) else event_period(scene)


def _is_held(scene: Scene) -> bool:
    """Whether a stake is merely held: the last verb before it holds, or none near it gets."""
    head = without_names(scene, scene.head)
    if wording("stake.will_hold").search(head) or wording("stake.will_belong").match(scene.tail):
        return False
    got = [hit.start() for hit in wording("stake.getting").finditer(head)]
    held = [hit.start() for hit in wording("stake.holding").finditer(head)]
    if held and (not got or held[-1] > got[-1]):
        return True
    return not got and not wording("stake.getting").search(scene.stretch)


def read_even(scene: Scene) -> list[Draft]:
    """A venture held half and half is a stake of 50 for each of the two makers named."""
    makers = _two_makers(scene)
    if len(makers) != 2:
        return []
    is_held = wording("stake.holding").search(without_names(scene, scene.head)[-_EVEN_REACH:])
    period = None if is_held else event_period(scene)
    return [company_draft(scene, "stake", "percent", maker, period) for maker in makers]


def _two_makers(scene: Scene) -> list[str]:
    companies = vocabulary().companies
    named = [f.code for f in subjects(scene) if f.kind == "company"]
    makers = list(dict.fromkeys(code for code in named if companies[code].country and not _is_venture(code)))
    last = scene.context.last_maker
    return [last, *makers] if len(makers) == 1 and last is not None and last != makers[0] else makers


def _is_venture(slug: str) -> bool:
    """Whether a slug is a joint venture's own (two makers' names in one)."""
    first = slug.partition("-")[0]
    return slug != first and len(first) > 2 and first in vocabulary().companies
