"""Chinese clauses that share a subject: "A与B合作X、与C共建Y，并向D采购Z" tells of A with each of the three."""

from __future__ import annotations

import re

from etl.deals.marked.owners import cut
from etl.deals.marked.shape import Mention, Shape, replace_mark
from etl.deals.rules.language import MARK

_PAIR = 2
_LINK = re.compile(
    rf"[、，,；;]\s?(?:并且|并|还|同时|也|又|此外|另|则|再){{0,2}}(?P<with>(?:与|和|同|跟|向|从|携手|联手|联合)(?={MARK}))"
)
_FIRST = re.compile(
    rf"(?P<a>{MARK})(?P<with>(?:与|和|同|跟|向|从|携手|联手|联合){MARK})?(?P<does>[^，,、；;{MARK[1:-1]}]{{2,}})"
)


def clauses(shape: Shape) -> list[Shape]:
    """The clauses of a Chinese sentence, each with the subject that only the first one names; empty for other ones."""
    text = shape.text
    may_link = (
        "与" in text or "和" in text or "同" in text or "跟" in text or "向" in text or "从" in text or "联" in text
    )
    first = _FIRST.search(text) if may_link else None
    if first is None:
        return []
    links = list(_LINK.finditer(shape.text, first.end("does")))
    if not links or links[0].start() > first.end("does") + 1:
        return []
    subject = shape.mention(first["a"])
    if first["with"] is None and len(subject.codes) != _PAIR:
        return []
    alone = Mention(subject.start, subject.end, subject.codes[:1], subject.kind, subject.possessive)
    ends = [*(link.start() for link in links[1:]), len(shape.text)]
    parts = [cut(shape, links[0].start(), len(shape.text))]
    for link, end in zip(links, ends, strict=True):
        part = cut(cut(shape, end, len(shape.text)), first.end("a"), link.start("with"))
        parts.append(replace_mark(part, first.start("a"), first.end("a"), alone))
    return parts
