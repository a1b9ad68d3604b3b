"""Applies the rules to a marked sentence: which companies stand in which relation, and which words say so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from etl.deals.marked.shape import Mention, Shape, distinct, is_mark
from etl.deals.marked.subjects import left_party, other_before
from etl.deals.marked.variants import insertions, of_subject, variants
from etl.deals.rules.guards import is_misread
from etl.deals.rules.language import MARK, Language, Rule
from etl.patterns.small import small
from etl.records import DealKind

Codes = tuple[str, ...]

JOINT: frozenset[DealKind] = frozenset({"joint_venture", "joint_development", "other"})
_ORDER: tuple[DealKind, ...] = (
    "joint_venture", "equity", "joint_development", "distribution", "manufacturing", "technology_supply", "other",
)  # fmt: skip
_LONGEST_LIST = 6
_TWO = 2
_FURTHER = re.compile(
    rf"[^,;\ue000-\uefff]{{0,40}}?(?:,|\sand|,\sand|\sas\swell\sas|、|和|以及)\s?({MARK})(?:'s|的)?"
    r"[^,;，；\ue000-\uefff]{0,60}"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A relation that a rule saw: its kind, its companies, and where in the sentence the words stand."""

    kind: DealKind
    parties: Codes
    start: int
    end: int
    words: str
    rule: str
    marks: frozenset[int]
    weak: bool = False
    guessed: bool = False
    open: bool = False  # the rule names only the second party


# Rules of what stands beside another deal of the same words: a share sold of a venture, what the money is for, where
# who buys a part has its cars built.
_BESIDE: dict[DealKind, tuple[str, ...]] = {
    "equity": ("<venture>", "partner"),
    "joint_development": ("<invest>", "入股"),
    "manufacturing": ("<percent>",),
}
_IN_PARTNERSHIP = "<a> ... <together> ~ with ~ <b>"
_ONE_ALLIANCE = re.compile(r"\balliance with", re.IGNORECASE)
_OF_A_VENTURE = re.compile(
    r"\b(?:plant|factory|works|site|facility)\b[^;,]{0,12}\sof\s"
    r"(?:their|the|[x\ue000-\uf8ff](?:'s)?)\s(?:joint[- ])?venture",
    re.IGNORECASE,
)
_WITH_FIRST = "(?<![A-Za-z])(?:with)"
_PART = re.compile(r"'s\s(?:[\w-]+\s){0,3}(?:subsidiary|unit|arm|division|business|operations|affiliate)\b")


def _sets(kind: DealKind, hit: re.Match[str], shape: Shape, each: re.Pattern[str], topic: Codes) -> list[Codes]:
    """The sets of parties that a match shows."""
    if "all" in hit.re.groupindex:
        is_open = kind == "joint_venture" and shape.text.startswith(
            "等", hit.end("all")
        )  # several ventures, as examples
        listed = shape.mention(hit["all"])
        return [] if is_open and len(listed.codes) > _TWO else _listed(kind, listed)
    right = shape.mention(hit["b"])
    left = left_party(hit, shape, right, topic)
    shared = set(left.codes) & set(right.codes)
    is_both = left.kind == "pronoun" and len(left.codes) == _TWO and is_mark(shape.text[0])
    is_both = is_both and left.end - left.start > len("Both")  # which may be two cars
    if kind == "technology_supply" and shared and is_both:
        left = left._replace(codes=tuple(code for code in left.codes if code not in shared))  # "the two use B's base"
    if kind == "equity" and left.codes == right.codes and _PART.match(shape.text, hit.start("b") + 1):
        right = other_before(hit.start(), shape, left)
    is_make = any(side.kind == "venture" and len(side.codes) > 1 for side in (left, right))
    shared = set(left.codes) & set(right.codes)
    if kind == "joint_venture" and shared and set(right.codes) - shared:
        return [distinct([*left.codes, *right.codes])]  # "A with its unit and B": with B
    if not left.codes or shared or (kind == "joint_venture" and is_make):
        return []
    if _is_joint(kind, hit, shape, each):
        union = distinct([*left.codes, *right.codes])
        return [union] if len(union) <= _LONGEST_LIST else []
    return pairs(left.codes, right.codes, shape.text)


def _listed(kind: DealKind, mention: Mention) -> list[Codes]:
    if mention.kind == "venture" or not 2 <= len(mention.codes) <= _LONGEST_LIST:
        return []
    return [mention.codes] if kind in JOINT or len(mention.codes) == 2 else []


def _is_joint(kind: DealKind, hit: re.Match[str], shape: Shape, each: re.Pattern[str]) -> bool:
    """Whether all companies of a match are in one deal, and not each of one side with each of the other."""
    right = shape.mention(hit["b"])
    if kind == "equity":
        near = hit.group() + shape.text[hit.end() : hit.end() + 30]
        return len(right.codes) > 1 and re.search("venture", near, re.IGNORECASE) is not None
    if kind not in JOINT or each.search(hit.group()):
        return False
    if kind == "other" and _OF_A_VENTURE.search(hit.group()):
        return True  # what a venture sells is its parents'
    if (
        kind in ("joint_development", "other")
        and len(right.codes) == 1
        and "a" in hit.re.groupindex
        and len(shape.mention(hit["a"]).codes) > 1
    ):
        return False
    starts_with_partner = hit.re.pattern.startswith(_WITH_FIRST)
    partner = shape.mention(hit["a"]) if starts_with_partner else right
    return kind == "joint_venture" or len(partner.codes) == 1 or _ONE_ALLIANCE.search(hit.group()) is not None


def pairs(left: Codes, right: Codes, text: str) -> list[Codes]:
    """Each of one side with each of the other; one to one where the sentence says "respectively"."""
    if len(left) == len(right) > 1 and re.search(r"respectively|分别", text):
        return list(zip(left, right, strict=True))
    return [(a, b) for a, b in product(left, right) if a != b]


def _matches(rule: Rule, shape: Shape) -> Iterator[re.Match[str]]:
    """All matches of a rule, also overlapping ones: each begins at another company."""
    position = 0
    while hit := rule.pattern.search(shape.text, position):
        yield hit
        first = min(hit.start(name) for name in rule.marks if hit.start(name) >= 0)
        position = max(hit.start(), first) + 1


def _candidates(shape: Shape, language: Language, rules: Sequence[Rule], topic: Codes) -> Iterator[Candidate]:
    clauses: list[tuple[int, int]] | None = None
    each = language.word("each")
    folded = small(shape.text)
    for rule in rules:
        if rule.quick.search(folded) is None:
            continue
        for hit in _matches(rule, shape):
            clauses = insertions(shape.text, language) if clauses is None else clauses
            if is_misread(rule, hit, shape, clauses, language):
                continue
            start, end = shape.span(hit.start(), hit.end())
            marks = frozenset([shape.where[at] for at, _ in shape.marks() if hit.start() <= at < hit.end()])
            guessed = "a" in rule.marks and shape.mention(hit["a"]).codes == shape.mention(hit["b"]).codes
            for parties in _sets(rule.kind, hit, shape, each, topic):
                yield Candidate(
                    rule.kind, parties, start, end, hit.group(), rule.source, marks, rule.weak, guessed, rule.is_open
                )
            if rule.kind == "technology_supply":
                yield from _further_supplier(hit, rule, shape, language)


def _further_supplier(hit: re.Match[str], rule: Rule, shape: Shape, language: Language) -> Iterator[Candidate]:
    """The second supplier of "A comes with B's batteries and C's software"."""
    more = _FURTHER.match(shape.text, hit.end())
    if not more or "a" not in rule.marks or hit.start("b") < hit.start("a"):
        return
    if not language.word("tech").search(more.group()) and not language.anywhere("tech_zh").search(more.group()):
        return
    start, end = shape.span(hit.start(), more.end())
    for parties in pairs(shape.mention(hit["a"]).codes, shape.mention(more[1]).codes, ""):
        yield Candidate(
            rule.kind,
            parties,
            start,
            end,
            shape.text[hit.start() : more.end()],
            rule.source,
            frozenset({more.start(1)}),
        )


def find_candidates(shape: Shape, language: Language, topic: Codes, *, chinese: bool) -> list[Candidate]:
    """All relations that rules see in a sentence."""
    found = list(_seen(shape, variants, language, topic, chinese=chinese))
    for clause in of_subject(shape):
        found += _seen(clause, _alone, language, topic, chinese=chinese)
    return found


def _alone(shape: Shape, _: Language) -> Iterator[Shape]:
    yield shape


def _seen(
    shape: Shape,
    readings_of: Callable[[Shape, Language], Iterator[Shape]],
    language: Language,
    topic: Codes,
    *,
    chinese: bool,
) -> Iterator[Candidate]:
    """The relations that rules see in the readings of a marked sentence."""
    possible = language.rules(shape.text, [at for at, _ in shape.marks()], chinese=chinese)
    if not possible:
        return
    readings = list(readings_of(shape, language))
    groups = [mention.codes for reading in readings for _, mention in reading.marks()]
    most, distinct_codes = max(map(len, groups), default=0), {code for codes in groups for code in codes}
    rules = [
        rule
        for rule in possible
        if (most > 1 if "all" in rule.marks else "a" not in rule.marks or len(distinct_codes) > 1)
    ]
    for reading in readings if rules else ():
        yield from _candidates(reading, language, rules, topic)


def clearest(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The candidates without those that a clearer one tells: at most one kind for the same two marks."""
    kept: list[Candidate] = []
    seen = list(candidates)
    for candidate in sorted(
        (c for c in seen if not _has_partner(c, seen)),
        key=lambda c: (_ORDER.index(c.kind), c.open, -len(c.parties), c.end - c.start),
    ):
        if not any(_is_told_by(candidate, other) for other in kept):
            kept.append(candidate)
    return kept


def _has_partner(candidate: Candidate, others: Iterable[Candidate]) -> bool:
    """Whether companies of one mark do with a further one what they seemed to do by themselves."""
    return len(candidate.marks) == 1 and any(
        candidate.kind == other.kind and not other.open and candidate.marks < other.marks for other in others
    )


def _is_told_by(candidate: Candidate, other: Candidate) -> bool:
    """Whether a clearer candidate uses the same two marks, or the same words show a deal with one partner more."""
    is_beside = any(words in candidate.rule for words in _BESIDE.get(candidate.kind, ()))
    if candidate.marks == other.marks and candidate.parties == other.parties and not is_beside:
        return True
    same = set(candidate.parties) == set(other.parties)
    if candidate.open and not other.open and candidate.kind == other.kind and max(candidate.marks) in other.marks:
        return True
    inside = other.start <= candidate.start and candidate.end <= other.end
    is_inside = candidate.open and not other.open and inside  # "a supply and manufacturing agreement": one agreement
    if same and (is_inside or candidate.rule == _IN_PARTNERSHIP):
        return True  # "in partnership with" is only how they do what clearer words tell
    is_share_of = (candidate.kind, other.kind) == ("equity", "joint_venture")
    if same and is_share_of and min(candidate.marks) == max(other.marks):
        return True  # "a venture with B, in which A holds 60%": the share is the venture's
    if candidate.guessed and other.kind == "joint_development" and same:
        return True
    wider = set(candidate.parties) < set(other.parties) and candidate.kind == other.kind
    return wider and candidate.start < other.end and other.start < candidate.end
