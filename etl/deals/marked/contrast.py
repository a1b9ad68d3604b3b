"""Says whether a match runs across a contrast or an aside about others, or tells of what nearly happened."""

from __future__ import annotations

import re

from etl.deals.rules.language import MARK, Rule

# A clause in front of the main one that sets others against its subject: "While A and B export, C ...".
_FRONTED = re.compile(
    r"^\W*(?:while|whereas|although|though|unlike|like|just as)\s"
    rf"(?=[^;]{{0,160}}?{MARK})[^;]{{2,180}}?,\s(?={MARK}[^;]{{0,60}}\s)",
    re.IGNORECASE,
)
# Words behind which somebody is named for comparison or for the time of it, not as a partner.
_ASIDE = re.compile(
    r"\b(?:following|after|amid|in\sthe\swake\sof|unlike|"
    r"as\swith|besides|despite|ahead\sof|similar\sto|compared\swith)\s(?:the\s)?$"
)
# Others who are the subject of the clause between the two: "甲定下供应商后，另一些车企也找过乙".
_OTHERS_ZH = re.compile(
    r"[，,](?:另一家|另一个|第二家|另外一家)[与和]|[，,](?:部分|多家|一些|不少|其他|其它|另外|更多)[^，。；]{0,10}?(?:车企|企业|公司|厂商|品牌)"
)
_FORMER = re.compile(r",\sthe\s(?:former|latter)\s(?:is\s)?(?:an?|the)\s")  # each of two is described in turn
_NEARLY = re.compile(
    r"\b(?:nearly|almost|all\sbut|came\sclose\sto|failed\sto|tried\s(?:in\svain\s)?to)\s(?=\w)"
    r"(?!(?:[\d$€£¥]|(?:all|half|an?|one|two|three|every|the)\b))",
    re.IGNORECASE,
)


def runs_across(rule: Rule, hit: re.Match[str], text: str) -> bool:
    """Whether the companies of a match stand on both sides of a contrast, or the last one only beside the deal."""
    fronted = _FRONTED.match(text) if "," in text else None
    if fronted is not None and hit.start() < fronted.end() <= max(hit.start(name) for name in rule.marks):
        return True
    if (
        "，" in text
        and {"a", "b"} <= rule.marks
        and _OTHERS_ZH.search(text, hit.end("a"), max(hit.end("a"), hit.start("b")))
    ):
        return True
    if "b" in rule.marks and ", the " in text and _FORMER.search(hit.group()):
        return True
    if "b" not in rule.marks or "following" in rule.source:
        return False
    last = max(hit.start(name) for name in rule.marks)
    return _ASIDE.search(text, 0, last) is not None


def is_only_nearly(hit: re.Match[str]) -> bool:
    """Whether what a match tells did not come about: "A nearly bought into B"."""
    return _NEARLY.search(hit.group()) is not None


# "The venture with A grew, while the one with B fell": A does nothing with B.
_OWN_TIE = re.compile(r"(?:venture|JV|partnership|alliance)s?\swith\s(?:the\s)?$", re.IGNORECASE)
_ANOTHER_TIE = re.compile(r"\s(?:while|but|whereas|and)\s(?:an?|the|its|another)\s", re.IGNORECASE)


def has_own_tie(rule: Rule, hit: re.Match[str]) -> bool:
    """Whether the first company is that of another venture, from which the one of the second is told apart."""
    if rule.kind != "joint_venture" or "a" not in rule.marks or "b" not in rule.marks:
        return False
    between = _ANOTHER_TIE.search(hit.string, hit.start("a"), hit.start("b"))
    return between is not None and _OWN_TIE.search(hit.string[: hit.start("a")]) is not None


_NEXT_VERB = re.compile(r"\sand\s(?:has\s|also\s|then\s)?[a-z]+(?:s|ed)\s")
# "put money in A in 2018, and invested in B", "tests cars with A in Ulm and B in Kiel, and works with C"
_DID_NEXT = re.compile(
    rf"(?:\sin\s(?:\w+\s)?\w+)?(?:\sand\s{MARK}(?:\sin\s\w+)?)?,\sand\s(?:has\s|also\s|then\s)?[a-z]+(?:ed|s)\s"
)


def others_do_next(text: str, at: int) -> bool:
    """Whether what follows a company is what the subject does next, of which it was only the object before."""
    if text.endswith("with ", 0, at):
        return (_NEXT_VERB.match(text, at + 1) or _DID_NEXT.match(text, at + 1)) is not None
    return text.endswith("in ", 0, at) and _DID_NEXT.match(text, at + 1) is not None
