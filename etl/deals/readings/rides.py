"""Driverless cars that a ride-hailing company offers: whoever makes them drive supplies it with its technology."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import pairwise

from etl.deals.marked.shape import Mention, Shape
from etl.deals.readings.roles import BY_ROLES
from etl.deals.rules.language import Language
from etl.deals.rules.match import Candidate, pairs
from etl.vocabulary import Vocabulary

_CLAUSE = re.compile(r";|；|,\s(?:while|but|whereas|though|although)\s|，(?:而|但)")


def _is_hailer(mention: Mention, known: Vocabulary) -> bool:
    return bool(mention.codes) and set(mention.codes) <= set(known.words("deals", "companies")["ride_hailing"])


def _is_driver(mention: Mention, known: Vocabulary) -> bool:
    """Whether a mention stands for technology companies other than ride-hailing ones."""
    kinds = {company.kind for code in mention.codes if (company := known.companies.get(code))}
    return kinds == {"technology"} and not _is_hailer(mention, known)


def rides_of(shape: Shape, found: Collection[Candidate], known: Vocabulary, language: Language) -> Iterator[Candidate]:
    """The technology companies of a clause with the ride-hailing company whose platform or passengers it speaks of."""
    if any(not candidate.weak for candidate in found) or not language.says(shape.text, "ride_words"):
        return
    cuts = [0, *(hit.start() for hit in _CLAUSE.finditer(shape.text)), len(shape.text)]
    for start, end in pairwise(cuts):
        here = [(at, m) for at, m in shape.marks() if start <= at < end]
        hailers = {m.codes for _, m in here if _is_hailer(m, known)}
        drivers = dict.fromkeys(code for _, m in here if _is_driver(m, known) for code in m.codes)
        if len(hailers) != 1 or not language.word("ride_words").search(shape.text[start:end]):
            continue
        span, marks = shape.span(here[0][0], here[-1][0] + 1), frozenset(shape.where[at] for at, _ in here)
        for parties in pairs(tuple(drivers), hailers.pop(), ""):
            yield Candidate(
                "technology_supply", parties, *span, shape.text[start:end], f"{BY_ROLES} ride-hailing firm", marks
            )
