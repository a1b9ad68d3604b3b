"""Says whether a company of a match only tells what kind of part, venture or firm something else is."""

from __future__ import annotations

import re
from functools import lru_cache

from etl.deals.rules.language import Language, Rule

# What a word for a part names together with one of these is no part: "B's battery business", "B's chip suppliers".
_NO_PART = (
    r"(?:business|unit|arm|division|subsidiary|affiliate|makers?|suppliers?|rivals?|plants?|factor(?:y|ies)|sales|market|"
    r"exports|shares?|stocks?|prices?|costs?)\b"
)
_OF_VENTURE = re.compile(r"\b(?:venture|JV|partnership|alliance)\swith\s(?:the\s)?$")
# Whose base a car has, not whose car it is: "based on A's platform and built at B's plant".
_DERIVED_FROM = re.compile(
    r"\b(?:derived|based|developed|built|engineered|stands?|standing|sits?|sitting)\s(?:from|on|upon)\s(?:the\s)?$"
)
_DOES = re.compile(r"\s(?:is|are|was|were|has|have|had|will|would|plans?|seeks?|said|says|sold|makes?|builds?)\s")


# Where somebody comes from or was: "hired its head of software from B", "he used to work for B".
OF_PEOPLE = re.compile(
    r"\b(?:hire[sd]?|hiring|poach\w*|recruit\w*|lur(?:es|ed|ing))\s[^,;]*\bfrom\b|\bused to\s[a-z]+\b", re.IGNORECASE
)
# What was sold is told of first, who built it next: "every car sold so far was built by B".
_SOLD_ARE = re.compile(
    r"\b(?:sold|distributed|imported|marketed|retailed)\s[^,;]*?\s(?:is|are|was|were|has|have|had)\s[^,;]*\bby\b"
)
_REACH = 40
_PARTS_OF = re.compile(r"\b(?:cells|batteries|chips|parts|components|engines|motors|packs|software|kits)\s(?:of|by)\s$")


@lru_cache(maxsize=4)
def _parts(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """How a part of a car is named with its maker ("with B's battery"), and what is none ("B's battery arm")."""
    part = language.word("hardtech").pattern
    return (
        re.compile(rf"\bwith\s(?:an?\s|the\s)?.(?:'s)?\s(?:[\w-]+\s)?{part}", re.IGNORECASE),
        re.compile(rf"(?:'s)?\s(?:[\w-]+\s){{0,2}}?{part}\s{_NO_PART}", re.IGNORECASE),
    )


def only_modifies(rule: Rule, hit: re.Match[str], language: Language) -> bool:
    """Whether a company of a match only describes something, or the words are about something else."""
    return _is_told_of_else(rule, hit) or _modifies(rule, hit, language)


def _modifies(rule: Rule, hit: re.Match[str], language: Language) -> bool:
    """Whether the words of a match are about "the car with B's battery", "B's battery arm" or "A's venture with B"."""
    named, firm = _parts(language)
    if rule.kind in ("manufacturing", "distribution") and "a" in rule.marks:
        before = max(0, hit.start("a") - len("with the "))
        if rule.kind == "manufacturing" and _DERIVED_FROM.search(hit.string, 0, hit.start("a")):
            return True
        if any(at.start() < hit.start("a") < at.end() for at in named.finditer(hit.string, before)):
            return True
    is_supply = rule.kind == "technology_supply" and "b" in rule.marks and "<supplier>" not in rule.source
    if is_supply and firm.match(hit.string, hit.end("b")):
        return True
    if rule.kind == "joint_venture" or "(?:under|in|" in rule.source:
        return False  # what is said of a venture or of talks is what the rule is about
    first = min(hit.start(name) for name in rule.marks)
    is_partner = _OF_VENTURE.search(hit.string, 0, first)
    if is_partner is None or is_partner.start() > hit.start():
        return False  # what is said of the partnership, where the rule is about that
    return _DOES.match(hit.string, first + 1) is not None


def _is_told_of_else(rule: Rule, hit: re.Match[str]) -> bool:
    """Whether the words are about people, about what was sold before, or about goods and not about shares."""
    if rule.kind == "technology_supply":
        return OF_PEOPLE.search(hit.string, max(0, hit.start() - _REACH), hit.end()) is not None
    if rule.kind == "distribution":
        return _SOLD_ARE.search(hit.group()) is not None
    return rule.kind == "equity" and "b" in rule.marks and _PARTS_OF.search(hit.string, 0, hit.start("b")) is not None
