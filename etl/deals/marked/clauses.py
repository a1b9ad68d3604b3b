"""Says of a company in a clause whether it is what the clause is about, or only an object of it."""

from __future__ import annotations

import re

from etl.deals.marked.shape import Mention
from etl.patterns.small import small, small_pattern

_OPENS = 90  # characters of a sentence within which it says who somebody is
_PREPOSITION = small_pattern(
    r"(?:^|[\s(])(?:with|for|at|from|unlike|like|besides|alongside|by|of|against|to|in|on|and|or|as|than|between|under|among|via|through|where|when|after|before|since|whom|which|that|while|although|because|once)\s+"
    r"(?:[\w’'-]+\s+){0,4}$|\b(?:including|such as)\s[^;:]{0,80}$"
)
# When and where something is: who stands behind it stands behind no preposition, "in April A signed".
_WHEN_OR_WHERE = re.compile(
    r"\b(?:[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Ss]ince|[Ff]rom|[Uu]ntil|[Dd]uring|[Aa]fter|[Bb]efore|[Oo]ver|[Ff]or)\s(?:[\w’'-]+\s){0,4}?"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|"
    r"[Mm]onday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:years?|months?|weeks?|quarter|day|time|weekend|half|beginning|end|start|occasion|turn)(?:\sago|\slater)?|"
    r"(?:19|20)\d\d|(?<=[Ii]n\s)(?:the\s)?[A-Z][a-z]+(?:\s[A-Z][a-z]+)?),?\s$"
)
# A pronoun or a description begins with its own first word: an object is one only right behind what governs it.
_GOVERNS = (
    r"with|for|at|from|unlike|like|by|of|against|to|in|into|on|suppl(?:y|ies|ied|ying)|equips?|supports?|name[ds]|chosen?|picked|"
    r"selected|tapped|appointed|bought|owns|controls|hired|asked|help(?:s|ed)?|gives|gave|joined|invited|paid|promised"
)
OBJECT = small_pattern(rf"\b(?:{_GOVERNS})\s+$")
_DIRECTLY = small_pattern(
    rf"\b(?:{_GOVERNS}|besides|alongside|or|as|than|between|under|among|via|through|where|when|after|before|since|whom|which|that|"
    r"while|although|because|once|including|such as)\s+$"
)
# Behind a verb, and behind a Chinese preposition, stands whom it is done to or with.
_VERB_BEFORE = re.compile(
    r"\S\s(?:ma[dk]es?|built|builds?|bought|buys?|acquire[sd]?|sold|sells?|assemble[sd]?|import(?:s|ed)|joined|joins|invited|invites|"
    r"own(?:s|ed)|control(?:s|led)|beats?|overtook|passed|chose|picked|hired|saved|rescued|copied|follow(?:s|ed)|annoy|attack|challenge|"
    r"rival|replace[sd]?|help(?:s|ed)|asked|told|met|paid|gave|gives|promised|promises|named|likes?)\s(?:the\s)?$"
)
_OBJECT_ZH = re.compile(
    r"(?:[与和同跟向从对给被由将把]|(?<![认因作成华])为|收购|入股|投资|采用|搭载|选择|使用|携手|牵手|联手|联合|找到|引入|依靠|超过)了?"
    r"[^\s，。；：、]{0,8}$"
)
_OWNED = re.compile(
    r"['’]s?\s(?:[\w-]+\s){0,3}(?:subsidiary|unit|arm|division|brand|affiliate|marque|partner|offshoot)\s[A-Z]"
)
# Who somebody is of whom the sentence before spoke: "The supplier is B", "The order went to B".
_SAYS_WHO = re.compile(
    r"(?:The|That|This)\s(?:(?:[\w-]+\s){0,3}?(?:partner|rival|competitor|peer|supplier|manufacturer|start-?up|company|firm|"
    r"group|distributor|importer|specialist|newcomer|giant|[\w-]*(?:maker|builder))(?:\sin\s\w+)?\s(?:is|was|will be)|"
    r"(?:[\w-]+\s){0,2}?(?:order|contract|choice|job|nomination)\s(?:went|goes|fell|falls|has gone)\s(?:to|on))\s"
    r"(?:(?:the|an?|called|named)\s(?:(?!(?:in|of|to|with|for|by|at|on|from)\s)[\w’'-]+\s){0,4}?)?$"
)


def says_who(text: str, at: int) -> bool:
    """Whether what stands before an offset only says that somebody spoken of is whoever is named there."""
    return at <= _OPENS and text[:2] == "Th" and _SAYS_WHO.fullmatch(text, 0, at) is not None


def is_object_zh(before: str) -> bool:
    """Whether a Chinese clause goes on with whom something is done to or with."""
    return _OBJECT_ZH.search(before) is not None


def is_subject(text: str, mention: Mention, start: int) -> bool:
    """Whether a company is what a clause that begins at an offset is about, and not behind a preposition or a verb."""
    if start == 0 and says_who(text, mention.start):
        return False
    if _OWNED.match(text, mention.end) is not None:
        return False
    before = text[start : mention.start]
    if mention.kind == "pronoun" and not mention.possessive and before.isascii():
        return _DIRECTLY.search(small(before)) is None
    if _PREPOSITION.search(small(before)) is not None:
        return _WHEN_OR_WHERE.search(before) is not None
    return _VERB_BEFORE.search(before) is None and (before.isascii() or _OBJECT_ZH.search(before) is None)
