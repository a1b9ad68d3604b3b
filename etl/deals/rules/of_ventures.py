"""Says where a match of a rule speaks of a venture or of a holding, and not of what companies do for each other."""

from __future__ import annotations

import re

from etl.deals.marked.shape import Shape
from etl.deals.rules.language import MARK, Rule

_OF_VENTURE = re.compile(
    r"(?:%|percent|per\scent|half)\s(?:of|in)\s(?:the|their|this)\s(?:new\s)?(?:joint[-\s]venture|JV|venture|company)\b"
)  # "A will hold 33% of the venture, 50% will be owned by B": no share of A's
_GIVES = ("technology_supply", "manufacturing", "distribution")
# What a venture does is not what its owners do: "A and B said the new company will supply C".
_VENTURE_GIVES = re.compile(
    r"\b(?:the|their|this|that|its)\s(?:new\s|common\s)?"
    r"(?:joint[-\s](?:venture|company)|venture|JV|(?:(?<=new\s)|(?<=common\s))company)\s"
    r"(?:also\s)?(?:will|would|is\sto|plans\sto|can|could|to)\s(?:also\s)?(?:suppl|provid|deliver|build|make|produc|sell|distribut)"
)
# An alliance by its name, which is somebody's: "counts the A-B Alliance as one of its investors".
_NAMED_AS = re.compile(
    r"\s(?:as|among)\s(?:one\sof\s)?(?:an?|its|the|their)\s(?:[\w-]+\s){0,2}"
    r"(?:investor|shareholder|backer|customer|client|partner)"
)
# What each has, or who is with both: "they announced their own chips", "A and B's Chinese partner expects".
_OF_EACH = re.compile(r"'s\sown\s|'s\s(?:[\w-]+\s){1,3}partner\s")
_ONE_EACH = re.compile(r"\brespectively\b|分别")  # "A and B build plants in Hungary and Turkey, respectively"
_DONE_BY = re.compile(
    r"(?:,\s[a-z]+ed|\s(?:developed|designed|engineered))\s(?:by|with)\s(?:the\s)?$"
)  # "cars of the venture, automated by B"
# "The works that A bought from B built 7,000 cars": of A's own.
BOUGHT_PLANT = re.compile(
    rf"\b(?:bought|acquired|purchased|taken over|took over)\sfrom\s(?:the\s)?{MARK}|"
    rf"从{MARK}[^，。]{{0,4}}手[中里上]?[^，。]{{0,3}}(?:买|收购|购|接)"
)
_BUILT_UP = re.compile(r"\bbuil(?:t|ds?|ding) up\s(?:an?|its|the|up)\b")  # a holding, no cars


def _is_each_s(rule: Rule, hit: re.Match[str]) -> bool:
    """Whether several companies each have or do something of their own."""
    if _OF_EACH.match(hit.string, hit.end("all")):
        return True
    return rule.kind in _GIVES and _ONE_EACH.search(hit.string, hit.end("all")) is not None


def is_of_venture(rule: Rule, hit: re.Match[str]) -> bool:
    """Whether the words tell what a venture does, whose share of one it is, or that a holding was built up."""
    if rule.kind == "manufacturing" and _BUILT_UP.search(hit.group()):
        return True
    if "all" in rule.marks and _is_each_s(rule, hit):
        return True
    if rule.kind == "other" and _NAMED_AS.match(hit.string, hit.end()):
        return True
    if rule.kind == "joint_venture" and "b" in rule.marks and _DONE_BY.search(hit.string, hit.start(), hit.start("b")):
        return True
    if rule.kind in _GIVES and _VENTURE_GIVES.search(hit.group()):
        return True
    return "held) by" in rule.source and _OF_VENTURE.search(hit.group()) is not None


_VENTURE_BEHIND = re.compile(r"'s\s(?:[\w-]+\s){0,3}(?:venture|JV|unit|subsidiary|arm|division|group)\b", re.IGNORECASE)


def is_only_owner(rule: Rule, hit: re.Match[str], shape: Shape) -> bool:
    """Whether the second company only owns something told of a venture: "X, a joint venture, earns B's money"."""
    if rule.kind != "joint_venture" or not {"a", "b"} <= rule.marks or hit.start("a") > hit.start("b"):
        return False
    is_venture = shape.mention(hit["a"]).kind == "venture"
    return (
        is_venture
        and shape.text.startswith("'s ", hit.end("b"))
        and _VENTURE_BEHIND.match(shape.text, hit.end("b")) is None
    )
