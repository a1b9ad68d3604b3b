"""Reads money put into plants, companies and stakes, and the value of car parts exported."""

from __future__ import annotations

from etl.figures.base.context import Dates
from etl.figures.base.draft import Draft
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says, wording
from etl.figures.measure.prices import is_price_of_company
from etl.figures.period.dates import resolve
from etl.figures.period.deal_dates import is_cost, sum_dates
from etl.figures.period.spans import own_period
from etl.figures.subject.agents import as_intended, company_draft
from etl.figures.subject.payers import brought_in, buyer_named, giver, giver_next, payer_of

_LEAST = 1_000_000
# What a company's capital is, or what it is worth, nobody pays.
_PAID = ("money.in_all", "agent.both_pay")
_NOT_PAID = ("money.grows_by", "money.source_of", "money.registered", "money.worth_of")


def read_money(scene: Scene) -> Draft | None:
    """Money put in, with who pays; or the value of car parts exported; None for any other money."""
    if says(scene.text, "money.parts") and says(scene.text, "money.parts_trade"):
        if _is_of_vehicles(scene) or _is_converted(scene):
            return None
        return company_draft(scene, "parts_exports", scene.number.unit, "all", _parts_period(scene))
    if scene.number.value < _LEAST or _is_converted(scene) or not _is_put_in(scene):
        return None
    if scene.wording("money.more_than").match(scene.tail):
        return None  # by how much another sum is exceeded
    subject = (
        scene.previous.subject if scene.previous and (_is_of_sale(scene) or _is_for_stake(scene)) else payer_of(scene)
    )
    if subject is None:
        return None
    made = company_draft(scene, "investment", scene.number.unit, subject, sum_dates(scene))
    return as_intended(made, scene)


def _is_of_vehicles(scene: Scene) -> bool:
    """Whether a sum beside one of parts is of whole vehicles: it stands nearer, or first of the two told in order."""
    sums = [number for number in scene.m.numbers if number.kind == "money"]
    if scene.wording("money.vehicles_and_parts").search(scene.head) and len(sums) > 1:
        return scene.number is sums[0]
    near = scene.text[scene.last_end : scene.number.start]
    return not scene.wording("money.parts").search(near) and scene.wording("money.other_goods").search(near) is not None


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
    if any(scene.wording(name).search(scene.outer_head) for name in _NOT_PAID) or _is_sold_to_nobody(scene):
        return False
    if any(is_paid(scene) for is_paid in (_is_received, _is_of_deal, _is_of_sale, is_cost, is_price_of_company)):
        return True
    invested = scene.wording("money.invested")
    if scene.wording("money.not_invested").search(scene.stretch) and not invested.search(scene.stretch):
        return False
    if scene.wording("money.into_behind").match(scene.tail) or any(
        scene.wording(name).search(scene.outer_head) for name in _PAID
    ):
        return True
    is_for_stake = scene.wording("money.for_stake").search(near) and says(scene.text, "money.of_stake")
    return bool(invested.search(near) or is_for_stake)


def _is_sold_to_nobody(scene: Scene) -> bool:
    """Whether it is what an owner gets for a part, and no buyer is named ("sold its half for 9 million")."""
    is_sold = scene.wording("money.sale_behind").match(scene.tail) or scene.wording("money.sold_for").search(
        scene.outer_head
    )
    return is_sold is not None and buyer_named(scene) is None


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


def _is_received(scene: Scene) -> bool:
    """Whether it is a sum that a company received of somebody named, here or in the next sentence."""
    if brought_in(scene) is not None:
        return True
    is_received = scene.wording("money.received").search(scene.outer_head) is not None
    return is_received and (giver(scene) or giver_next(scene)) is not None


def _is_of_deal(scene: Scene) -> bool:
    """Whether it is the sum of the deal that the paragraph told before (金额没有公开，据说是600亿日元)."""
    is_sum = scene.wording("money.sum_of_deal").search(scene.outer_head) is not None
    return is_sum and scene.context.event is not None
