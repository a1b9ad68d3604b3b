"""What a sentence is about that does not say so itself: what the sentences before were about."""

from __future__ import annotations

from etl.deals.marked.shape import Shape
from etl.deals.pointing.context import Codes, Context
from etl.deals.readings.roles import MAKER, SUPPLIER, role_of, role_of_all
from etl.deals.world import World


def topic(shape: Shape, context: Context, world: World) -> Codes:
    """What the sentences before were about: of a sentence that names their subject alone, the pair of the two."""
    named = {code for _, mention in shape.marks() for code in mention.codes}
    of_pair = len(context.pair) == 2 and len(named) == 1 and named == set(context.subject) <= set(context.pair)
    if of_pair:
        return context.pair
    return _maker_of_car(shape, context, world) or context.subject


def _maker_of_car(shape: Shape, context: Context, world: World) -> Codes:
    """The carmaker spoken of, where only suppliers are named, of what no supplier needs: "The battery is made by B"."""
    if not context.subject or any(role_of(m, world.known) != SUPPLIER for _, m in shape.marks()):
        return ()
    if role_of_all(context.subject, world.known) != SUPPLIER or not world.language.says(shape.text, "of_car"):
        return ()
    spoken_of = (*context.customer, *context.pair, *context.about, *context.recent)
    makers = (code for code in spoken_of if role_of_all((code,), world.known) == MAKER)
    return tuple(makers)[:1]
