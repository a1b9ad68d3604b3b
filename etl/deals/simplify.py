"""Takes out of a marked sentence what only describes a company, and joins listed companies into one mark."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from etl.deals.language import MARK, bounded, language
from etl.deals.openings import without_opening
from etl.deals.owners import brands_of_owners, without_owners
from etl.deals.partners import with_joiner, with_partner, without_partner_words
from etl.deals.shape import Mention, Shape, delete, distinct, is_mark, replace_mark
from etl.deals.unknown import without_unknown
from etl.vocabulary import Vocabulary

_NO = "[^\ue000-\uefff"
_CUE_INSIDE = re.compile(
    r"venture|shareholder|partner|licen[cs]|stake|suppl|合资|股东|供应|together|jointly|develop|own(?:s|ed)|\bbu(?:ys?|ilt)|sells|"
    r"distribut|import|made|makes|builds|bought|acqui|invest|platform|software",
    re.IGNORECASE,
)
_ASIDE = re.compile(rf"(?<={MARK})(?P<out>\s?[(（](?P<in>[^()（）]{{0,60}})[)）])")
_LISTED = re.compile(
    rf"{MARK}(?:\s?,\s?{MARK})+(?:,?\s(?:and|or|&|as\swell\sas|plus)\s){MARK}|{MARK}\s(?:and|or|&|as\swell\sas|plus)\s{MARK}(?!\s[\d.]+\s?(?:%|percent\b))|{MARK}(?:(?:、|和|与|及|以及|\s?/\s?){MARK})+"
    rf"|{MARK}'s(?:,\s{MARK}'s)*,?\s(?:and|or)\s{MARK}(?='s\s)"
    rf"|^{MARK}(?:\s?,\s?{MARK})+(?=\s[a-z])|{MARK}(?:\s?,\s?{MARK}){{2,}}|{MARK}(?:\s?,\s?{MARK})+(?=,?\s(?:and\s)?(?:[a-z]+\s){{0,2}}others\b)"
    rf"|(?<=with ){MARK},\s{MARK}$"
)
_WITH_AGAIN = re.compile(
    rf"(?:(?<={MARK}, )|(?<={MARK} and )|(?<={MARK}, and ))"
    rf"with (?={MARK})|"
    rf"(?:(?<={MARK} and )|(?<={MARK} or ))(?:from|by) (?={MARK})"
)
_TIE = r"(?:partnership|alliance|tie-up|collaboration|cooperation|deal|(?:joint[- ])?venture)\b"
_THE = re.compile(rf"(?<={MARK}\sand\s)(?P<out>the\s)(?={MARK}(?!\s{_TIE}))")  # "it and the A group"
# When the last of a list was one: "with A, B and, until 2022, C".
_UNTIL = re.compile(
    rf"(?<={MARK})(?:,?\sand)(?P<out>,?\s(?:(?:until|since)\s[\w ]{{2,20}}?|formerly|previously|(?:late|recent)ly)"
    rf",?)\s(?={MARK})"
)
_ITS_ZH = re.compile(rf"(?<={MARK}[与和])(?P<out>{MARK}'s)")  # "A与其合资伙伴B": the partner of A
_AND = re.compile(r"\s(?:and|&)\s|与|和")
_TAIL = r"(?:\s(?:[A-Z0-9][\w.-]*|[a-z]{1,2}[A-Z][\w.-]*)){1,3}"
_POSSESSED = re.compile(rf"{MARK}(?:'s)?{_TAIL}(?:,|\sand|,\sand)\s(?:the\s)?(?={MARK}(?:'s)?{_TAIL})")
_POSSESSED_ZH = re.compile(rf"{MARK}的?{_NO}，。、；]{{1,8}}[、和](?={MARK}的)")
# "A X9、B Y07、C等": the makes of several companies, each by a model of it
_MODEL_ZH = r"\s?[A-Za-z\d][A-Za-z\d.·\s-]{0,12}(?:系列|全系|车型|版)?(?:[A-Za-z\d]{1,6}版)?"
_MODELS_ZH = re.compile(rf"{MARK}{_MODEL_ZH}(?:[、，和及与]{MARK}{_MODEL_ZH})*[、和及与]{MARK}")
_ALLIANCE_AND = re.compile(rf"{MARK}\s[Aa]lliance\sand\s(?:the\s)?{MARK}")  # "the A-B Alliance and C"
_JOINED = re.compile(rf"{MARK}(?:\s?[-–/]\s?{MARK})+")
_ADJACENT = re.compile(rf"{MARK}(?:\s?{MARK})+")


@dataclass(frozen=True, slots=True)
class Descriptions:
    """Patterns for what stands before and after a name without adding anything to a deal."""

    before: re.Pattern[str]
    apposed: re.Pattern[str]
    last_words: frozenset[str]
    after: re.Pattern[str]
    origin: re.Pattern[str]
    aside: re.Pattern[str]


def _words(known: Vocabulary, name: str) -> str:
    words = sorted(known.words("deals", "descriptors")[name], key=len, reverse=True)
    return "|".join(re.escape(word) for word in words)


@lru_cache(maxsize=4)
def descriptions(known: Vocabulary) -> Descriptions:
    """The patterns of a vocabulary: descriptive nouns and adjectives, corporate endings, countries of origin."""
    nationalities = "|".join(re.escape(word) for place in known.places.values() for word in place.adjectives)
    places = "|".join(
        re.escape(name) for place in known.places.values() for name in (place.name, *place.aliases) if name.isascii()
    )
    last_words = {
        phrase.split()[-1].lower()
        for phrases in (known.words("deals", "descriptors")["noun"], known.words("deals", "descriptors")["adjective"])
        for phrase in phrases
    }
    last_words |= {word.split()[-1].lower() for place in known.places.values() for word in place.adjectives}
    adjective = (
        rf"(?:{_words(known, 'adjective')}|{nationalities}|[A-Za-z]+-(?:based|owned|backed|listed|run|controlled))\s"
    )
    noun = bounded(_words(known, "noun"))
    openers = language(known).fragments["aside"]
    return Descriptions(
        before=re.compile(
            rf"(?<![A-Za-z])(?P<out>(?:(?:the|an?|fellow|rival)\s)?(?:{adjective}(?:and\s)?){{0,7}}{noun}\s)(?={MARK})",
            re.IGNORECASE,
        ),
        apposed=re.compile(
            rf"(?<![A-Za-z])(?P<out>(?:an?|another)\s(?:{adjective}(?:and\s)?){{0,7}}{noun},\s)"
            rf"(?={MARK}(?:,|\.|$|\s(?:which|whose|to|for|that|and)\b))",
            re.IGNORECASE,
        ),
        last_words=frozenset(last_words),
        after=re.compile(
            rf"(?<={MARK})(?P<out>\.(?=,)|(?:,?\s?(?:{_words(known, 'suffix')})(?![A-Za-z])(?<!,\sChina(?=['’]s))\.?)+|"
            rf"\sof\s(?:{places})(?=[,.;]|$|\s(?:and|which|who|is|was|has|had|will)\s))"
        ),
        origin=re.compile(
            rf"(?<![A-Za-z])(?P<out>(?:(?:{places})'s|(?:the\s)?(?:{nationalities}))\s(?:{adjective}){{0,3}}|"
            rf"[A-Z][A-Za-z]+-(?:based|listed|headquartered)\s)(?={MARK})"
        ),
        aside=re.compile(rf"(?<={MARK})(?P<out>,\s(?:{openers})\b{_NO};:]{{0,110}}?,)(?=\s)"),
    )


def _aside_matters(hit: re.Match[str], shape: Shape) -> bool:
    """Whether a bracket after a company names another company."""
    owner = shape.mention(shape.text[hit.start() - 1])
    inside = [shape.mention(char) for char in hit["in"] if is_mark(char)]
    return any(set(mention.codes) != set(owner.codes) for mention in inside)


_SAME = re.compile(rf"(?P<first>{MARK})(?P<out>,\s{_NO}.;]{{0,70}}?(?P<second>{MARK})\s?,)")


def _same_matters(hit: re.Match[str], shape: Shape) -> bool:
    return set(shape.mention(hit["first"]).codes) != set(shape.mention(hit["second"]).codes)


_LIKE = re.compile(
    rf"(?<={MARK})(?P<out>,\s{_NO}.;]{{0,60}}\b(?:like|unlike)\s{MARK},)"
)  # "A, at home there like B, will"
_WORD_BEFORE = re.compile(rf"([\w'-]+)\s{MARK}")


def _has_description(shape: Shape, last_words: frozenset[str]) -> bool:
    """Whether any company stands after a word that can end a description; cheap, and most stand after none."""
    words = (hit[1].lower() for hit in _WORD_BEFORE.finditer(shape.text))
    return any(
        word in last_words
        or word.endswith(("'s", "-based", "-owned", "-backed", "-listed", "-run", "-controlled"))
        or word.rpartition("-")[2] in last_words
        for word in words
    )


def _tells_whose(hit: re.Match[str], shape: Shape) -> bool:
    """Whether a description says whose supplier a company is: "A supplier B"."""
    before = shape.text[max(0, hit.start("out") - 2) : hit.start("out")]
    return before[:1] != "" and is_mark(before[0]) and before[1:] == " " and "supplier" in hit["out"]


def simplify(shape: Shape, known: Vocabulary) -> Shape:
    """The shape without descriptions, corporate endings and brackets, its lists of companies joined."""
    patterns, words = descriptions(known), language(known)
    shape = without_owners(delete(shape, _ASIDE, _aside_matters), known)
    for _ in range(2):
        if _has_description(shape, patterns.last_words):
            shape = delete(shape, patterns.before, _tells_whose)
            shape = delete(shape, patterns.origin)
    shape = delete(shape, patterns.after)
    shape = delete(shape, patterns.apposed)
    shape = delete(delete(shape, _ASIDE, _aside_matters), _SAME, _same_matters)
    shape = delete(shape, _LIKE) if "like " in shape.text else shape
    shape = delete(shape, patterns.aside, lambda hit, _: words.word("telling").search(hit["out"]) is not None)
    shape = delete(shape, _UNTIL) if "and" in shape.text else shape
    shape = without_unknown(delete(without_opening(shape), _WITH_AGAIN))
    shape = delete(delete(shape, _THE), _ITS_ZH, lambda hit, shape: shape.mention(hit["out"][0]).kind != "pronoun")
    shape = brands_of_owners(without_partner_words(shape), known)
    shape = _pairs(_pairs_in_a_row(shape), known)
    return with_joiner(with_partner(join_lists(shape)))


_BESIDES = re.compile(r"\b(?:in addition to|besides|apart from|aside from)\s$", re.IGNORECASE)  # a comma left out


def _pairs(shape: Shape, known: Vocabulary) -> Shape:
    """Read "VW-XPeng" as both companies, "SAIC Audi" as the make of a joint venture."""
    for pattern, kind in ((_JOINED, "pair"), (_ADJACENT, "venture")):
        for hit in reversed(list(pattern.finditer(shape.text))):
            if any(shape.mention(char).kind == "pronoun" for char in hit.group() if is_mark(char)):
                continue
            if kind == "venture" and _BESIDES.search(shape.text, 0, hit.start()):
                continue
            shape = _merge(shape, hit.start(), hit.end(), kind, known)
    return shape


def _merge(shape: Shape, start: int, end: int, kind: str, known: Vocabulary) -> Shape:
    members = [shape.mention(char) for char in shape.text[start:end] if is_mark(char)]
    codes = distinct(code for member in members for code in member.codes)
    kind = "pair" if shape.text[end:].casefold().startswith(" alliance") else kind
    if len(codes) > 1 and len({known.group_of(code) for code in codes}) == 1:
        codes, kind = codes[-1:], "name"  # "Volkswagen Cariad", "Geely Zeekr": the part, not a venture
    if len(codes) == 1:
        kind = members[0].kind
    last = shape.text[end - 1]
    stop = shape.mention(last).end if is_mark(last) else shape.where[end - 1] + 1
    return replace_mark(shape, start, end, Mention(shape.where[start], stop, codes, kind))


_PAIRS_ZH = re.compile(rf"{MARK}[与和]{MARK}(?:、{MARK}[与和]{MARK})+")


def _pairs_in_a_row(shape: Shape) -> Shape:
    """Read "A与B、C与D" as two pairs, not as a list of four."""
    for row in reversed(list(_PAIRS_ZH.finditer(shape.text))):
        for at in range(row.end() - 3, row.start() - 1, -4):
            members = [shape.mention(shape.text[at]), shape.mention(shape.text[at + 2])]
            codes = distinct(code for member in members for code in member.codes)
            shape = replace_mark(shape, at, at + 3, Mention(shape.where[at], members[1].end, codes, "pair"))
    return shape


def join_lists(shape: Shape) -> Shape:
    """Read "A, B and C", "A's X and B's Y" as one mark that holds all of them."""
    for hit in reversed(list(_MODELS_ZH.finditer(shape.text)) if "、" in shape.text else []):
        shape = _join(shape, hit.start(), hit.end())
    for pattern in (_POSSESSED, _POSSESSED_ZH):
        for hit in reversed(list(pattern.finditer(shape.text))):
            members = [shape.mention(char) for char in shape.text[hit.start() : hit.end() + 1] if is_mark(char)]
            if all(member.kind != "venture" for member in members):
                shape = _join(shape, hit.start(), hit.end() + 1)
    for hit in reversed(list(_ALLIANCE_AND.finditer(shape.text))):
        shape = _join(shape, hit.start(), hit.end())
    for hit in reversed(list(_LISTED.finditer(shape.text))):
        if _is_list(hit, shape):
            shape = _join(shape, hit.start(), hit.end())
    return shape


def _is_list(hit: re.Match[str], shape: Shape) -> bool:
    """Whether companies side by side are a list, and not the ends of two pairs ("A with B and C with D")."""
    members = [shape.mention(char) for char in hit.group() if is_mark(char)]
    makes = sum(member.kind == "venture" for member in members)
    if any(member.kind == "pair" for member in members) or (makes and len(members) - makes < 2):
        return False
    if shape.text[: hit.start()].endswith("with ") and shape.text.startswith(" with ", hit.end()):
        return False
    pronouns = [member for member in members if member.kind == "pronoun"]
    if any(len(member.codes) > 1 for member in pronouns):
        return False  # "A invests in B and the two": what comes after the list has begun
    return not pronouns or (len(members) == 2 and _AND.search(hit.group()) is not None)


def _join(shape: Shape, start: int, end: int) -> Shape:
    members = [shape.mention(char) for char in shape.text[start:end] if is_mark(char)]
    codes = distinct(code for member in members for code in member.codes)
    stop = shape.mention(shape.text[end - 1]).end
    return replace_mark(shape, start, end, Mention(shape.where[start], stop, codes))
