"""Says where words of shares tell of no part that one company has of the other."""

from __future__ import annotations

import re

INTERESTED = re.compile(  # no part of a company, but a wish to do something with it
    r"\binterests?\s(?:in|on)\s(?:[\w-]+\s){0,4}?(?:alliances?|tie-ups?|cooperat\w+|partner\w*|work\w*|buying|deals?|talks)\b",
    re.IGNORECASE,
)
# A name that only says what kind of company another one is: "in A and B partner start-ups".
_MODIFIES = re.compile(r"[\s-](?:partner|backed|supplier|affiliate)\s(?:start-?ups?|compan|firms?|group)")
_PERSON = re.compile(r"\s[A-Z][a-z]+\s[A-Z][a-z]+")  # "major A shareholder John Smith"
BEHIND = 45  # characters after a match that say of what the share is
# A part of something else than a company: "a majority of the foreign rights".
_OF_OTHER = re.compile(
    r"(?:majority|half|third|%|percent)\s(?:of|in)\s(?:all\s)?(?:the|its)\s(?:[\w-]+\s){0,3}(?:rights|votes|sales|output|profits?)\b"
)
# Sales that grew, and put one before the other ("sold 900, up 5%, clear of B"); what an owner has for himself; and
# investors that are only spoken to.
_OF_SALES = re.compile(r"\b(?:up|down)\s[\d.]+\s?(?:%|percent\b|per\scent\b)|\b(?:ahead|clear|in\sfront)\sof\s?\W?$")
_OWN_CAR = re.compile(r"\bowners?\s(?:\w+\s)?(?:drives?|drove|bought|buys|chose|prefers?)\b")
_TOLD_THEM = re.compile(r"\b(?:to|told|tells?)\s(?:(?:its|the|their)\s)?(?:investors|shareholders)\b")
# Shares of the venture that the two found, not of the partner: "与乙成立合资公司，并持有60%股份".
_OF_VENTURE_ZH = re.compile(
    r"(?:成立|设立|组建|创办|共建)[^。；]{0,30}?(?:公司|企业)[^。；]{0,8}(?:持有|持股|占股|控股|占)|"
    r"合资(?:公司|企业)[^，。；]{0,6}由"
)
# One more owner of the same: "X, owned by A and B, with 10% held by C".
_OWNED_BY = re.compile(r"\b(?:owned|held|belongs?|belonging|controlled)\s[^;]{0,40}?\b(?:by|to)\s(?:the\s)?$")
_FURTHER_OWNER = re.compile(
    r"(?:,\s|\sin\s[^;,]{0,40},\s)(?:with|and|while|plus)\s[^;]{0,30}?\b(?:held|owned|in the hands|with|belongs?)\b"
)
_HOLDS_ZH = re.compile(
    r"(?:则|也|又)?(?:以|持|占|拥有|出资)[^，。；]{0,8}?[\d.]+%"
)  # "甲持股41%，乙以14%": no part of B


def is_no_share(hit: re.Match[str], last: int) -> bool:
    """Whether the words tell of no part that the first company has of the last, which ends at an offset."""
    if _HOLDS_ZH.match(hit.string, last) or _MODIFIES.match(hit.string, last) or INTERESTED.search(hit.group()):
        return True
    if any(words.search(hit.group()) for words in (_OF_SALES, _OWN_CAR, _TOLD_THEM)):
        return True
    if "shareholder" in hit.group()[-20:] and _PERSON.match(hit.string, hit.end()):
        return True
    if _FURTHER_OWNER.search(hit.group()) and _OWNED_BY.search(hit.string, 0, hit.start()):
        return True
    is_of_other = _OF_VENTURE_ZH.search(hit.group()) or _OF_OTHER.search(hit.string, hit.start(), hit.end() + BEHIND)
    return is_of_other is not None
