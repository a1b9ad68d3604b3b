"""Says of a sentence whether it can tell of a deal at all, so that most are never read closely."""

from __future__ import annotations

from collections.abc import Sequence

from etl.deals.marked.shape import Mention
from etl.deals.pointing.context import Codes, Context
from etl.deals.reading import is_chinese
from etl.deals.readings import special
from etl.deals.readings.goods import may_use_again
from etl.deals.readings.plants import speaks_of_plant
from etl.deals.readings.roles import serves_topic
from etl.deals.readings.venture_shares import may_take_shares
from etl.deals.rules.language import Language
from etl.deals.world import World
from etl.mentions.sentences import Sentence


def asks_for_more(sentence: Sentence, mentions: Sequence[Mention], context: Context, world: World) -> bool:
    """Whether the sentences before ask for a closer look."""
    if context.headed or context.supplier or contract_maker(context, world) or may_use_again(sentence.text, context):
        return True
    if context.told and any(word in sentence.text for word in special.FOLLOWING):
        return True
    if may_take_shares(sentence.text, context) or _is_of_plant(sentence.text, context, world.language):
        return True
    if context.raiser and world.language.says(sentence.text, "investor_words"):
        return True
    return bool(context.target and mentions) and world.language.says(sentence.text, "percent")


def _is_of_plant(text: str, context: Context, language: Language) -> bool:
    """Whether a sentence goes on about the plant last spoken of."""
    sold = bool(context.plant) and language.says(text, "change_hands")
    return sold or (bool(context.works) and speaks_of_plant(text, language))


def can_be_deal(sentence: Sentence, mentions: Sequence[Mention], context: Context, world: World) -> bool:
    """Whether a sentence has two companies, or words of a rule that takes the other from the sentence before."""
    codes = {code for mention in mentions for code in mention.codes}
    if len(codes) >= 2 or any(mention.kind == "venture" for mention in mentions):
        return True
    if not codes or not context.subject:
        return False
    if serves_topic(sentence.text, mentions, context.subject, world.known):
        return True
    return world.language.may_leave_open(sentence.text, chinese=is_chinese(sentence.text))


def contract_maker(context: Context, world: World) -> Codes:
    """The contract manufacturer that the paragraph, or the article, is about."""
    makers = world.known.words("deals", "companies")["contract_maker"]
    for code in (*context.block, *context.about):
        if code in makers:
            return (code,)
    return ()
