"""Takes out of a marked sentence what only describes a company, and joins listed companies into one mark."""

from __future__ import annotations

import re
from functools import partial

from etl.deals.marked.descriptions import descriptions, has_description
from etl.deals.marked.lists import join_lists, pairs_in_a_row, with_last_alone
from etl.deals.marked.openings import without_opening
from etl.deals.marked.owners import brands_of_owners, without_own_brands, without_owners
from etl.deals.marked.shape import Mention, Shape, delete, distinct, is_mark, replace_mark
from etl.deals.marked.unknown import without_unknown
from etl.deals.readings.beside import with_besides
from etl.deals.readings.classes import without_classes
from etl.deals.readings.partners import with_joiner, with_partner, without_one_of_partners, without_partner_words
from etl.deals.rules.language import MARK, language
from etl.vocabulary import Vocabulary

_NO = "[^\ue000-\uefff"
_ASIDE = re.compile(rf"(?<={MARK})(?P<out>\s?[(（](?P<in>[^()（）]{{0,60}})[)）])")
# Begins with its words, to which a search can skip ahead; what stands before them is looked at behind them.
_WITH_AGAIN = re.compile(
    rf"with (?:(?<={MARK}, with )|(?<={MARK} and with )|(?<={MARK}, and with ))(?={MARK})|"
    rf"from (?:(?<={MARK} and from )|(?<={MARK} or from ))(?={MARK})|"
    rf"by (?:(?<={MARK} and by )|(?<={MARK} or by ))(?={MARK})"
)
_TIE = r"(?:partnership|alliance|tie-up|collaboration|cooperation|deal|(?:joint[- ])?venture)\b"
_THE = re.compile(rf"(?<={MARK}\sand\s)(?P<out>the\s)(?={MARK}(?!\s{_TIE}))")  # "it and the A group"
# When the last of a list was one: "with A, B and, until 2022, C".
_UNTIL = re.compile(
    rf"(?<={MARK})(?:,?\sand)(?P<out>,?\s(?:(?:until|since)\s[\w ]{{2,20}}?|formerly|previously|(?:late|recent)ly)"
    rf",?)\s(?={MARK})"
)
_ITS_ZH = re.compile(rf"(?<={MARK}[与和])(?P<out>{MARK}'s)")  # "A与其合资伙伴B": the partner of A
_BEHIND_COMMA = re.compile(rf",\s{MARK}")
_JOINED = re.compile(rf"{MARK}(?:\s?[-–/]\s?{MARK})+")
_ADJACENT = re.compile(rf"{MARK}(?:\s?{MARK})+")


def _aside_matters(hit: re.Match[str], shape: Shape, known: Vocabulary) -> bool:
    """Whether an aside after a company names another company than its own brands."""
    owner = set(shape.mention(shape.text[hit.start() - 1]).codes)
    inside = {code for char in hit["in"] if is_mark(char) for code in shape.mention(char).codes}
    return any(code not in owner and known.group_of(code) not in owner for code in inside)


_SAME = re.compile(rf"(?P<first>{MARK})(?P<out>,\s{_NO}.;]{{0,70}}?(?P<second>{MARK})\s?,)")


def _same_matters(hit: re.Match[str], shape: Shape) -> bool:
    return set(shape.mention(hit["first"]).codes) != set(shape.mention(hit["second"]).codes)


_BRANDED = re.compile(rf"(?P<out>(?P<brand>{MARK})-(?:branded|badged)\s)")  # "A and B develop A-branded cars"


def _brand_matters(hit: re.Match[str], shape: Shape) -> bool:
    """Whether the brand of what is built is the only word for whom it is built."""
    brand = set(shape.mention(hit["brand"]).codes)
    return not any(at < hit.start() and brand <= set(mention.codes) for at, mention in shape.marks())


_LIKE = re.compile(
    rf"(?<={MARK})(?P<out>,\s{_NO}.;]{{0,60}}\b(?:like|unlike)\s{MARK},)"
)  # "A, at home there like B, will"
# "A, B - which makes C cars - D and E": in a list the aside and its dashes stand for a comma.
_DASHED = re.compile(
    rf"(?<={MARK})\s(?:--|[-–—])\s(?P<in>[^;.–—]{{3,80}}?)\s(?:--|[-–—])(?=(?P<and>\s(?:and|or))?\s(?:[a-z-]+\s)?{MARK})"
)
_CHINESE = re.compile("[一-鿿]")
_UNKNOWN_ZH = re.compile(rf"(?<={MARK})(?P<out>、[A-Z][\w .&-]{{1,24}})(?=、{MARK}|[和与及]{MARK}|以及{MARK})")
_ABBREVIATION = re.compile(r"(?<=[a-z])(?P<out>\s\((?:EV|NEV|BEV|PHEV|OEM|JV|AI|ADAS|SUV|LFP)s?\))")
_WHOSE_REACH = 40
_WHOSE_PARTNER = re.compile(
    rf"(?:{MARK}(?:'s)?|\b(?:ventures?|JV|alliance|its|their|whose))(?:\s[\w-]+){{0,2}}\s$|\b(?:a|an|one|new)\s$",
    re.IGNORECASE,
)


def _tells_whose(hit: re.Match[str], shape: Shape) -> bool:
    """Whether a description says whose a company is: "A supplier B", "A's supplier B", "venture partner B"."""
    before = shape.text[max(0, hit.start("out") - _WHOSE_REACH) : hit.start("out")]
    called = hit["out"].rstrip(" ,")
    if called.endswith(("partner", "partners")):
        return _WHOSE_PARTNER.search(before) is not None
    return ("supplier" in called or "contract m" in called) and _OWNER.search(before) is not None


_OWNER = re.compile(rf"{MARK}(?:'s)?\s$")


# The short name that a Chinese article gives a company: "某某智能科技公司（下称“某某”）".
_SHORT_ZH = re.compile(
    rf"(?<={MARK})(?P<out>[一-鿿]{{0,16}}[(（](?:以下简称|下文简称|以下称|下称|简称)[^()（）]{{1,16}}[)）])"
)


def _without_asides(shape: Shape, known: Vocabulary) -> Shape:
    matters = partial(_aside_matters, known=known)
    return delete(shape, _ASIDE, matters) if "(" in shape.text or "（" in shape.text else shape


def _without_dashes(shape: Shape, known: Vocabulary) -> Shape:
    """The shape without what stands between dashes behind a company of a list."""
    if not ("- " in shape.text or "– " in shape.text or "— " in shape.text):
        return shape
    for hit in reversed(list(_DASHED.finditer(shape.text))):
        if _aside_matters(hit, shape, known):
            continue
        start, end = hit.span()
        comma = "" if hit["and"] else ","
        text, where = f"{shape.text[:start]}{comma}{shape.text[end:]}", shape.where
        shape = Shape(text, (*where[:start], *where[start : start + len(comma)], *where[end:]), shape.mentions)
    return shape


def simplify(shape: Shape, known: Vocabulary) -> Shape:
    """The shape without descriptions, corporate endings and brackets, its lists of companies joined."""
    patterns, words = descriptions(known), language(known)
    shape = delete(shape, _ABBREVIATION) if "(" in shape.text else shape
    shape = delete(shape, _SHORT_ZH) if "称" in shape.text else shape
    shape = _without_dashes(shape, known)
    shape = without_one_of_partners(without_owners(_without_asides(shape, known), known))
    for _ in range(2):
        if not has_description(shape, patterns.last_words):
            break
        longer, shape = shape, delete(delete(shape, patterns.before, _tells_whose), patterns.origin)
        if shape is longer:
            break
    if _CHINESE.search(shape.text):
        shape = delete(shape, patterns.chinese)
        shape = delete(shape, _UNKNOWN_ZH)
    shape = delete(shape, patterns.after)
    shape = delete(shape, patterns.apposed, _tells_whose) if _BEHIND_COMMA.search(shape.text) else shape
    shape = _without_asides(shape, known)
    shape = delete(shape, _SAME, _same_matters) if shape.text.count(",") > 1 else shape
    shape = delete(shape, _BRANDED, _brand_matters) if "-b" in shape.text else shape
    shape = without_classes(delete(shape, _LIKE) if "like " in shape.text else shape)
    if "," in shape.text:
        shape = delete(shape, patterns.aside, lambda hit, _: words.word("telling").search(hit["out"]) is not None)
        shape = delete(shape, _UNTIL) if " and" in shape.text else shape
    shape = without_opening(shape)
    shape = without_unknown(delete(shape, _WITH_AGAIN))
    shape = delete(shape, _THE) if " and the " in shape.text else shape
    if "与" in shape.text or "和" in shape.text:
        shape = delete(shape, _ITS_ZH, lambda hit, shape: shape.mention(hit["out"][0]).kind != "pronoun")
    shape = with_besides(brands_of_owners(without_partner_words(shape), known), known)
    shape = _pairs(pairs_in_a_row(shape), known)
    return with_joiner(with_partner(with_last_alone(without_own_brands(join_lists(shape), known))))


_BESIDES = re.compile(
    r"\b(?:in addition to|besides|apart from|aside from)\s$|"
    r"^(?:together |jointly |along )?(?:with|alongside|like|unlike)\s$",
    re.IGNORECASE,
)  # a comma left out


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
