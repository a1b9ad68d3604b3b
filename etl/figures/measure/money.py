"""Reads money put into plants, companies and stakes, and the value of car parts exported."""

from __future__ import annotations

from etl.figures.base.context import Dates
from etl.figures.base.draft import Draft
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says, wording
from etl.figures.measure.prices import buyer, is_price_of_company
from etl.figures.period.dates import resolve
from etl.figures.period.event_dates import event_period
from etl.figures.period.spans import own_period
from etl.figures.subject.agents import acting, as_intended, company_draft
from etl.figures.subject.makers import makers_named, subjects
from etl.figures.subject.payers import in_turn
from etl.figures.subject.venture_names import venture_of
from etl.mentions.mentions import read_mentions
from etl.vocabulary import vocabulary

_LEAST = 1_000_000
_TWO = 2
_OPENING = 4
# What a company's capital is, or what it is worth, nobody pays.
_NOT_PAID = ("money.grows_by", "money.source_of", "money.registered", "money.worth_of")


def read_money(scene: Scene) -> Draft | None:
    """Money put in, with who pays; or the value of car parts exported; None for any other money."""
    if says(scene.text, "money.parts") and says(scene.text, "money.parts_trade"):
        if _is_of_vehicles(scene) or _is_converted(scene):
            return None
        return company_draft(scene, "parts_exports", scene.number.unit, "all", _parts_period(scene))
    if scene.number.value < _LEAST or _is_converted(scene) or not _is_put_in(scene):
        return None
    if scene.previous is not None and (_is_of_sale(scene) or _is_for_stake(scene)):
        subject: str | None = scene.previous.subject
    elif _brought_in(scene) is not None:
        subject = _brought_in(scene)
    elif is_price_of_company(scene):
        subject = buyer(scene)
    elif scene.wording("money.received").search(scene.outer_head):
        subject = _giver(scene) or _giver_next(scene)
    else:
        payer = None if _is_others(scene) else in_turn(scene) or acting(scene) or scene.context.last_maker
        subject = _venture_of_two(scene) or _venture_told(scene) or _venture_of_both(scene) or _group(scene) or payer
    if subject is None:
        return None
    made = company_draft(scene, "investment", scene.number.unit, subject, _money_period(scene))
    return as_intended(made, scene)


def _group(scene: Scene) -> str | None:
    """The brand group that pays, where the sentence names no company before the sum ("Chinese makers invested")."""
    if any(found.end <= scene.number.start for found in scene.m.named("company")):
        return None
    groups = [f for f in scene.leading(scene.m.named("group")) if not f.possessive]
    return groups[-1].code if groups and scene.wording("money.group_pays").match(scene.since(groups[-1])) else None


def _is_others(scene: Scene) -> bool:
    """Whether the only company named before a sum is no maker: a fund or a property group pays it; or, where none is
    named, makers at large do."""
    named = [found for found in scene.m.named("company") if found.end <= scene.number.start]
    if not named:
        return scene.wording("agent.others").search(scene.before(80)) is not None
    return not any(found in named for found in subjects(scene))


def _brought_in(scene: Scene) -> str | None:
    """Who brought in a sum, named behind it ("of which $400 million came from A")."""
    behind = next((f for f in subjects(scene) if f.kind == "company" and f.start >= scene.number.end), None)
    if behind is None or not scene.wording("money.came_from").match(scene.up_to(behind)):
        return None
    return behind.code


def _giver(scene: Scene) -> str | None:
    """Who gives a sum that somebody is said to have received: the first named behind "from"."""
    behind = next((f for f in subjects(scene) if f.kind == "company" and f.start >= scene.number.end), None)
    is_giver = behind is not None and scene.wording("money.giver_behind").match(scene.up_to(behind))
    return behind.code if behind is not None and is_giver else None


def _giver_next(scene: Scene) -> str | None:
    """The first of those who open the next sentence, where it tells that they gave a sum ("A and B led the round")."""
    following = scene.context.following
    if "from" in scene.tail or not says(following, "money.gave"):
        return None
    named = makers_named(read_mentions(following, scene.context.published))
    return named[0].code if named and named[0].kind == "company" and named[0].start <= _OPENING else None


def _is_of_vehicles(scene: Scene) -> bool:
    """Whether a sum beside one of parts is of whole vehicles: it stands nearer, or first of the two told in order."""
    sums = [number for number in scene.m.numbers if number.kind == "money"]
    if scene.wording("money.vehicles_and_parts").search(scene.head) and len(sums) > 1:
        return scene.number is sums[0]
    near = scene.text[scene.last_end : scene.number.start]
    return not scene.wording("money.parts").search(near) and scene.wording("money.other_goods").search(near) is not None


def _venture_of_two(scene: Scene) -> str | None:
    """The joint venture that its partners put a sum into: named behind it, or the one they are known to have."""
    ventures = vocabulary().ventures
    behind = (f for f in scene.m.named("company") if f.start >= scene.number.end and f.code in ventures)
    found = next(behind, None)
    if found is None:
        payers = [f.code for f in scene.m.named("company") if f.end <= scene.number.start]
        return venture_of(payers) if scene.wording("money.into_theirs").match(scene.tail) else None
    return found.code if wording("money.into_venture").match(scene.up_to(found)) else None


def _venture_told(scene: Scene) -> str | None:
    """The joint venture that opens a sentence, for what its partners put in altogether ("... 总投资达51亿元")."""
    opener = next(iter(subjects(scene)), None)
    is_venture = opener is not None and opener.code in vocabulary().ventures and opener.end < scene.number.start
    is_all = scene.wording("money.in_all").search(scene.outer_head)
    return opener.code if opener is not None and is_venture and is_all else None


def _venture_of_both(scene: Scene) -> str | None:
    """The joint venture told before whose two owners pay together ("The two will also spend 3 billion euros on it")."""
    if not scene.wording("agent.both_pay").search(scene.outer_head) or makers_named(scene.m):
        return None
    owners = [code for code in scene.context.recent if code not in vocabulary().ventures][-_TWO:]
    venture = venture_of(owners)
    return venture if venture in scene.context.recent else None


def _parts_period(scene: Scene) -> Dates | None:
    period = own_period(scene)
    if period is not None:
        return resolve(period, scene)
    if scene.previous is not None:
        return scene.previous.period
    return None if scene.context.is_new_paragraph else scene.context.period


def _is_converted(scene: Scene) -> bool:
    """Whether a sum in brackets is the one before it in another currency."""
    if not any(number.kind == "money" and number.end <= scene.number.start for number in scene.m.numbers):
        return False  # "all that was due (about 1.3 billion yuan)"
    return wording("money.converted").search(scene.outer_head.rstrip()) is not None


def _is_put_in(scene: Scene) -> bool:
    near = scene.text[max(0, scene.number.start - 90) : scene.number.end + 60]
    is_given_up = scene.wording("money.given_up").search(scene.before(70))
    if is_given_up or scene.wording("money.part_payment").search(near) or says(scene.text, "money.rumoured"):
        return False
    if any(scene.wording(name).search(scene.outer_head) for name in _NOT_PAID):
        return False
    if any(is_paid(scene) for is_paid in (_is_received, _is_of_deal, _is_of_sale, _is_cost, is_price_of_company)):
        return True
    invested = scene.wording("money.invested")
    if scene.wording("money.not_invested").search(scene.stretch) and not invested.search(scene.stretch):
        return False
    if scene.wording("money.into_behind").match(scene.tail):
        return True
    is_for_stake = scene.wording("money.for_stake").search(near) and says(scene.text, "money.of_stake")
    return bool(invested.search(near) or is_for_stake)


def _is_of_sale(scene: Scene) -> bool:
    """Whether it is what the buyer pays for the part told before it ("sells 30% of A to B for 400 million euros")."""
    is_of_part = scene.previous is not None and scene.previous.metric == "stake"
    is_price = is_of_part and wording("stake.paid_for").search(scene.outer_head) is not None
    return is_price and scene.wording("stake.on_sale").search(scene.text[: scene.last_end]) is not None


def _is_for_stake(scene: Scene) -> bool:
    """Whether it is what who takes the part told before it pays ("will take 10% of A for 400 million euros")."""
    is_of_part = scene.previous is not None and scene.previous.metric == "stake"
    is_price = is_of_part and wording("stake.paid_for").search(scene.outer_head) is not None
    return is_price and not scene.wording("stake.sells").search(scene.text[: scene.last_end])


def _is_cost(scene: Scene) -> bool:
    """Whether it is what a plant cost its owner."""
    return scene.wording("money.cost").search(scene.outer_head) is not None


def _is_received(scene: Scene) -> bool:
    """Whether it is a sum that a company received of somebody named, here or in the next sentence."""
    if _brought_in(scene) is not None:
        return True
    is_received = scene.wording("money.received").search(scene.outer_head) is not None
    return is_received and (_giver(scene) or _giver_next(scene)) is not None


def _is_of_deal(scene: Scene) -> bool:
    """Whether it is the sum of the deal that the paragraph told before (金额没有公开，据说是600亿日元)."""
    is_sum = scene.wording("money.sum_of_deal").search(scene.outer_head) is not None
    return is_sum and scene.context.event is not None


def _money_period(scene: Scene) -> Dates | None:
    if _is_cost(scene):
        return None
    is_being_spent = scene.wording("money.being_spent").search(scene.head)
    is_another = scene.previous is None and scene.wording("money.another").search(scene.outer_head)
    is_further = is_being_spent or is_another
    if is_further and not scene.m.periods:
        return None
    is_open = _is_being_spent(scene) if is_being_spent else _is_perfect(scene)
    return None if is_open else event_period(scene)


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
