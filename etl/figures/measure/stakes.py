"""Reads shares of equity, with who holds them."""

from __future__ import annotations

from etl.figures.base.draft import Draft
from etl.figures.base.lists import runs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says
from etl.figures.period.deal_dates import split_dates, stake_dates
from etl.figures.subject.agents import acting, as_intended, company_draft
from etl.figures.subject.makers import subjects
from etl.figures.subject.owners import holders_of, sold_to
from etl.figures.subject.venture_names import owners_told
from etl.vocabulary import vocabulary

_EVEN = 50
_TWO = 2


def read_stake(scene: Scene) -> list[Draft]:
    """A share of equity, a row for each holder; the month of the deal as period, none for one merely held."""
    sold = sold_to(scene)
    holders = holders_of(scene, sold)
    is_seller = sold is None and scene.wording("stake.sells").search(scene.before(120)) is not None
    period = stake_dates(scene, is_bought=sold is not None) if holders and not is_seller else None
    made = [company_draft(scene, "stake", "percent", code, period) for code in holders]
    paid = scene.previous
    if paid is not None and (paid.metric, paid.status) == ("investment", "forecast") and not is_seller:
        return [draft._replace(status="forecast") for draft in made]  # what a sum buys that is only intended
    return made if is_seller else [as_intended(draft, scene) for draft in made]


def read_even(scene: Scene) -> list[Draft]:
    """A venture held half and half is a stake of 50 for each of the two makers named; of other parts, each its own."""
    if scene.number.value != _EVEN:
        return _uneven(scene)
    makers = _two_makers(scene)
    if len(makers) != 2:
        return []
    period = split_dates(scene)
    return [company_draft(scene, "stake", "percent", maker, period) for maker in makers]


def _uneven(scene: Scene) -> list[Draft]:
    """Two parts of a venture in the order of its owners ("a 60-40 venture of A and B", "A's 49:51 venture with B")."""
    hit = scene.wording("stake.uneven").match(scene.text, scene.number.start)
    behind = [f.code for f in subjects(scene) if hit and f.kind == "company" and f.start >= hit.end()][:2]
    if hit is None or not behind:
        return []
    first = next(f for f in subjects(scene) if f.kind == "company" and f.start >= hit.end())
    between, agent = scene.text[hit.end() : first.start], acting(scene)
    if len(behind) == _TWO and scene.wording("stake.owners_behind").match(between):
        owners, period = behind, None
    elif agent and scene.wording("stake.with_partner").match(between):
        owners, period = [agent, behind[0]], split_dates(scene)
    else:
        return []
    parts = list(zip((float(hit["first"]), float(hit["second"])), owners, strict=True))
    made = [company_draft(scene, "stake", "percent", code, period)._replace(value=part) for part, code in parts]
    return made if period is None else made[::-1]  # who acts is spoken of next


def _two_makers(scene: Scene) -> list[str]:
    companies = vocabulary().companies
    told = owners_told(scene)
    if told:
        return list(told)
    named = [f.code for f in subjects(scene) if f.kind == "company"]
    if len(set(named)) == 1 and _is_venture(named[0]):
        return list(vocabulary().ventures[named[0]])
    listed = next(iter(runs([f for f in subjects(scene) if f.kind == "company"], scene.text)), [])
    if len(listed) == _TWO:
        return [found.code for found in listed]
    if not named and scene.wording("stake.the_split").search(scene.outer_head) and scene.context.partners:
        return list(scene.context.partners)
    makers = list(dict.fromkeys(code for code in named if companies[code].country and not _is_venture(code)))
    if not makers and says(scene.text, "stake.both_sides"):
        return [code for code in scene.context.recent if not _is_venture(code)][-2:]
    last = scene.context.last_maker
    return [last, *makers] if len(makers) == 1 and last is not None and last != makers[0] else makers


def _is_venture(slug: str) -> bool:
    """Whether a slug is a joint venture's own."""
    return slug in vocabulary().ventures
