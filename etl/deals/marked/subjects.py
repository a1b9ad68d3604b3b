"""Says which company a clause is about, and so who is the first party where a rule names only the second."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.deals.marked.clauses import is_subject, says_who
from etl.deals.marked.shape import Mention, Shape
from etl.deals.pointing.context import Codes, Context

BEFORE_OBJECT = re.compile(
    r"\b(?:with|from|by|to|for|of|in|against|via|under|at|through)\s(?:the\s)?$|[与和同跟]$", re.IGNORECASE
)
_OWNED_REACH = 30  # characters between an owner and what it owns
_CLAUSE = re.compile(r";|,\s(?:and|while|but|whereas|as|though|although)\s|\s(?:while|whereas)\s|，(?:而|但)")
# A subject of its own that stands for no company known: "Northbridge has ended its partnership with B".
OTHER_SUBJECT = re.compile(
    r"(?!(?:The|It|In|As|This|That|Under|For|With|An?|Its|Their|They|There|Both|But|And|Also|At|On|By|To|From|After|Before|"
    r"Meanwhile|However|Last|Earlier|Since|When|While|Another|One|Two)\b)(?:(?:His|Her)\s[a-z]+\s)?[A-Z][\w.&-]+(?:\s[A-Z][\w.&-]+){0,3}\s"
    r"(?:(?:[a-z]+ly|has|have|had|will|is|was)\s)*(?:owns|owned|holds|held|controls|controlled|(?<=\b(?:has|had)\s)an?\s[\d.]+|ended|ending|formed|signed|launched|acquired|bought|sold|closed|opened|"
    r"founded|expanded|dissolved|terminated|dropped|left|quit|scrapped)\s"
)
# A company that the vocabulary does not know, introduced: "Northbridge, a state company from Perth, made".
_UNKNOWN_COMPANY = re.compile(
    r"(?P<name>[A-Z][\w.&’'-]*(?:\s[A-Z][\w.&’'-]*){0,3}),\san?\s(?:[\w’'-]+\s){0,4}?"
    r"(?:company|firm|carmaker|automaker|[a-z]*-?maker|manufacturer|assembler|importer|distributor|dealer|supplier|group|conglomerate|start-?up)\b"
)
_TIE_FIRST = re.compile(r"(?:The|Its|Their|An?)\s(?:[\w-]+\s){0,3}?(?:venture|JV|alliance|partnership)\swith\s")
_PART_OF_SENTENCE = re.compile(
    r"\s[a-z\d][\w.,%-]*\sand\s(?=[A-Z][\w.&-]*(?:\s[A-Z][\w.&-]*){0,3}\s(?:says|said|adds|added|reported|posted)\s)|[;:]|,\s(?:and|while|but|whereas|as|though)\s|\s(?:while|whereas)\s|，"
)
_ONLY_OBJECT = re.compile(
    r"(?:(?:together\s|jointly\s|along\s)?(?:with|for|unlike|like|besides|alongside)|"
    r"in addition to|(?:apart|aside) from)\s",
    re.IGNORECASE,
)  # of a sentence that opens so only an object stands first
_BRANDS_OF = re.compile(r"\b(?:brands|makes|marques)\s[^,;.]{0,30}?\b(?:owned|held|controlled) by\s(?:[\w-]+\s){0,3}$")
_RELATIVE = re.compile(r",\s(?:which|who)\s[^,;:]*")
_BETWEEN_LISTED = re.compile(r",\s(?:and\s)?|\s(?:and|or|&)\s|、|和|与|及")
_CHINESE = re.compile("[\u4e00-\u9fff]")


def is_about_unknown(text: str, mentions: Sequence[Mention]) -> bool:
    """Whether a sentence introduces a company that is not known, of which "it" speaks then, and nobody else's deal."""
    if ", a" not in text[:60]:
        return False
    hit = _UNKNOWN_COMPANY.match(text)
    return hit is not None and not any(m.start < hit.end("name") for m in mentions)


_TO_WHOM = re.compile(
    r"(?:,\s(?:an?|the|its)\s[\w\s-]{2,30}?)?,?\s(?:in|with|of|from|to|for|under|alongside)\s(?:which|whom)\s(?:the\s)?$"
)


def other_before(limit: int, shape: Shape, left: Mention) -> Mention:
    """The one other company named before a match: who "its subsidiary" is of where the buyer cannot be meant."""
    before = {m.codes: m for at, m in shape.marks() if at < limit and m.codes != left.codes}
    return next(iter(before.values())) if len(before) == 1 else Mention(0, 0, left.codes)


def left_party(hit: re.Match[str], shape: Shape, right: Mention, topic: Codes) -> Mention:
    """The first party of a match, or what the words leave out.

    A rule without a first party, and one whose second party repeats the first, take the one other company named
    before; a sentence that names none speaks of what the sentence before was about.
    """
    left = shape.mention(hit["a"]) if "a" in hit.re.groupindex else None
    if left is not None and (left.codes != right.codes or left.possessive or right.possessive):
        return left
    others = [other for at, other in shape.marks() if not set(other.codes) & set(right.codes)]
    if left is not None:
        before = [other for at, other in shape.marks() if at < hit.start() and other in others]
        return before[0] if len({other.codes for other in before}) == 1 else left
    before = [other for at, other in shape.marks() if at < hit.start() and other in others]
    rest = tuple(code for code in topic if code not in right.codes)
    if not before and rest and (rest == topic or len(rest) == 1):  # of two spoken of, the other one
        return Mention(0, 0, () if OTHER_SUBJECT.match(shape.text) else rest)
    chosen = before or others
    if len({other.codes for other in chosen}) > 1:
        chosen = _nearest_subject(shape, chosen, hit.start()) if before else _subjects(shape, chosen)
    elif before and rest and rest == topic and _TIE_FIRST.match(shape.text) and not _subjects(shape, before):
        return Mention(0, 0, rest)  # "The venture with B grew, while the one with C fell"
    return chosen[0] if len({other.codes for other in chosen}) == 1 else Mention(0, 0, ())


def _subjects(shape: Shape, mentions: Sequence[Mention]) -> list[Mention]:
    """Those of some mentions that no preposition makes an object; of a Chinese sentence the first."""
    if _CHINESE.search(shape.text):
        return list(mentions[:1])
    return [m for at, m in shape.marks() if m in mentions and not BEFORE_OBJECT.search(shape.text[:at])]


def _nearest_subject(shape: Shape, mentions: Sequence[Mention], limit: int) -> list[Mention]:
    """Whose the words at an offset are: the owner just before them, the subject of their clause, or of the sentence."""
    at, last = max((at, m) for at, m in shape.marks() if at < limit and m in mentions)
    if shape.text.startswith("'s", at + 1) and limit - at <= _OWNED_REACH:
        return [last]
    start = max((cut.end() for cut in _CLAUSE.finditer(shape.text, 0, limit)), default=0)
    subjects = _subjects(shape, [m for at, m in shape.marks() if at < limit and m in mentions])
    here = [m for at, m in shape.marks() if at >= start and m in subjects]
    return (here or subjects)[:1]


def is_listed(mention: Mention, mentions: Sequence[Mention], text: str) -> bool:
    """Whether a company is one of several side by side, whom "it" cannot mean."""
    return any(
        _BETWEEN_LISTED.fullmatch(text, *between) is not None
        for other in mentions
        for between in ((other.end, mention.start), (mention.end, other.start))
        if between[0] <= between[1]
    )


def topic_not_named(context: Context, mentions: Sequence[Mention]) -> Codes:
    """What the sentence before was about; its partner where this sentence names it anew, and so speaks of another."""
    named = {code for m in mentions if m.kind != "pronoun" for code in m.codes}
    if not set(context.subject) & named:
        return context.subject
    others = tuple(code for code in context.pair if code not in named)
    return others if len(others) == 1 else ()


# A clause of its own behind a conjunction or a relative pronoun: "after A quit", "under which A will".
_OPENS_CLAUSE = re.compile(
    r"\b(?:after|before|since|when|while|although|because|once|where|(?:under|in|by|to|from|with|for|of|through)\s(?:which|whom))\s"
    r"(?:the\s|its\s)?(?:[A-Z][\w-]*(?:['’]s)?\s)?$"
)
_OPENING_CLAUSE = re.compile(r"(?:After|Before|Since|When|While|Although|Because|Once|Where|As|If)\s")
_VERB = re.compile(
    r"\s(?:(?:also|then|already|later|last\syear)\s)?(?:has|had|have|is|was|are|were|will|would|can|could|quit|left|gave|sold|"
    r"bought|took|built|said|won|broke|cut|set|put|[a-z]{2,}ed|[a-z]{2,}s)\s"
)


def _own_clause(text: str, mentions: Sequence[Mention], before: int) -> Codes:
    """The subject of a subordinate clause that goes on to an offset."""
    for mention in reversed(mentions):
        if "," in text[mention.end : before]:
            return ()
        if mention.kind != "pronoun" and _OPENS_CLAUSE.search(text, 0, mention.start):
            return mention.codes if _VERB.match(text, mention.end) else ()
    return ()


def _opens_clause(text: str, mention: Mention) -> bool:
    """Whether a sentence begins with a clause about a company: "When B came to Spain, it", "According to B, it"."""
    opens = _OPENING_CLAUSE.match(text) is not None and _VERB.match(text, mention.end) is not None
    return opens or text.startswith("According to")


def has_subject(text: str, mentions: Sequence[Mention]) -> bool:
    """Whether any company of a sentence stands without a preposition before it."""
    return any(is_subject(text, mention, 0) for mention in _first_time(mentions))


def _first_time(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions that name a company for the first time ("Group (GAC)" names it twice)."""
    first: dict[Codes, Mention] = {}
    for mention in mentions:
        first.setdefault(mention.codes, mention)
    return list(first.values())


def antecedent(text: str, mentions: Sequence[Mention], before: int) -> Codes:
    """The company that a relative clause before an offset is about: A in "A, which has a stake in"."""
    earlier = [m for m in mentions if m.end <= before]
    return earlier[-1].codes if earlier and _RELATIVE.fullmatch(text, earlier[-1].end, before) else ()


def just_named(before: int, mentions: Sequence[Mention], subject: Codes) -> Codes:
    """Whom "that company" points at: the last one that its sentence names beside the subject."""
    others = [m.codes for m in mentions if m.end <= before and len(m.codes) == 1 and not set(m.codes) & set(subject)]
    return others[-1] if others else ()


def _who_can_be(text: str, mentions: list[Mention], before: int) -> list[Mention]:
    """The mentions without the company that the clause is with: whoever does something with it is another."""
    if not mentions or not _TO_WHOM.match(text, mentions[-1].end, before):
        return mentions
    return [mention for mention in mentions if mention.codes != mentions[-1].codes]


def subject_of(text: str, mentions: Sequence[Mention], before: int | None = None, *, main: bool = False) -> Codes:
    """The companies that the clause before an offset is about (of the whole sentence without one).

    With `main` the subject of a subordinate clause is passed over: "from Wuhan, where B builds it".
    """
    limit = len(text) if before is None else before
    earlier = _who_can_be(text, [m for m in mentions if m.end <= limit], limit)
    if not earlier:
        return ()
    if before is None and " by" in text:
        owner = next((m for m in earlier if _BRANDS_OF.search(text[: m.start])), None)
        if owner is not None:
            return owner.codes  # "A, B and C are brands owned by D"
    own = _own_clause(text, earlier, limit) if before is not None and not main else ()
    if own:
        return own
    only_first = _first_time(earlier)
    starts = [hit.end() for hit in _PART_OF_SENTENCE.finditer(text, 0, limit)] if before is not None else []
    for start in reversed([0, *starts]):
        here = [m for m in (earlier if start else only_first) if m.start >= start and is_subject(text, m, start)]
        if here:
            return here[0].codes
    if before is None or not _ONLY_OBJECT.match(text):
        only_object = before is not None and not _opens_clause(text, earlier[0])
        return () if only_object or says_who(text, earlier[0].start) else earlier[0].codes
    fronted = [
        m for m in earlier if re.search(r"(?:,|(?<=\s)[A-Z][a-z]+)\s$", text[: m.start])
    ]  # "For it, in Europe A ..."
    return fronted[0].codes if fronted else ()


# What else the subject has: "A showed a car made with B, and the saloon, which carries C's software".
_NEXT_THING = re.compile(
    r",\s(?:and|while)\s(?:the|its|an?|another)\s[^,;\ue000-\uefff]{2,40}?"
    r"(?:,\s(?:which|that|whose)\s|\s(?:has|have|uses?|carries|carry|comes?|runs?|gets?|drives?|relies)\s)"
)


def subject_going_on(shape: Shape, start: int) -> set[Codes]:
    """The subject of the sentence, where a clause only goes on about the next thing that it has."""
    at, mention = shape.marks()[0]
    is_first = at < start and BEFORE_OBJECT.search(shape.text, 0, at) is None
    return {mention.codes} if is_first and _NEXT_THING.match(shape.text, start) else set()
