"""What the subject goes on to do with the partner just named: "A invested in B and set up a joint venture in 2023"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from etl.deals.marked.shape import Shape
from etl.deals.readings.special import candidate_at
from etl.deals.rules.language import MARK, Language
from etl.deals.rules.match import Candidate
from etl.records import DealKind

_TWO = 2
_NO = f"[^;{MARK[1:-1]}]"
_GOES_ON = (
    r"(?:(?:,\s)?(?:and|before|then|while)|towards?|to|for|aimed at)\s"
    r"(?:(?:has|have|had|also|later|then|will|would|is to|are to|plans? to|agreed to|jointly)\s){0,3}"
)


@lru_cache(maxsize=4)
def _patterns(language: Language) -> tuple[tuple[DealKind, re.Pattern[str]], ...]:
    form, venture, codevelop = (language.fragments[name] for name in ("form", "venture", "codevelop"))
    opens = rf"{_NO}{{0,60}}?{_GOES_ON}"
    return (
        (
            "joint_venture",
            re.compile(
                rf"{opens}(?:{form})\s(?:an?|their|another)\s{_NO}{{0,30}}?(?:{venture})(?![A-Za-z]|\s\w+\s?{MARK})",
                re.I,
            ),
        ),
        ("joint_development", re.compile(rf"{opens}(?:{codevelop})\s", re.I)),
    )


def with_same_partner(found: Collection[Candidate], shape: Shape, language: Language) -> Iterator[Candidate]:
    """The second deal of a sentence whose words name no partner of their own: it is with the one named before."""
    first = [c for c in found if c.kind == "equity" and not c.weak and len(c.parties) == _TWO]
    if not first or not (language.says(shape.text, "venture") or language.says(shape.text, "codevelop")):
        return
    last = max((at for at, _ in shape.marks()), default=-1)
    for candidate in first:
        if shape.where[last] >= candidate.end:
            continue
        for kind, pattern in _patterns(language):
            hit = pattern.match(shape.text, last + 1)
            if hit:
                yield candidate_at(kind, candidate.parties, shape, (last, hit.end()), "with the partner just named")
