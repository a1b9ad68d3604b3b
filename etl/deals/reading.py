"""Reads one sentence: names and what stands for them become marks, and the context goes on to the next sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.deals.marked.shape import Mention, Shape, build, distinct
from etl.deals.marked.simplify import simplify
from etl.deals.marked.subjects import has_subject, is_about_unknown, subject_of
from etl.deals.pointing.anaphora import find_anaphora
from etl.deals.pointing.chinese_descriptions import chinese_descriptions
from etl.deals.pointing.context import Codes, Context
from etl.deals.pointing.named_aside import is_aside, may_hold_aside
from etl.deals.pointing.speakers import is_asked, who_speaks
from etl.deals.readings.goods import goods_of
from etl.deals.readings.plants import plant_of
from etl.deals.readings.put_in import OWNER
from etl.deals.readings.rounds import financed, raiser_of
from etl.deals.readings.venture_shares import TAKEN_OVER
from etl.deals.rows.parties import can_be_party
from etl.deals.rules.knowledge import joint_ventures
from etl.deals.world import World
from etl.mentions.lexicon import Found
from etl.mentions.names import find_companies
from etl.mentions.sentences import Sentence
from etl.mentions.wordings import wordings
from etl.records import Deal
from etl.vocabulary import Vocabulary

_CHINESE = re.compile("[\u4e00-\u9fff]")
_HEAD_LENGTH = 60
_NAME_REACH = 8
_MOST_PAIRS = 2  # pairs of a sentence of which the next one's "the two" can be the last
_OWNER_BEHIND = re.compile(r"\s(?:parent|owner)\b(?!\s(?:of|clubs?)\b)")
# A tie with somebody, told of whoever is spoken of: "An earlier alliance with B was dropped".
_TIE_OPENS = re.compile(
    r"(?:An?|The|Another|Its|Their|This)\s(?:[\w-]+\s){0,3}?(?:cooperation|collaboration|venture|partnership|alliance|deal|"
    r"agreement|tie-up|contract|pact|talks|negotiations)\s(?:with|between)\s",
)
_GETS = ("<acquire>", "<purchase>", "股权", "入股")  # in the rules of shares bought
_HOLDING = re.compile(r"<shareholder>|<owner>|in\)? which")  # in the rules of shares held
# A class that goes on about whoever has it: "Other customers are A and B", "Investors include C".
_CLASS_OPENS = re.compile(
    r"(?:The\s|Its\s)?(?:(?:[Oo]ther|[Ee]arly|[Mm]ain|[Ff]urther|[Bb]ig)\s)?"
    r"(?:[Cc]ustomers|[Cc]lients|[Ii]nvestors|[Bb]ackers|[Ss]hareholders|[Ss]uppliers|[Pp]artners)\s(?:also\s)?(?:are|were|include)"
)
_GOES_ON = re.compile(r"\W*It\s(?!was\s|is\s)|它")  # its subject is that of the sentence before
_EXAMPLE = re.compile(r"(?:One|An|Another) example|For (?:example|instance)|Take ", re.IGNORECASE)


def is_chinese(text: str) -> bool:
    """Whether a sentence is mostly Chinese."""
    return not text.isascii() and len(_CHINESE.findall(text)) * 4 > len(text)


def names_in(text: str, known: Vocabulary) -> list[Mention]:
    """The companies that a sentence names, also by a product, and that can be party to a deal."""
    hits, products = find_companies(text, known), wordings(text, known).products
    if not hits and not products:
        return []
    may_be_aside = bool(hits) and may_hold_aside(text)
    named = [
        Mention(
            hit.start, hit.end, (_owner(text, hit, hits, known),), "venture" if hit.code in joint_ventures() else "name"
        )
        for hit in hits
        if can_be_party(hit.code, known) and not (may_be_aside and is_aside(text, hit))
    ]
    if may_be_aside and products:
        asides = [hit for hit in hits if is_aside(text, hit)]
        products = tuple(p for p in products if not any(a.code == p.code and 0 <= p.start - a.end <= 1 for a in asides))
    return sorted([*named, *_products(text, products, named)], key=lambda mention: mention.start)


def _owner(text: str, hit: Found, hits: Sequence[Found], known: Vocabulary) -> str:
    """The company that a name stands for: "the Chrysler parent" is whoever owns Chrysler, and a make in the plural is
    what its owner, named last before it, builds ("BMW is to produce Minis with B").
    """
    owner = known.group_of(hit.code)
    if owner == hit.code or _OWNER_BEHIND.match(text, hit.end):
        return owner
    company = known.companies[hit.code]
    is_plural = text[hit.end - 1] == "s" and text[hit.start : hit.end] not in (company.name, *company.aliases)
    before = [other.code for other in hits if other.end < hit.start] if is_plural else []
    return owner if before[-1:] == [owner] else hit.code


def _products(text: str, products: Sequence[Found], named: list[Mention]) -> list[Mention]:
    """Products that stand for their maker; one that follows its maker's name only describes it."""
    found = []
    for hit in products:
        reach = len(text) if hit.kind == "model" else _NAME_REACH
        overlaps = any(m.start < hit.end and hit.start < m.end for m in named)
        if not overlaps and not any(_names(m, hit.code) and _is_near(m, hit, reach) for m in named):
            found.append(Mention(hit.start, hit.end, (hit.code,)))
    return found


def _is_near(mention: Mention, product: Found, reach: int) -> bool:
    """Whether a maker is named not too long before its product, or just after it."""
    gap = product.start - mention.end
    return 0 <= gap <= reach or abs(gap) <= _NAME_REACH or 0 <= mention.start - product.end <= _NAME_REACH


def _names(mention: Mention, maker: str) -> bool:
    """Whether a mention is the maker or a joint venture of it."""
    return any(maker == code or maker in joint_ventures().get(code, ()) for code in mention.codes)


def mentions_in(sentence: Sentence, names: list[Mention], context: Context, known: Vocabulary) -> list[Mention]:
    """The names of a sentence with the pronouns and descriptions that stand for companies."""
    if sentence.text[:1] in "OAFT" and _EXAMPLE.match(sentence.text):
        names = [_as_owner(mention, context, known) for mention in names]
    spoken = who_speaks(sentence.text, names, context)
    described = [*names, *chinese_descriptions(sentence.text, names, context, known)]
    return [*described, *spoken, *find_anaphora(sentence.text, described, context, known)]


def read(sentence: Sentence, mentions: list[Mention], known: Vocabulary) -> Shape | None:
    """The marked and simplified sentence; None where nothing in it stands for a company."""
    return simplify(build(sentence.text, mentions), known) if mentions else None


def _as_owner(mention: Mention, context: Context, known: Vocabulary) -> Mention:
    """In an example of what an owner does, its brand's model stands for the owner."""
    owner = context.subject[0] if len(context.subject) == 1 else ""
    is_brand = len(mention.codes) == 1 and mention.codes[0] != owner and known.group_of(mention.codes[0]) == owner
    return mention._replace(codes=(owner,)) if is_brand else mention


def heads_block(sentence: Sentence, names: list[Mention]) -> bool:
    """Whether a sentence is only a heading that names companies: "Ford and SK On."."""
    return len(sentence.text) <= _HEAD_LENGTH and len(names) >= 1 and _is_bare(sentence.text, names)


def _is_bare(text: str, names: list[Mention]) -> bool:
    rest = text
    for mention in sorted(names, key=lambda m: -m.start):
        rest = rest[: mention.start] + rest[mention.end :]
    return re.fullmatch(r"[\W_]*(?:(?:and|with|Co|Ltd|Inc|Corp|AG|与|和|Motor)[\W_]*)*", rest) is not None


def advance(
    sentence: Sentence, names: list[Mention], mentions: list[Mention], deals: list[Deal], context: Context, world: World
) -> Context:
    """The context after a sentence, of which `mentions` are the names and what stands for companies."""
    if is_about_unknown(sentence.text, names):
        return context._replace(subject=(), pair=(), plant=(), told=None)
    if not mentions and not deals:  # as most sentences: all stays, but that what the last one told is over
        return context._replace(plant=(), told=None) if context.plant or context.told else context
    if not context.asked and is_asked(sentence.text, names, context):
        context = context._replace(asked=True)
    named = distinct(code for mention in names for code in mention.codes)
    of_topic = bool(deals and context.about) and all(context.about[0] in deal.parties for deal in deals)
    if of_topic != context.of_topic:
        context = context._replace(of_topic=of_topic)
    goods = goods_of(deals, named, context.goods, world.known) if deals or context.goods else ()
    if goods != context.goods:
        context = context._replace(goods=goods)
    raiser = raiser_of(sentence.text, mentions, world.language) or financed(sentence.text, deals)
    if raiser != context.owned and raiser:
        context = context._replace(owned=raiser)
    raiser = raiser or _still(context.raiser, named, deals)
    plant = plant_of(sentence.text, mentions, world.language)
    told_last = deals[-1].kind if deals else None
    if (raiser, plant, told_last) != (context.raiser, context.plant, context.told):
        context = context._replace(raiser=raiser, plant=plant, works=plant or context.works, told=told_last)
    if heads_block(sentence, names):
        is_headed = len(named) > 1
        return context.named(named, subject=named[:1], pair=named if is_headed else (), headed=is_headed)
    is_new = bool(named and (context.supplier or context.customer))
    context = _after_deals(deals, context._replace(supplier=(), customer=()) if is_new else context)
    if not named:
        return context
    pair = context.pair
    if not context.headed:
        spoken_of = distinct(code for mention in mentions for code in mention.codes)
        kept = pair if set(named) <= set(pair) else ()
        two = next((codes for codes in (named, spoken_of) if len(codes) == 2), kept)
        last = (pair if _are_held(deals, pair) else deals[-1].parties) if deals else ()
        pair = (kept if _are_several(deals) else last) if deals else two
    subject = _spoken_of(subject_of(sentence.text, sorted(mentions)), context)
    told = any(set(context.subject) <= set(deal.parties) for deal in deals)
    may_go_on = context.subject and (told or _are_suppliers(named, world.known) or _TIE_OPENS.match(sentence.text))
    goes_on = may_go_on and (_GOES_ON.match(sentence.text) or not has_subject(sentence.text, names))
    if goes_on or (context.subject and _CLASS_OPENS.match(sentence.text)):
        subject = context.subject
    return context.named(named, subject=subject, pair=pair, headed=context.headed)


def _spoken_of(subject: Codes, context: Context) -> Codes:
    """The subject of a sentence; of "the two" whichever was spoken of before, who is still meant afterwards."""
    return context.subject if len(subject) > 1 and set(context.subject) < set(subject) else subject


def _are_suppliers(codes: Codes, known: Vocabulary) -> bool:
    """Whether companies only supply something to whoever is spoken of."""
    return all((company := known.companies.get(code)) and company.kind in ("supplier", "technology") for code in codes)


def _still(raiser: Codes, named: Codes, deals: list[Deal]) -> Codes:
    """Who has raised money, as long as no sentence speaks of others and of no share in it."""
    if not raiser:
        return raiser
    goes_on = not named or raiser[:1] == named[:1] or any(set(raiser) <= set(deal.parties) for deal in deals)
    return raiser if goes_on else ()


def _after_deals(deals: list[Deal], context: Context) -> Context:
    """The context with the company whose shares, or whose technology, the sentence spoke of."""
    for deal in deals:
        if deal.kind == "equity" and TAKEN_OVER not in deal.reasons:
            owned = deal.parties[1:2] if _is_of_second(deal) else context.owned
            context = context._replace(target=deal.parties[1:2], owned=owned)
        if deal.kind == "technology_supply":
            context = context._replace(supplier=deal.parties[1:2], customer=deal.parties[:1])
    if context.headed or not deals or _are_several(deals) or _are_held(deals, context.pair):
        return context
    return context._replace(pair=deals[-1].parties)


def _is_of_second(deal: Deal) -> bool:
    """Whether the words say that the first company of a deal gets or has a part of the second."""
    rule = next(iter(deal.reasons), "")
    return rule == OWNER or (rule.startswith("<a>") and any(word in rule for word in _GETS))


def _are_held(deals: list[Deal], pair: Codes) -> bool:
    """Whether a sentence tells only of who holds shares in one of the two spoken of, who stay the two."""
    held = all(deal.kind == "equity" and _HOLDING.search(deal.reasons[0]) for deal in deals)
    return held and len(pair) == _MOST_PAIRS and all(len(set(pair) & set(deal.parties)) == 1 for deal in deals)


def _are_several(deals: list[Deal]) -> bool:
    """Whether a sentence tells of so many companies that "the two" after it are none of its pairs."""
    return len({frozenset(deal.parties) for deal in deals}) > _MOST_PAIRS
