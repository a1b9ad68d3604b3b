"""Decides whether a stake or a sum has a date: that of the deal by which it was got or promised.

None has what is merely held, was held before, or is simply being spent.
"""

from __future__ import annotations

from dataclasses import replace

from etl.figures.base.context import Dates
from etl.figures.base.relative import relative_of
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says, wording
from etl.figures.period.event_dates import event_period, month_of_publication, tells_own_day
from etl.figures.subject.agents import acting, without_names

_EVEN_REACH = 40


def stake_dates(scene: Scene, *, is_bought: bool) -> Dates | None:
    """When a part was got, by a deal that the words tell; None for one merely held, or held before."""
    if wording("stake.raised_from").search(scene.outer_head):
        return None  # what was held before
    scene = of_clause(scene)
    paid = scene.previous if scene.previous is not None and scene.previous.metric == "investment" else None
    if paid is not None and not scene.wording("stake.now").search(scene.head):
        return paid.period
    if _is_news(scene) or _is_by_deal(scene):
        return event_period(scene) or month_of_publication(scene)
    if scene.wording("stake.holds_now").search(scene.outer_head):
        return None
    if _is_term(scene):
        return event_period(scene)
    return _held_since(scene) if not is_bought and _is_held(scene) else _got(scene)


def _got(scene: Scene) -> Dates | None:
    return None if _is_in_passing(scene) else event_period(scene)


def of_clause(scene: Scene) -> Scene:
    """The scene with the times of the relative clause alone that the number stands in: those of the main clause date
    what is told there ("In May Kia sold it to Seat, which owns 9 percent of Rimac").
    """
    relative = relative_of(scene)
    if relative is None or not relative.is_acting:
        return scene
    inside = tuple(period for period in scene.m.periods if relative.start <= period.start < relative.end)
    return replace(scene, m=replace(scene.m, periods=inside)) if len(inside) < len(scene.m.periods) else scene


def _is_by_deal(scene: Scene) -> bool:
    """Whether it is what somebody has by a deal that the words name ("After the sale, Kia holds 24%, and Seat 13%",
    "holds half after paying a billion last year").
    """
    if scene.wording("stake.by_deal").search(scene.outer_head):
        return True
    return scene.wording("stake.by_deal_behind").match(scene.tail) is not None and bool(scene.m.periods)


def _is_term(scene: Scene) -> bool:
    """Whether it is a term of the founding or the agreement that the sentence dates ("was founded in 2001, with A and B
    each holding 50%").
    """
    return tells_own_day(scene) and scene.wording("stake.term_of").search(scene.outer_head) is not None


def _held_since(scene: Scene) -> Dates | None:
    """The month or year since which somebody has held it."""
    for period in scene.m.periods:
        is_behind = period.start >= scene.number.end and period.year_said
        if is_behind and scene.wording("stake.since").match(scene.text[scene.number.end : period.end]):
            return period.dates(scene.context.published)
    return None


def _is_in_passing(scene: Scene) -> bool:
    """Whether somebody whom neither headline nor opening names is told to have bought or paid, on no day: a thing of
    the past, and not the article's news ("Kia has invested $100 million in Rimac, which supplies it").
    """
    context = scene.context
    if scene.wording("agent.until_now").search(scene.text) and all(period.vague for period in scene.m.periods):
        return True
    if scene.m.periods or not scene.wording("agent.perfect").search(scene.outer_head):
        return False
    if says(scene.text, "stake.made_public") or says(scene.text, "agent.recent_day") or context.event is not None:
        return False
    return bool(context.recent) and acting(scene) not in context.topic_makers


def split_dates(scene: Scene) -> Dates | None:
    """When a venture was split between its owners; none where the words only say what it is."""
    head = without_names(scene, scene.head)
    verbs = [hit.group().lower() for hit in scene.wording("stake.holding").finditer(head[-_EVEN_REACH:])]
    is_founded = scene.wording("stake.will_found").search(head) or scene.wording("stake.founded_zh").search(head)
    is_new = (
        is_founded
        or scene.wording("stake.will_hold").search(head)
        or (verbs == ["with"] and scene.wording("stake.getting").search(head))
    )
    is_told = says(scene.text, "stake.told_now")
    is_got = says(scene.text, "stake.founded") or scene.wording("stake.makes").search(head)
    is_described = scene.wording("stake.described").search(scene.outer_head) and not is_got
    if _is_term(scene):
        return event_period(scene)
    is_merely = verbs or is_described or wording("stake.is_described").search(scene.outer_head)
    return None if is_merely and not (is_new or is_told) else event_period(scene)


def _is_news(scene: Scene) -> bool:
    """Whether "now owns" tells what the headline calls a purchase, by the one whom the headline opens with."""
    is_now = scene.context.tells_purchase and scene.wording("stake.now").search(scene.head)
    return bool(is_now) and acting(scene) in scene.context.topic_makers


def _is_held(scene: Scene) -> bool:
    """Whether a stake is merely held: the last verb before it holds, or none near it gets, and nothing is founded."""
    if says(scene.text, "stake.founded"):
        return False
    head = without_names(scene, scene.head)
    if scene.wording("stake.will_hold").search(head) or scene.wording("stake.will_belong").match(scene.tail):
        return False
    if scene.wording("stake.came_in").search(scene.outer_head):
        return False
    got = [hit.start() for hit in scene.wording("stake.getting").finditer(head)]
    held = [hit.start() for hit in scene.wording("stake.holding").finditer(head)]
    if held and (not got or held[-1] > got[-1]):
        return not got or scene.wording("stake.got_and_holds").search(head) is None
    return not got and not scene.wording("stake.getting").search(scene.stretch)


def sum_dates(scene: Scene) -> Dates | None:
    """When a sum was promised or paid; None for what a plant cost, and for money that is simply being spent."""
    if is_cost(scene):
        return None
    whole, scene = scene, of_clause(scene)
    is_being_spent = scene.wording("money.being_spent").search(scene.head)
    is_another = scene.previous is None and scene.wording("money.another").search(scene.outer_head)
    is_further = is_being_spent or is_another
    if is_further and _is_spent_as_news(scene):
        return event_period(scene) or month_of_publication(scene)
    if is_further and not scene.m.periods:
        return None
    if scene is not whole and not scene.m.periods:
        return None  # what a clause tells of another company, on no day
    is_open = _is_being_spent(scene) if is_being_spent else _is_perfect(scene)
    return None if is_open else _got(scene)


def _is_spent_as_news(scene: Scene) -> bool:
    """Whether what somebody is spending is announced, or buys the stake of which the headline tells."""
    if says(scene.text, "stake.made_public"):
        return not scene.m.periods
    return scene.context.tells_purchase and acting(scene) in scene.context.topic_makers and not scene.m.periods


def is_cost(scene: Scene) -> bool:
    """Whether it is what a plant cost its owner."""
    return scene.wording("money.cost").search(scene.outer_head) is not None


def _is_being_spent(scene: Scene) -> bool:
    """Whether all times told with what is just being spent are of what a relative clause tells ("is spending 3 billion
    on a plant that Ford closed in 2021").
    """
    if scene.wording("money.being_spent").search(scene.text[scene.last_end : scene.number.start]) is None:
        return False
    behind = wording("money.relative_behind")
    return all(p.start >= scene.number.end and behind.search(scene.up_to(p)) for p in scene.m.periods)


def _is_perfect(scene: Scene) -> bool:
    """Whether a perfect stands between all times that a sentence names and the sum: they are of what was before."""
    hit = scene.wording("money.perfect").search(scene.outer_head)
    return hit is not None and bool(scene.m.periods) and all(p.end <= hit.start() for p in scene.m.periods)
