"""Says why something that looks like a deal is none: a rumour, a denial, a comparison, a mere possibility."""

from __future__ import annotations

import re
from functools import lru_cache

from etl.deals.rules.language import Language
from etl.deals.rules.match import Candidate
from etl.deals.world import World

RUMOUR = "rumour"
_BOTH_WANT = re.compile(r"\bwant to\b", re.IGNORECASE)
_HARDER = re.compile(
    r"no longer|not (?:yet |legally )?binding|non-binding|not only|not just|nothing new|不再|不仅|不只", re.IGNORECASE
)


# A rumour that has come true: "after months of speculation", "confirming earlier reports".
_OVER = re.compile(
    r"\b(?:(?:after|following)\s(?:\w+\s)?(?:days|weeks|months|years|a year|much|long)\s(?:of\s)?|"
    r"(?:ending|end(?:s|ed)?|an end to|confirm(?:s|ed|ing))\s)(?:\w+\s){0,2}?"
    r"(?:speculation|rumou?rs?|(?:media\s)?reports?)\b",
    re.IGNORECASE,
)


# A hedge that holds for the last detail alone: "has built a car on B's base, reportedly for export".
_AT_THE_END = re.compile(
    r",\s(?:reportedly|allegedly|rumou?red)\s(?:\w+\s){0,2}(?:for|under|in|at|as|with|by|from)\s[^,;]{0,60}$"
)


@lru_cache(maxsize=64)
def _own_report(outlet: str) -> re.Pattern[str]:
    """How a publisher speaks of its own article: "The Harbour Post reports that", "according to a report on it"."""
    names = "|".join(re.escape(name.strip()) for name in re.split(r"[()（）]", outlet) if name.strip())
    return re.compile(
        rf"\b(?:{names})\s(?:now\s|also\s)?reports(?:\sthat)?\b|"
        rf"\baccording to (?:an?|the|this)\s(?:\w+\s)?(?:report|article|story)\s(?:on|in|of|by|from)\s"
        rf"(?:the\s)?(?:{names})",
        re.IGNORECASE,
    )


def objection_to_sentence(text: str, world: World) -> str | None:
    """Why no deal can be read from a sentence at all: "rumour" or "denial"; None where nothing speaks against it."""
    language = world.language
    if world.outlet:
        text = _own_report(world.outlet).sub(" ", text)
    is_rumour = language.may_say(text, "stance.rumour") and language.word("stance.rumour").search(
        _AT_THE_END.sub("", _OVER.sub(" ", text))
    )
    if is_rumour:
        return RUMOUR
    if language.says(text, "stance.denial"):
        return "denial"
    if language.says(text, "stance.condition"):
        return "only possible"
    return None


def denies(text: str, language: Language) -> bool:
    """Whether a sentence denies what was told before it, not a claim that it brings up ("As for reports that")."""
    return language.says(text, "stance.firm_denial") and language.word("stance.other_claim").search(text) is None


_BEFORE = re.compile(
    r"\b(?:neither|nor|no|not|might|could|(?-i:may)|(?:will|would|to)\s(?:also\s)?explore|(?:possibilit(?:y|ies)|chance|room|scope)\s(?:of|for))(?!\swonder\s(?:why|how))\s+(?:[^\s,;]+\s+){0,2}$",
    re.IGNORECASE,
)

_AFTER = re.compile(
    r"\s(?:is|are|was|were)\s(?:(?:not|never|no longer)\s(?:on|planned|an?\s(?:option|topic)|under|being|true|up\sfor)|"
    r"(?:un|not\s)likely\b|"
    r"out\sof\sthe\squestion|off\sthe\stable|ruled\sout)",
    re.IGNORECASE,
)


# What any partnership would bring is no partnership: "an alliance with B could help it".
_SUPPOSED = re.compile(r"\s(?:could|might|would|(?-i:may))\s")
_ENABLES = re.compile(
    r"\b(?:can|could|might)\s(?:\w+ly\s)?(?:enable|bring|help|allow|lead|pave)\b[^,;.]{0,60}$",
    re.IGNORECASE,
)
_ANY = re.compile(r"^an?\s|^(?:closer|more|such)\s", re.IGNORECASE)


_IS_OVER = re.compile(
    r"\s(?:was|were|(?:has|had) been)\s(?:\w+ly\s)?(?:dropped|scrapped|cancell?ed|abandoned|called off|shelved|ended)\b"
)
_CUT = re.compile(r"[,;:，；。]|\s(?:that|which|who|while|after|because|and)\s")


def _clause_before(start: int, sentence: str) -> str:
    """What a clause says before an offset."""
    cut = max((hit.end() for hit in _CUT.finditer(sentence, 0, start)), default=0)
    return sentence[cut:start]


# What the subject does besides: "A has more shops than any rival, and has signed agreements with B".
_EARLIER = re.compile(r"^.*,\s(?:and|then)\s(?=(?:has|have|is|will|also|plans|is)\s)", re.DOTALL)
_OPENS = re.compile(r"^\W*(?:but|while|and)\b", re.IGNORECASE)
_EXPLORED_ZH = re.compile(r"(?:探讨|商讨|寻求)[^，,。；;]*$")  # within the clause that tells it


def objection(candidate: Candidate, sentence: str, language: Language) -> str | None:
    """Why a candidate is no deal: a comparison, rivalry, a possibility or a negation inside or before its words."""
    planned = candidate.open and language.word("stance.modal").search(_clause_before(candidate.start, sentence))
    if planned or _BEFORE.search(sentence[: candidate.start]) or _AFTER.match(sentence, candidate.end):
        return "negated or only possible"
    words = _HARDER.sub(" ", candidate.words)
    words = _OPENS.sub("", words) if words[:1] in " ,BbWwAa" else words
    told = _EARLIER.sub("", words) if ", and " in words or ", then " in words else words
    if language.says(told, "stance.rivalry", of=words):
        return "competitors"
    if candidate.kind != "joint_venture" and language.says(told, "stance.versus", of=words):
        return "comparison"
    if candidate.rule.startswith("<all>"):
        words = _BOTH_WANT.sub(" ", words)  # what both partners want is their plan
    is_supposed = candidate.open and _ANY.match(candidate.words) and _SUPPOSED.match(sentence, candidate.end)
    if not is_supposed and (" can " in sentence or " could " in sentence or " might " in sentence):
        is_supposed = _ENABLES.search(sentence, 0, candidate.start)
    # what "was dropped" is no longer only possible
    is_modal = language.says(words, "stance.modal") and not _IS_OVER.match(sentence, candidate.end)
    is_explored = not sentence.isascii() and _EXPLORED_ZH.search(sentence, 0, candidate.end)
    if is_supposed or is_modal or is_explored:
        return "only possible"
    if language.says(words, "stance.negation"):
        return "negated"
    return None
