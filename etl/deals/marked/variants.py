"""Shorter readings of a marked sentence: without its insertions, without repeated names, each predicate by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from etl.deals.marked.lists import join_lists
from etl.deals.marked.shape import Shape
from etl.deals.readings.chains import clauses
from etl.deals.readings.gapping import without_gaps
from etl.deals.rules.language import MARK, Language

_RELATIVE = (
    r"(?:,?\s(?:in|on|with|from|to|for|at|by|under)\swhich|,\s(?:which|who|whose|that|where))\s[^;]{2,160}?(?:,\s|$)|"
    rf"\s(?:that|which)\s{MARK}\s(?:(?:has|had|have|once|no\slonger)\s)?[^;,{MARK[1:-1]}]{{2,60}}?(?=,?\s(?:and|but)\s[a-z]+\s)|"
    r"\s[—–-]\s[^;—–]{2,160}?\s[—–-]\s"
)
_PARTING = (",", "which", "that", "—", "–", "-")  # one stands in every insertion
# What describes a company of a list: "A, a unit of B, and C", "A, long in debt, and B".
_OF_A_LIST = (
    rf"(?<={MARK}),\s(?:an?|the|its|[A-Z]\w+['’]s|part|owned|once|long|now|also)\s[^;,\ue000-\uefff]{{2,80}}?,\s"
    rf"(?=(?:and|as\swell\sas)\s{MARK})|"
    rf"(?<={MARK}),\s(?:an?|the)\s[^;,\ue000-\uefff]{{2,50}}?\b(?:of|from|by|within|under)\s(?:the\s)?{MARK}(?:'s)?(?:\s[gG]roup)?,\s"
    rf"(?=(?:and|as\swell\sas)\s{MARK})|"
    rf"(?<={MARK}),\s{MARK}'s\s(?:[\w-]+\s){{0,4}}(?:partner|ally|rival|parent|owner|supplier|shareholder)"
    rf"(?:\sin\s\w+)?,\s(?=(?:and|or|as\swell\sas)\s{MARK})"
)
_ITS_OWN = re.compile(rf"(?P<owner>{MARK})(?P<out>,\s(?P<whose>{MARK})'s\s[^;,]{{2,80}}?,\s)(?=and\s{MARK})")
_PREPOSITION = re.compile(r"\b(?:with|from|by|to|for|of|in|into|against|via|under|at|on|through|than)\s(?:\w+\s){0,2}$")
_SENTENCE = re.compile(r"[;:]\s|\b(?:said|says|while|whereas)\s(?:that\s)?")
_IT = re.compile(
    r"(?:(?:last|this|earlier|on|in)\s(?:\w+\s){0,3}|that\s)?(?:it|x)\s(?:would|will|had|has|was|is|planned|plans)\b"
)
# Any other verb, by its form and what follows: "and maintains a".
_THIRD = r"[a-z]{3,}[^s\W]s(?=\s(?:an?|its|the|their|further|another|minority|majority|similar)\b)"
_DOES = r"(?:takes|owns|holds|buys|gets|uses|runs|makes|builds|sells|shares|supplies|licenses|exports|relies|works)"
_PARTICIPLE = (
    "spun|founded|owned|backed|based|headquartered|listed|controlled|created|formed|established|built|launched"
)
_DOING = re.compile(r"[a-z]+ing\s")
_REACH = 160  # characters between a subject and its second predicate


@lru_cache(maxsize=4)
def _inserted(language: Language) -> re.Pattern[str]:
    finite = language.fragments["finite"]
    apposed = (
        rf",\s(?:the|an?|its|[A-Z]\w+['’]s|{MARK}'s)\s[^;]{{2,160}}?,\s"
        rf"(?=(?:{finite}|(?:[a-z]+ly\s)?[a-z]{{3,}}(?:ed|es))\b)"
    )
    reduced = rf",\s(?:{_PARTICIPLE})\s[^;]{{2,120}}?,\s(?=(?:{finite})\b)"
    whose = rf",\s(?:{MARK}|x)'s\s[^;,]{{2,120}}?,\s(?=(?:{finite}|runs|makes|builds|sells)\b)"
    return re.compile(rf"{_RELATIVE}|{apposed}|{reduced}|{whose}|{_OF_A_LIST}")


@lru_cache(maxsize=4)
def _second_predicate(language: Language) -> re.Pattern[str]:
    finite, second = language.fragments["finite"], language.fragments["second"]
    return re.compile(
        rf"\s(?:and|but)\s(?=(?:{finite}|{second}|[a-z]{{3,}}ed|{_THIRD})\s)|,\s(?={_DOES}\s)|，(?=(?:还|并|同时|也|又|随后|此外)[^，]{{0,12}}(?:与|和|同|跟|向|将|投资|入股|收购|采用|搭载))"
    )


def insertions(text: str, language: Language) -> list[tuple[int, int]]:
    """Where the relative clauses, appositions and dashed insertions of a marked sentence stand."""
    if not any(word in text for word in _PARTING):
        return []
    return [hit.span() for hit in _inserted(language).finditer(text)]


def _without(shape: Shape, gone: set[int]) -> Shape | None:
    if not gone:
        return None
    left = [i for i in range(len(shape.text)) if i not in gone]
    return Shape("".join(shape.text[i] for i in left), tuple(shape.where[i] for i in left), shape.mentions)


def _whose(shape: Shape) -> Iterator[tuple[int, int]]:
    """The clauses that say of a company of a list what is its own: "A, whose cars sell well, and B"."""
    for hit in _ITS_OWN.finditer(shape.text) if "'s" in shape.text else ():
        owner, pronoun = (shape.mention(hit[name]) for name in ("owner", "whose"))
        if pronoun.kind == "pronoun" and pronoun.codes == owner.codes:
            yield hit.span("out")


def _skeleton(shape: Shape, language: Language) -> Shape | None:
    """The shape without its insertions, the companies that they kept apart joined; None where it has none."""
    spans = [*insertions(shape.text, language), *_whose(shape)]
    left = _without(shape, {i for start, end in spans for i in range(start, end - 1)})
    return join_lists(left) if left is not None else None


def _named_only(shape: Shape) -> Shape | None:
    """The shape in which "its" for a company named before, and "it" for the one just named, are no marks."""
    last: set[str] = set()
    seen: set[str] = set()
    hidden = []
    for position, mention in shape.marks():
        if mention.kind == "pronoun" and set(mention.codes) <= (seen if mention.possessive else last):
            hidden.append(position)
        else:
            last = set(mention.codes)
            seen |= last
    if not hidden:
        return None
    return Shape("".join("x" if i in hidden else c for i, c in enumerate(shape.text)), shape.where, shape.mentions)


def _second_predicates(shape: Shape, language: Language) -> Iterator[Shape]:
    """The subject with its second predicate: of "A uses B's chips and sells via C" the reading "A sells via C"."""
    marked = shape.marks()
    last = marked[-1][0] if marked else -1
    for hit in _second_predicate(language).finditer(shape.text):
        if hit.end() > last:
            return  # nobody named with whom the second predicate could be
        start = max((end.end() for end in _SENTENCE.finditer(shape.text, 0, hit.start())), default=0)
        marks = [m.start() for m in re.finditer(MARK, shape.text[: hit.start()]) if m.start() >= start]
        subjects = [at for at in marks if not _PREPOSITION.search(shape.text[start:at])] or _speaker(shape, start)
        is_one = len(marks) == 1 and _DOING.match(shape.text, hit.end())  # "builds and sells B's cars": one object
        if subjects and not is_one and hit.start() - subjects[0] <= _REACH:
            shorter = _without(shape, set(range(subjects[0] + 1, hit.end() - 1)))
            if shorter:
                yield shorter


def _speaker(shape: Shape, start: int) -> list[int]:
    """Who says what a clause without a name for its subject says: of "A said it would" the place of A."""
    if not _IT.match(shape.text, start):
        return []
    return [at for at, _ in shape.marks() if at < start and not _PREPOSITION.search(shape.text[:at])][-1:]


_BY_DOING = re.compile(rf"(?P<subject>{MARK})(?P<out>\s[^,;\ue000-\uefff]{{1,24}}{MARK}\sby)\s(?=[a-z]+ing\s)")


def _by_doing(shape: Shape) -> Shape | None:
    """The subject with what it does: of "A surprised B by merging with C" the reading "A merging with C"."""
    hit = _BY_DOING.search(shape.text) if " by " in shape.text else None
    return _without(shape, set(range(*hit.span("out")))) if hit else None


# Of a list, though the words tell more of the last: "with A and joint venture partner B".
_LISTED_PARTNER = re.compile(rf"(?<={MARK} and )(?P<out>(?:joint[- ]venture|JV)\spartners?\s)(?={MARK})", re.IGNORECASE)


def _with_listed_partner(shape: Shape) -> Shape | None:
    """The shape with the partner of a venture as one of those listed before it."""
    hit = _LISTED_PARTNER.search(shape.text) if "partner" in shape.text else None
    left = _without(shape, set(range(*hit.span("out")))) if hit else None
    return join_lists(left) if left is not None else None


# What a clause in front or inside says of the subject: "After buying B, A ...", "A, which bought B, ...".
_FRONTED = re.compile(
    rf"^\W*(?:After|By|Since|Through|Having|In|Besides|When|While)\s(?P<does>(?:[a-z]+ly\s)?[a-z-]+(?:ing|ed)\s[^;]{{1,160}}?),\s"
    rf"(?P<subject>{MARK})(?=\s|'s)"
)
_WHICH = re.compile(
    rf"(?P<subject>{MARK}),\s(?:which|who)\s(?!(?:\w+\s)?merged\s|was\s|were\s)(?P<does>[^;,]{{2,160}}?)(?=,\s|\.?$)"
)


def of_subject(shape: Shape) -> Iterator[Shape]:
    """The subject with what a clause in front of it or behind it says that it does."""
    if ", " not in shape.text:
        return
    for pattern in (_FRONTED, _WHICH):
        hit = pattern.search(shape.text)
        if hit is None or not re.search(MARK, hit["does"]):
            continue
        at, (start, end) = hit.start("subject"), hit.span("does")
        text = f"{shape.text[at]} {shape.text[start:end]}"
        yield Shape(text, (shape.where[at], shape.where[start], *shape.where[start:end]), shape.mentions)


def variants(shape: Shape, language: Language) -> Iterator[Shape]:
    """The shape and its shorter readings."""
    parts = clauses(shape)
    if parts:
        yield from parts
        return
    for part in without_gaps(shape, language) or [shape]:
        yield from _readings(part, language)


def _readings(shape: Shape, language: Language) -> Iterator[Shape]:
    doing = _by_doing(shape)
    if doing is not None:
        shape = doing  # the object of the main verb does nothing of what follows
    yield shape
    listed = _with_listed_partner(shape)
    if listed is not None:
        yield listed
    named = _named_only(shape)
    if named is not None:
        yield named
    for variant in (shape, named):
        skeleton = _skeleton(variant, language) if variant is not None else None
        if skeleton is not None:
            yield skeleton
    yield from _second_predicates(named or shape, language)
