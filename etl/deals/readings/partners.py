"""What calls a company a partner: "its partner B" is B, "Together with B, A builds" says that both build."""

from __future__ import annotations

import re

from etl.deals.marked.shape import Mention, Shape, delete, distinct, replace_mark
from etl.deals.rules.language import MARK

_HIS_PARTNER = re.compile(rf"(?P<out>(?P<owner>{MARK})'s\s(?:[\w-]+\s)?partner\s)(?={MARK})")

# "by A and one of its Chinese partners, B": of a list.
_ONE_OF_PARTNERS = re.compile(
    rf"(?<={MARK}\sand\s)(?P<out>(?:one|another|two)\sof\s(?:{MARK}'s|its|their)\s(?:[\w-]+\s){{0,4}}partners?,?\s)(?={MARK})"
)


def without_one_of_partners(shape: Shape) -> Shape:
    """The shape without what says of the last of a list that it is one of the first one's partners."""
    return delete(shape, _ONE_OF_PARTNERS) if "partner" in shape.text else shape


# "with B and junior partner C": of a list, not a word of its own.
_FURTHER_PARTNER = re.compile(
    rf"(?<={MARK}\sand\s)(?P<out>(?:its\s|the\s)?(?:(?:junior|senior|alliance|smaller|fellow|third|[A-Z]\w+(?:\s[A-Z]\w+)?)\s)?(?:partner|ally|member)\s)(?={MARK})"
)
_PARTNERS = ("partner", "ally", "member")
_WITH_PARTNER = re.compile(
    rf"(?:^|(?<=[;:,]\s)|(?<=\sand\s))(?P<how>together|jointly)\swith\s(?P<partner>{MARK}),?\s"
    rf"(?P<subject>{MARK})(?=\s[a-z])",
    re.IGNORECASE,
)


def with_partner(shape: Shape) -> Shape:
    """Read "Together with B, A is building" as "A and B together is building"."""
    folded = shape.text.lower()
    if "together" not in folded and "jointly" not in folded:
        return shape
    for hit in reversed(list(_WITH_PARTNER.finditer(shape.text))):
        subject, partner = (shape.mention(hit[name]) for name in ("subject", "partner"))
        if set(subject.codes) & set(partner.codes):
            continue
        both = Mention(partner.start, subject.end, distinct([*subject.codes, *partner.codes]))
        how, where = shape.text[hit.start("how") : hit.end("how")], shape.where[hit.start("how") : hit.end("how")]
        start, end = hit.start(), hit.end("subject")
        text = f"{shape.text[:start]} {how}{shape.text[end:]}"
        shape = Shape(text, (*shape.where[:start], where[0], *where, *shape.where[end:]), shape.mentions)
        shape = replace_mark(shape, start, start, both)
    return shape


_JOINS = re.compile(
    rf"(?:^|，|,\s)(?P<subject>{MARK})(?P<told>[^。；;{MARK[1:-1]}]{{1,40}}?)(?:，(?P<joiner>{MARK})也?(?:参加|参与|加入)|"
    rf",\s(?:with\s)?(?P<third>{MARK})\s(?:also\s)?(?:joining|taking part|joins|joined))(?=[，,])"
)


def with_joiner(shape: Shape) -> Shape:
    """Read "A and B sign, C joins in, and found" as "A, B and C sign, and found"."""
    text = shape.text
    may_join = "参" in text or "加入" in text or " join" in text or "taking part" in text
    hit = _JOINS.search(text) if may_join else None
    if hit is None or len(shape.mention(hit["subject"]).codes) < 2:
        return shape
    subject, joiner = (shape.mention(hit[name]) for name in ("subject", "joiner" if hit["joiner"] else "third"))
    every = Mention(subject.start, subject.end, distinct([*subject.codes, *joiner.codes]))
    end = hit.end("told")
    shape = Shape(
        shape.text[:end] + shape.text[hit.end() :], shape.where[:end] + shape.where[hit.end() :], shape.mentions
    )
    return replace_mark(shape, hit.start("subject"), hit.end("subject"), every)


def without_partner_words(shape: Shape) -> Shape:
    """The shape without "its partner" and "alliance partner" before a name."""
    shape = delete(shape, _HIS_PARTNER, _partner_matters) if "partner" in shape.text else shape
    return delete(shape, _FURTHER_PARTNER) if any(word in shape.text for word in _PARTNERS) else shape


def _partner_matters(hit: re.Match[str], shape: Shape) -> bool:
    """Whether "its partner" before a name is the only word for whose partner it is."""
    owner = shape.mention(hit["owner"])
    others = sum(mention.codes == owner.codes for _, mention in shape.marks())
    return owner.kind != "pronoun" or others < 2 or "venture" in hit["out"]
