"""Deals that no single pattern shows: lists of pairs, "so does", an unnamed target, a contract maker's orders."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.deals.marked.shape import Shape, is_mark
from etl.deals.marked.variants import variants
from etl.deals.pointing.context import Codes, Context
from etl.deals.readings.roles import role_of_all
from etl.deals.rules.language import MARK, Language
from etl.deals.rules.match import Candidate, pairs
from etl.records import DealKind
from etl.vocabulary import Vocabulary

_NO = "[^\ue000-\uefff;]"
_WITH = re.compile(rf"({MARK})(?:'s)? with ({MARK})")
_SO = re.compile(
    rf"(?:so (?:does|do|did|will|has|have|is|are)|as (?:does|do|will|has)) (?:the )?({MARK})", re.IGNORECASE
)


def candidate_at(kind: DealKind, parties: Codes, shape: Shape, span: tuple[int, int], rule: str) -> Candidate:
    """A candidate for the words of a stretch of the marked text."""
    start, end = shape.span(*span)
    marks = frozenset(shape.where[i] for i in range(*span) if is_mark(shape.text[i]))
    return Candidate(kind, parties, start, end, shape.text[span[0] : span[1]], rule, marks)


def pair_lists(shape: Shape, language: Language) -> Iterator[Candidate]:
    """Read "Collaborations included A with B, C with D, and firms such as E and F with G": a deal a pair."""
    cue = language.find(shape.text, "listing")
    if cue:
        kind = _kind_of_list(shape.text, language)
        listed = [(at, m) for at, m in shape.marks() if m.kind == "pair" and at > cue.end()]
        for at, mention in listed if len(listed) > 1 else []:
            yield candidate_at(kind, mention.codes, shape, (at, at + 1), "a list of pairs")
    hits = list(_WITH.finditer(shape.text, cue.end())) if cue else []
    if not cue or not hits or (len(hits) < 2 and not language.word("including").search(shape.text)):
        return
    kind = _kind_of_list(shape.text[: hits[0].start()], language)
    for hit in hits:
        for parties in pairs(shape.mention(hit[1]).codes, shape.mention(hit[2]).codes, ""):
            yield candidate_at(kind, parties, shape, hit.span(), "a list of pairs")


_ROW_KINDS: tuple[tuple[str, DealKind], ...] = (
    ("合资", "joint_venture"), ("开发|研发", "joint_development"), ("供应|供货|电池|芯片|智驾", "technology_supply"),
    ("合作", "other"),
)  # fmt: skip


def pair_row(shape: Shape) -> Iterator[Candidate]:
    """Read "A与B、C与D等合资项目": a deal a pair, of the kind that the words behind the row say."""
    listed = [(at, m) for at, m in shape.marks() if m.kind == "pair"]
    if len(listed) < 2 or shape.text[listed[0][0] + 1] != "、":
        return
    after = shape.text[listed[-1][0] :]
    kind = next((kind for words, kind in _ROW_KINDS if re.search(words, after)), None)
    for at, mention in listed if kind else []:
        yield candidate_at(kind or "other", mention.codes, shape, (at, at + 1), "a row of pairs")


_BRAND_WITH = re.compile(rf"(?:{MARK}|[A-Z][\w-]+) with ({MARK})")


def brand_list(shape: Shape, context: Context, language: Language) -> Iterator[Candidate]:
    """Read "A's brands were developed with one maker each: X with B, Y with C": A with B, A with C."""
    is_list = shape.text.count(" with ") >= 2
    hits = [hit for hit in _BRAND_WITH.finditer(shape.text) if _is_brand_of(hit, shape)] if is_list else []
    if len(hits) < 2:
        return
    partners = {code for hit in hits for code in shape.mention(hit[1]).codes}
    before = [m.codes for at, m in shape.marks() if at < hits[0].start() and not set(m.codes) & partners]
    owner = before[-1] if before else context.subject
    kind = _kind_of_brands(shape.text, language)
    for hit in hits if len(owner) == 1 else []:
        for parties in pairs(owner, shape.mention(hit[1]).codes, ""):
            yield candidate_at(kind, parties, shape, (hit.start(1), hit.end(1)), "a list of brands")


def _is_brand_of(hit: re.Match[str], shape: Shape) -> bool:
    """Whether what stands before "with" is a brand without a company of its own, or one of the company behind it."""
    first = hit.group()[0]
    return not is_mark(first) or set(shape.mention(first).codes) == set(shape.mention(hit[1]).codes)


def _kind_of_brands(text: str, language: Language) -> DealKind:
    if language.word("venture").search(text):
        return "joint_venture"
    return "joint_development" if language.word("develop").search(text) else "other"


def _kind_of_list(text: str, language: Language) -> DealKind:
    if language.word("venture").search(text):
        return "joint_venture"
    return "technology_supply" if language.word("tech").search(text) else "other"


FOLLOWING = ("follow", "next")  # one of these stands in what this finds
_FOLLOWS = re.compile(
    rf"^({MARK})\s(?:will\s|is\s(?:to|set\sto|due\sto)\s)?(?:follow(?:s|ed)?|com(?:es?) next|came next|be next|is next)"
    r"(?=,|\.|\s(?:in|at|on|next|suit|later|soon|this)\b)"
)


def follows(shape: Shape, context: Context, known: Vocabulary) -> Iterator[Candidate]:
    """Read "C follows next year" after a deal of A with B: C is in the place of whichever of the two is of its kind."""
    kind = context.told or ("technology_supply" if context.supplier and context.customer else None)
    hit = _FOLLOWS.match(shape.text) if kind and len(context.pair) == 2 else None
    if hit is None or kind is None:
        return
    kinds = {role_of_all((code,), known) for code in shape.mention(hit[1]).codes}
    alike = [code for code in context.pair if {role_of_all((code,), known)} == kinds]
    stays = tuple(code for code in context.pair if code not in alike)
    for parties in pairs(shape.mention(hit[1]).codes, stays, "") if len(stays) == 1 else []:
        yield candidate_at(kind, parties, shape, hit.span(), "another follows")


def so_does(shape: Shape, context: Context, language: Language) -> Iterator[Candidate]:
    """Read "So does A's model", "A and B chose it too": they have the supplier of the sentence before."""
    if not context.supplier:
        return
    for variant in variants(shape, language):
        hit = _SO.match(variant.text) or _it_too(variant, language)
        for parties in pairs(variant.mention(hit[1]).codes, context.supplier, "") if hit else []:
            yield candidate_at("technology_supply", parties, variant, hit.span() if hit else (0, 0), "so does")


def _it_too(shape: Shape, language: Language) -> re.Match[str] | None:
    """A match of makers that use "it", the technology last spoken of."""
    use = language.word("use").pattern
    hit = re.search(rf"({MARK})\s(?:\w+\s){{0,2}}{use}\s(?:it\b|({MARK}))", shape.text, re.IGNORECASE)
    if hit is None or (hit[2] and shape.mention(hit[2]).kind != "pronoun"):
        return None
    is_it = hit[2] is None or shape.mention(hit[2]).codes not in (shape.mention(hit[1]).codes,)
    return hit if is_it and shape.mention(hit[1]).kind != "pronoun" else None


# Cars that somebody sold, and a change in their number: no shares.
_COUNTED = re.compile(
    r"\b(?:cars|vehicles|units|registrations|deliveries|sales|market|up|down|rise|increase|jump|gain|growth|decline|drop|fall|"
    r"slump|surge|plus|minus|output|exports|profit|revenue)\b"
)


def unnamed_target(shape: Shape, context: Context, language: Language) -> Iterator[Candidate]:
    """Read "A paid 1.5 billion for about 21% and now holds 18.99%": the shares are those last spoken of."""
    named = {mention.codes for _, mention in shape.marks()}
    if not context.target or context.target in named:
        return
    clause = (
        "" if len(named) == 1 else r",\s(?:which|who)"
    )  # of several companies only the one of whom a clause says it
    pattern = re.compile(
        rf"({MARK}){clause}\s(?:now\s|also\s|has\s|already\s|currently\s|still\s)?{language.word('acquire').pattern}{_NO}{{0,60}}?"
        rf"{language.word('percent').pattern}(?!\s?(?:of|in)\s(?!the\s(?:company|shares)))",
        re.IGNORECASE,
    )
    for hit in pattern.finditer(shape.text):
        rest = shape.text[hit.end() : hit.end() + 25]
        if _COUNTED.search(hit.group()) or re.match(
            r"\s?(?:more|fewer|less|year|growth|share|increase|rise|market)", rest
        ):
            continue
        for parties in pairs(shape.mention(hit[1]).codes, context.target, ""):
            yield candidate_at("equity", parties, shape, hit.span(), "a share in the company last spoken of")


def contract_orders(shape: Shape, maker: Codes, language: Language) -> Iterator[Candidate]:
    """In a paragraph about a contract manufacturer: whose cars it builds, stopped building or lost the order for."""
    if not maker or not language.says(shape.text, "orders"):
        return
    for clause in re.finditer(r"[^;,]+(?:,(?=\s?\d)[^;,]*)*", shape.text):
        marks = [i for i in range(*clause.span()) if is_mark(shape.text[i])]
        if not marks or not language.says(clause.group(), "orders", of=shape.text):
            continue
        named = [m for i in marks if (m := shape.mention(shape.text[i])).kind != "pronoun"]
        for code in dict.fromkeys(code for mention in named for code in mention.codes):
            if code not in maker:
                yield candidate_at(
                    "manufacturing", (code, *maker), shape, clause.span(), "an order of a contract maker"
                )


def headed_pair(text: str, context: Context, language: Language) -> Iterator[Candidate]:
    """Under a heading of two companies, a sentence without a subject: "A plan to develop cars together was dropped"."""
    if not context.headed or len(context.pair) < 2:
        return
    kinds: tuple[tuple[DealKind, str], ...] = (
        ("joint_venture", "venture"), ("joint_development", "together"), ("other", "merging"),
    )  # fmt: skip
    for kind, cue in kinds:
        hit = language.word(cue).search(text)
        if hit:
            yield Candidate(kind, context.pair, 0, len(text), text, "under a heading of two", frozenset())
            return
