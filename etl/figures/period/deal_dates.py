"""Decides whether a stake or a sum has a date: that of the deal by which it was got or promised.

None has what is merely held, was held before, or is simply being spent.
"""

from __future__ import annotations

from etl.figures.base.context import Dates
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says, wording
from etl.figures.period.event_dates import event_period, month_of_publication
from etl.figures.subject.agents import acting, without_names

_EVEN_REACH = 40


def stake_dates(scene: Scene, *, is_bought: bool) -> Dates | None:
    """When a part was got, by a deal that the words tell; None for one merely held, or held before."""
    if wording("stake.raised_from").search(scene.outer_head):
        return None  # what was held before
    paid = scene.previous if scene.previous is not None and scene.previous.metric == "investment" else None
    if paid is not None and not scene.wording("stake.now").search(scene.head):
        return paid.period
    if _is_news(scene):
        return event_period(scene) or month_of_publication(scene)
    if scene.wording("stake.holds_now").search(scene.outer_head):
        return None
    return None if not is_bought and _is_held(scene) else event_period(scene)


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
    is_being_spent = scene.wording("money.being_spent").search(scene.head)
    is_another = scene.previous is None and scene.wording("money.another").search(scene.outer_head)
    is_further = is_being_spent or is_another
    if is_further and not scene.m.periods:
        return None
    is_open = _is_being_spent(scene) if is_being_spent else _is_perfect(scene)
    return None if is_open else event_period(scene)


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
