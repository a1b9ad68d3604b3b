"""Two makers who are known to have, or to have had, a venture, told of in any word of living together or of parting.

"Nissan married Dongfeng", "B, A's partner", "A has left B": such words are too common to show a deal of any two
companies, but of two who share a venture they can mean little else.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import combinations, pairwise, product

from etl.deals.marked.shape import Mention, Shape
from etl.deals.readings.special import candidate_at
from etl.deals.rules.knowledge import joint_ventures
from etl.deals.rules.language import MARK, Language
from etl.deals.rules.match import Candidate
from etl.deals.world import World
from etl.vocabulary import Vocabulary

# Clauses side by side, also without a word between them: "A settled for B, C married D".
_CLAUSE = re.compile(
    r";|；|:\s|\s(?:--|[-–—])\s|,\s(?:and\s|while\s|but\s|whereas\s|though\s|although\s)(?!with\s)|"
    rf"\s(?:while|whereas|although|though|because)\s|"
    rf",\s(?={MARK}\s(?:(?:has|had|have|also|then|was)\s)?(?!and\b|or\b|in\b|at\b|with\b|for\b)[a-z]+\b(?!,))|"
    rf"\sand\s(?={MARK}\s(?:(?:has|had|have|also|then)\s)?[a-z]+(?:ed|ft|nd|ok|ve)\s)|，(?:而|但)"
)
_APART = re.compile(
    r"\b(?:than|unlike|like|behind|ahead|rank\w*|outs\w+|overt\w+|beat\w*|rivals?|compet\w+|versus|against|sue[sd]?)\b"
)
_ELSEWHERE = re.compile(r"\s(?:on|for)\s(?!(?:the\s)?(?:past|last|years|decades)\b)|\b(?:sign|agree|announc|deal\b)")
_REACH, _TAIL = 110, 34


@lru_cache(maxsize=4)
def known_unions(known: Vocabulary) -> frozenset[frozenset[str]]:
    """The pairs of companies, one of them mostly Chinese, that have, or have had, a venture."""
    listed = [frozenset(entry.split("+")) for entry in known.words("deals", "unions")["pairs"]]
    chinese = {code for code, company in known.companies.items() if company.country == "cn"}
    both = [frozenset(two) for parents in joint_ventures().values() for two in combinations(parents, 2)]
    return frozenset((*listed, *(two for two in both if len(two & chinese) == 1)))


def _are_united(left: Mention, right: Mention, known: Vocabulary) -> bool:
    """Whether each company of one side has a venture with each of the other."""
    return all(frozenset(both) in known_unions(known) for both in product(left.codes, right.codes))


def unions(shape: Shape, found: Collection[Candidate], sentence: str, world: World) -> Iterator[Candidate]:
    """The known ventures of a sentence that says of makers that they are, were or no longer want to be a couple."""
    if len(shape.mentions) < 2 or not world.language.may_say(sentence, "class_union"):
        return
    told = [set(candidate.parties) for candidate in found]
    cuts = sorted({0, *(hit.start() for hit in _CLAUSE.finditer(shape.text)), len(shape.text)})
    for start, end in pairwise(cuts):
        here = [(at, m) for at, m in shape.marks() if start <= at < end and m.kind != "venture"]
        for (left, one), (right, other) in combinations(here, 2):
            if not _are_united(one, other, world.known) or right - left > _REACH:
                continue
            stop = min(end, right + _TAIL)
            printed = sentence[shape.where[left] : shape.where[stop - 1] + 1]
            if not _says(shape.text[left:stop], printed, world.language):
                continue
            for parties in product(one.codes, other.codes):
                if not any(set(parties) <= each for each in told):
                    yield candidate_at("joint_venture", parties, shape, (left, right + 1), "a known venture's parents")


def _says(marked: str, printed: str, language: Language) -> bool:
    """Whether the words between two companies, or just behind them, speak of a couple, and of no contest."""
    couple = language.says(marked, "class_union") or language.says(printed, "class_union")
    return couple and _APART.search(marked) is None


def is_union(candidate: Candidate, world: World) -> bool:
    """Whether a partnership of which the words say no more is the venture that the two are known to share."""
    says, words = world.language.says, candidate.words
    couple = says(words, "class_union") or says(words, "class_partner")
    return is_known(candidate, world.known) and couple and _ELSEWHERE.search(words) is None


def is_known(candidate: Candidate, known: Vocabulary) -> bool:
    """Whether the companies of a candidate are two who are known to share a venture."""
    return frozenset(candidate.parties) in known_unions(known)
