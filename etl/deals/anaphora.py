"""Finds what stands for a company without naming it ("its", "the pair", "the Suzhou firm") and says for which."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from etl.deals.context import Codes, Context
from etl.deals.knowledge import cities
from etl.deals.shape import Mention, distinct
from etl.deals.subjects import OTHER_SUBJECT, is_listed, topic_not_named
from etl.vocabulary import Vocabulary

_PREPOSITION = re.compile(
    r"(?:^|[\s(])(?:with|for|at|from|unlike|like|by|of|against|to|in|on|and|or|as|than|between|under|among|via|through|where|when|after|before|since|whom|which|that|while|although|because|once)\s+"
    r"(?:[\w’'-]+\s+){0,4}$|\b(?:including|such as)\s[^;:]{0,80}$",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"\b(?:with|for|at|from|unlike|like|by|of|against|to|in|into|on|supply|supplies|supplied|equip|equips|supplying|supports?|"
    r"named|names|chose|picked|selected|bought|owns|controls|hired|asked|helps?|helped|gives|gave|joined|invited|paid)\s+$",
    re.IGNORECASE,
)
_OBJECT_ZH = re.compile(r"[与和同跟向从对给为被由用]$|(?:入股|投资|收购|采购|供应)了?$")
_OPENER = re.compile(
    r"\W*(?:for|in|with|at|on|through|by|to|from|as part of|despite|after|like|besides)\s", re.IGNORECASE
)
_FRONTED = re.compile(r"(?:(?:together|jointly)\s)?(?:with|for|unlike|like|besides|alongside)\s", re.IGNORECASE)
_TOGETHER_WITH = re.compile(r"(?:together|jointly)\swith\s", re.IGNORECASE)
_SHARE_OF = re.compile(r"(?:%|percent|per cent|half|stake|share) (?:of|in) $", re.IGNORECASE)
_NEW_COMPANY = re.compile(r"(?:the|this|that)\s(?:new|joint)\s(?:company|firm|group|unit|manufacturer)", re.IGNORECASE)
_PUT_INTO = re.compile(
    r"\b(?:invest\w*|stake|shares?|shareholder|investor|interest|holding|money)\s(?:\w+\s){0,3}(?:in|into|of)\s$"
)
_VENTURE = re.compile(r"\b(?:venture|JV)\b", re.IGNORECASE)
_LIST = re.compile(
    r"(?:The|This|Also on the|On the)\s(?:\w+\s){0,2}?list\b", re.IGNORECASE
)  # no company is its subject
_CLAUSE = re.compile(r"[;:]|,\s(?:and|while|but|whereas|as|though)\s|\s(?:while|whereas)\s|，")
_OWNED = re.compile(
    r"['’]s?\s(?:[\w-]+\s){0,3}(?:subsidiary|unit|arm|division|brand|affiliate|marque|partner|offshoot)\s[A-Z]"
)
_EUROPEAN = frozenset(("de", "fr", "it", "es", "nl", "se", "gb", "at", "be", "pl", "cz", "ro"))


@lru_cache(maxsize=4)
def _pattern(known: Vocabulary) -> re.Pattern[str]:
    words = known.words("deals", "anaphora")
    pair = "|".join(re.escape(word) for word in sorted(words["pair"], key=len, reverse=True))
    noun = "|".join(re.escape(word) for word in sorted(words["noun"], key=len, reverse=True))
    adjectives = "|".join(re.escape(word) for place in known.places.values() for word in place.adjectives)
    towns = "|".join(re.escape(city) for city in cities())
    cars = "|".join(re.escape(word) for word in words["car"])
    verbs = "|".join(re.escape(word) for word in words["car_verb"])
    filler = "|".join(re.escape(word) for word in known.words("deals", "descriptors")["adjective"])
    origin = rf"(?P<origin>{adjectives}|European|(?:{towns})(?:-based)?)"
    first_letters = "".join({word[0] for word in words["pair"]}) + "btiw该其它"
    return re.compile(
        rf"(?=[{first_letters}])"  # most letters begin nothing that is looked for
        rf"(?<![A-Za-z])(?:(?P<pair>(?:{pair})|both(?=\s(?:still|own|hold|have|run|are|also|will)\s))"
        rf"|(?P<thing>(?:the|its|their|this|that)\s(?:{origin}\s)?(?:(?:{filler})\s){{0,3}}(?P<noun>{noun}))"
        rf"|(?P<car>(?:the|this)\s(?:new\s)?(?:{cars})(?=['’]s\s|\s(?:{verbs})\s))"
        rf"|(?P<both>their|they|them)|(?P<one>its|it|whose|该公司|其|它(?!们)))(?P<poss>['’]s?)?(?![A-Za-z])",
        re.IGNORECASE,
    )


def _is_subject(text: str, mention: Mention, start: int) -> bool:
    is_owner = _OWNED.match(text, mention.end) is not None
    return not is_owner and _PREPOSITION.search(text[start : mention.start]) is None


def has_subject(text: str, mentions: Sequence[Mention]) -> bool:
    """Whether any company of a sentence stands without a preposition before it."""
    return any(_is_subject(text, mention, 0) for mention in _first_time(mentions))


def _first_time(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions that name a company for the first time ("Group (GAC)" names it twice)."""
    first: dict[Codes, Mention] = {}
    for mention in mentions:
        first.setdefault(mention.codes, mention)
    return list(first.values())


def subject_of(text: str, mentions: Sequence[Mention], before: int | None = None) -> Codes:
    """The companies that the clause before an offset is about (of the whole sentence without one)."""
    limit = len(text) if before is None else before
    earlier = [m for m in mentions if m.end <= limit]
    if not earlier:
        return ()
    only_first = _first_time(earlier)
    starts = [hit.end() for hit in _CLAUSE.finditer(text, 0, limit)] if before is not None else []
    only_object = re.match(
        r"(?:together\s|jointly\s)?(?:with|for|unlike|like|besides|alongside)\s", text, re.IGNORECASE
    )
    for start in reversed([0, *starts]):
        here = [m for m in (earlier if start else only_first) if m.start >= start and _is_subject(text, m, start)]
        if here:
            return here[0].codes
    if not only_object or before is None:
        return earlier[0].codes
    fronted = [
        m for m in earlier if re.search(r"(?:,|(?<=\s)[A-Z][a-z]+)\s$", text[: m.start])
    ]  # "For it, in Europe A ..."
    return fronted[0].codes if fronted else ()


def _fits(code: str, origin: str | None, known: Vocabulary) -> bool:
    if not origin:
        return True
    name = origin.removesuffix("-based")
    if name in cities():
        return code in cities()[name]
    company = known.companies.get(code)
    country = company.country if company else ""
    if name.lower() == "european":
        return country in _EUROPEAN
    return any(place.code == country and name in place.adjectives for place in known.places.values())


def _latest(mentions: Sequence[Mention], start: int, context: Context) -> list[str]:
    """Companies named before an offset, the latest first, those of this sentence before those of earlier ones."""
    here = [code for m in reversed(mentions) if m.end <= start for code in reversed(m.codes)]
    return list(distinct([*here, *context.recent]))


def _ahead(hit: re.Match[str], text: str, mentions: Sequence[Mention]) -> Mention | None:
    """The company that "For its battery needs, A ..." speaks of before it names it."""
    if _OPENER.fullmatch(text, 0, hit.start()) is None:
        return None
    after = [m for m in mentions if m.start > hit.end() and not _OBJECT.search(text[: m.start])]
    return after[0] if after and after[0].kind != "pronoun" else None


def _one(hit: re.Match[str], text: str, mentions: Sequence[Mention], context: Context) -> Codes:
    word = hit["one"].lower()
    if word == "whose":
        earlier = [m for m in mentions if m.end <= hit.start()]
        return earlier[-1].codes if earlier and hit.start() - earlier[-1].end < 25 else ()
    ahead = _ahead(hit, text, mentions) if word == "its" else None
    if ahead:
        return ahead.codes
    if word == "它" and _OBJECT_ZH.search(text[: hit.start()]):
        here = {code for m in mentions for code in m.codes if m.kind != "pronoun"}
        return context.subject if len(context.subject) == 1 and not here & set(context.subject) else ()
    subject = () if _LIST.match(text) else subject_of(text, mentions, hit.start())
    if word == "it" and _SHARE_OF.search(text[: hit.start()]) and _VENTURE.search(text[: hit.start()]):
        return ()  # the venture, which has no name here
    if word == "it" and _OBJECT.search(text[: hit.start()]):
        others = [
            m.codes
            for m in reversed(mentions)
            if m.end <= hit.start() and m.codes != subject and len(m.codes) == 1 and not is_listed(m, mentions, text)
        ]
        return others[0] if others else context.subject
    found = subject or (() if OTHER_SUBJECT.match(text) else context.subject)
    return found if len(found) == 1 else ()


def _is_brand(code: str, others: list[str], known: Vocabulary) -> bool:
    """Whether a company is only a brand of another one that is spoken of."""
    company = known.companies.get(code)
    return company is not None and company.parent in others


def _is_partner(hit: re.Match[str]) -> bool:
    return hit["thing"].lower().startswith("its ") and "partner" in hit["noun"].lower()


def _described(
    hit: re.Match[str], text: str, mentions: Sequence[Mention], context: Context, known: Vocabulary
) -> Codes:
    if _NEW_COMPANY.fullmatch(hit["thing"]):
        return ()  # what two have just founded
    following = [m for m in mentions if 0 <= m.start - hit.end() <= 3]
    explains = _is_partner(hit) and any(text[m.end : hit.start()] == ", " for m in mentions)
    if following or explains:
        return ()  # "its partner Dongfeng", "the carmaker, Ford,", "from Ford, its partner": the name is there
    subject = subject_of(text, mentions, hit.start())
    at_object = bool(_OBJECT.search(text[: hit.start()])) or "partner" in hit["noun"].lower()
    latest = _latest(mentions, hit.start(), context)
    candidates = [code for code in latest if _fits(code, hit["origin"], known) and not _is_brand(code, latest, known)]
    if hit["origin"] and not at_object:
        return tuple(candidates[:1])
    if at_object and context.target and _PUT_INTO.search(text[: hit.start()]):
        return context.target
    if at_object:
        excluded = subject or context.subject
        candidates = [code for code in candidates if code not in excluded]
        if _is_partner(hit) and not hit["origin"]:  # who was named paragraphs ago is nobody's partner for that
            near = {*context.pair, *context.block, *(code for m in mentions for code in m.codes)}
            candidates = [code for code in candidates if code in near]
        here = {code for m in mentions if m.end <= hit.start() for code in m.codes}
        is_topic = len(context.subject) == 1 and context.subject[0] in candidates and not here & set(candidates)
        return context.subject if is_topic and not hit["origin"] else tuple(candidates[:1])
    return topic_not_named(context, mentions) if len(context.subject) == 1 and not subject else ()


def _car_s(hit: re.Match[str], text: str, mentions: Sequence[Mention], context: Context) -> Codes:
    """The maker of "the car": the one company spoken of, here or in the sentence before."""
    found = subject_of(text, mentions, hit.start()) or context.subject
    return found if len(found) == 1 else ()


def _pair(hit: re.Match[str], mentions: Sequence[Mention], context: Context, text: str) -> Codes:
    here = distinct(code for m in mentions if m.end <= hit.start() for code in m.codes)
    subject = subject_of(text, mentions, hit.start())
    if len(subject) >= 2:
        return subject
    if len(here) == 2 and not context.headed:
        return here
    if hit["both"] and here and not _TOGETHER_WITH.match(text):
        return ()
    return context.pair


def find_anaphora(text: str, names: Sequence[Mention], context: Context, known: Vocabulary) -> list[Mention]:
    """The pronouns and descriptions of a sentence with the companies they stand for; unclear ones are left out."""
    found: list[Mention] = []
    for hit in _pattern(known).finditer(text):
        if any(m.start < hit.end() and hit.start() < m.end for m in names):
            continue
        mentions = sorted([*names, *found], key=lambda m: m.start)
        if hit["pair"] or hit["both"]:
            codes = _pair(hit, mentions, context, text)
        elif hit["car"]:
            codes = _car_s(hit, text, mentions, context)
        elif hit["one"]:
            codes = _one(hit, text, mentions, context)
        else:
            codes = _described(hit, text, mentions, context, known)
        possessor = hit["thing"] and re.match(r"(?:its)\s", hit["thing"], re.IGNORECASE)
        if not codes and possessor:
            codes = subject_of(text, mentions, hit.start()) or context.subject
            if len(codes) == 1:
                found.append(Mention(hit.start(), hit.start() + 3, codes, "pronoun", possessive=True))
        elif codes:
            owns = bool(hit["poss"]) or hit.group().lower() in {"its", "their", "whose", "其"}
            end = hit.start("poss") if hit["poss"] else hit.end()
            found.append(Mention(hit.start(), end, codes, "pronoun", owns and not hit["poss"]))
    return found
