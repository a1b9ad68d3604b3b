"""Joins the companies that a sentence lists into one mark, also those that their products keep apart."""

from __future__ import annotations

import re

from etl.deals.marked.shape import Mention, Shape, distinct, is_mark, replace_mark
from etl.deals.rules.language import MARK

_NO = "[^\ue000-\uefff"
_LISTED = re.compile(
    rf"{MARK}\sas\swell\sas\s{MARK}(?:,\s{MARK})*,?\sand\s{MARK}|{MARK}(?:,\s{MARK})*\sand\s{MARK},?\sas\swell\sas\s{MARK}|"
    rf"{MARK}(?:\s?,\s?{MARK})+(?:,?\s(?:and|or|&|as\swell\sas|plus)\s){MARK}|{MARK}\s(?:and|or|&|as\swell\sas|plus)\s{MARK}(?!\s[\d.]+\s?(?:%|percent\b))|{MARK}(?:(?:、|和|与|及|以及|\s?/\s?){MARK})+"
    rf"|{MARK}'s(?:,\s{MARK}'s)*,?\s(?:and|or)\s{MARK}(?='s\s)"
    rf"|^{MARK}(?:\s?,\s?{MARK})+(?=\s[a-z])|{MARK}(?:\s?,\s?{MARK}){{2,}}|{MARK}(?:\s?,\s?{MARK})+(?=,?\s(?:and\s)?(?:[a-z]+\s){{0,2}}others\b)"
    rf"|(?<=with ){MARK},\s{MARK}$|(?<=including ){MARK}(?:,\s{MARK})+(?=,?\sand\s[a-z])"
)
# "A、B等车企，以及C等供应商": one list, but not "A、B等车企均已与C"
_OF_KINDS_ZH = re.compile(rf"{MARK}等[^，,。；;、已均都也将正曾再{MARK[1:-1]}]{{0,10}}[，,]?(?:以及|和|与|及){MARK}")
_AND = re.compile(r"\s(?:and|&)\s|与|和")
_TAIL = (  # a product behind its maker: "X9", "iD series", "Models 3 and Y"
    r"(?:\s(?:[A-Z0-9][\w.-]*|[a-z]{1,2}[A-Z\d][\w.-]*|[Mm]odels?(?=\s[A-Z0-9])|series)){1,4}(?:\sand\s[A-Z0-9][\w-]{0,2}(?=,))?"
)
_POSSESSED = re.compile(rf"{MARK}(?:'s)?{_TAIL}(?:,|\sand|,\sand)\s(?:the\s)?(?={MARK}(?:'s)?{_TAIL})")
_POSSESSED_ZH = re.compile(rf"{MARK}的?{_NO}，。、；]{{1,8}}[、和](?={MARK}的)")
# "A X9、B Y07、C等": the makes of several companies, each by a model of it
_MODEL_ZH = r"\s?[A-Za-z\d][A-Za-z\d.·\s-]{0,12}(?:系列|全系|车型|版)?(?:[A-Za-z\d]{1,6}版)?"
_MODELS_ZH = re.compile(rf"{MARK}{_MODEL_ZH}(?:[、，和及与]{MARK}{_MODEL_ZH})*[、和及与]{MARK}")
_ALLIANCE_AND = re.compile(rf"{MARK}\s[Aa]lliance\sand\s(?:the\s)?{MARK}")  # "the A-B Alliance and C"

# "A, along with B, has formed": both have
_ALONG = re.compile(rf"{MARK},\s(?:along\swith|alongside)\s{MARK}(?P<comma>,)(?=\s[a-z]+\s)")

_PAIRS_ZH = re.compile(rf"{MARK}[与和]{MARK}(?:、{MARK}[与和]{MARK})+")


# "with A, B and C, which is backed by D": what ends a sentence so is told of the last alone.
_OF_LAST = re.compile(rf"(?P<list>{MARK})(?=,\s(?:in\swhich|which\s(?:is|was|has))\s[^;]*{MARK}[^,;]*$)")


_FEWEST = 2


def with_last_alone(shape: Shape) -> Shape:
    """The shape with the last of a list once more before what is told of it alone."""
    hit = _OF_LAST.search(shape.text) if ", which" in shape.text or ", in which" in shape.text else None
    listed = shape.mention(hit["list"]) if hit else None
    if hit is None or listed is None or listed.kind != "name" or len(listed.codes) < 2:
        return shape
    last = Mention(listed.start, listed.end, listed.codes[-1:])
    end = hit.end()
    text, where = f"{shape.text[:end]}; {shape.text[end - 1 :]}", shape.where
    told = Shape(text, (*where[:end], where[end - 1], where[end - 1], *where[end - 1 :]), shape.mentions)
    return replace_mark(told, end + 2, end + 3, last)


def pairs_in_a_row(shape: Shape) -> Shape:
    """Read "A与B、C与D" as two pairs, not as a list of four."""
    for row in reversed(list(_PAIRS_ZH.finditer(shape.text)) if "、" in shape.text else []):
        for at in range(row.end() - 3, row.start() - 1, -4):
            members = [shape.mention(shape.text[at]), shape.mention(shape.text[at + 2])]
            codes = distinct(code for member in members for code in member.codes)
            shape = replace_mark(shape, at, at + 3, Mention(shape.where[at], members[1].end, codes, "pair"))
    return shape


def join_lists(shape: Shape) -> Shape:
    """Read "A, B and C", "A's X and B's Y" as one mark that holds all of them."""
    if len(shape.marks()) < _FEWEST:
        return shape
    for hit in reversed(list(_MODELS_ZH.finditer(shape.text)) if "、" in shape.text else []):
        shape = _join(shape, hit.start(), hit.end())
    may_be_chinese = "、" in shape.text or "和" in shape.text
    for pattern in (_POSSESSED, _POSSESSED_ZH) if may_be_chinese else (_POSSESSED,):
        for hit in reversed(list(pattern.finditer(shape.text))):
            members = [shape.mention(char) for char in shape.text[hit.start() : hit.end() + 1] if is_mark(char)]
            if all(member.kind != "venture" for member in members):
                shape = _join(shape, hit.start(), hit.end() + 1)
    for hit in reversed(list(_OF_KINDS_ZH.finditer(shape.text)) if "等" in shape.text else []):
        shape = _join(shape, hit.start(), hit.end())
    for hit in reversed(list(_ALLIANCE_AND.finditer(shape.text)) if "lliance" in shape.text else []):
        shape = _join(shape, hit.start(), hit.end())
    for hit in reversed(list(_ALONG.finditer(shape.text)) if ", along" in shape.text else []):
        shape = _join(shape, hit.start(), hit.start("comma"), hit.end())
    for hit in reversed(list(_LISTED.finditer(shape.text))):
        if _is_list(hit, shape):
            shape = _join(shape, _begin(hit), hit.end())
    return shape


# "As with A, B and C are": A ends what the sentence opens with, B and C are its subject.
_OPENING = re.compile(
    r"^(?:As|In|With|Like|Unlike|Besides|After|Following|Under|By|Through|Despite|Beyond|Apart|Along|Together|Alongside)\b"
    r"[^,;.]{0,80}$"
)
_THEN_TWO = re.compile(rf"{MARK},\s(?={MARK}\sand\s{MARK}$)")
_FINITE = re.compile(
    r"\s(?:are|were|have|had|will|would|plan|said|signed|agreed|announced|also|both|jointly|set|form|formed|want|aim)\s"
)


# "A与B、C": A with each of the two
_WITH_SEVERAL_ZH = re.compile(rf"{MARK}[与和同](?={MARK}(?:、{MARK})+$)")


def _begin(hit: re.Match[str]) -> int:
    """Where a list begins, less a company that only ends what the sentence opens with, or has each as its partner."""
    several = _WITH_SEVERAL_ZH.match(hit.group())
    if several:
        return hit.start() + several.end()
    two = _THEN_TWO.match(hit.string, hit.start(), hit.end())
    opens = two and _OPENING.match(hit.string[: hit.start()]) and _FINITE.match(hit.string, hit.end())
    return two.end() if two and opens else hit.start()


_WITH_WHOM = re.compile(r"\b(with|in|into|to|from|on|of)\s$")


def _is_list(hit: re.Match[str], shape: Shape) -> bool:
    """Whether companies side by side are a list, and not the ends of two pairs ("A with B and C with D")."""
    members = [shape.mention(char) for char in hit.group() if is_mark(char)]
    makes = sum(member.kind == "venture" for member in members)
    in_headline = hit.start() == 0 and len(members) == 2 and members[0].kind == "pair"  # "A-B, C launch"
    if (any(member.kind == "pair" for member in members) and not in_headline) or (makes and len(members) - makes < 2):
        return False
    before = _WITH_WHOM.search(shape.text, 0, hit.start())
    if before is not None and (hit.string[hit.end() :].removeprefix(" one")).startswith(f" {before[1]} "):
        return False
    pronouns = [member for member in members if member.kind == "pronoun"]
    if any(len(member.codes) > 1 for member in pronouns):
        return False  # "A invests in B and the two": what comes after the list has begun
    return not pronouns or (len(members) == 2 and _AND.search(hit.group()) is not None)


def _join(shape: Shape, start: int, end: int, until: int = 0) -> Shape:
    """The shape with a list as one mark, which also stands for what follows the list up to `until`."""
    members = [shape.mention(char) for char in shape.text[start:end] if is_mark(char)]
    codes = distinct(code for member in members for code in member.codes)
    stop = shape.mention(shape.text[end - 1]).end
    return replace_mark(shape, start, until or end, Mention(shape.where[start], stop, codes))
