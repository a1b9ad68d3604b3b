"""Finds what stands for a company without naming it ("its", "the pair", "the Suzhou firm") and says for which."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.deals.marked.clauses import OBJECT, says_who
from etl.deals.marked.shape import Mention, distinct
from etl.deals.marked.subjects import antecedent, just_named, subject_of, topic_not_named
from etl.deals.pointing.about import is_from, is_kind
from etl.deals.pointing.context import Codes, Context
from etl.deals.pointing.pointers import peoples, pointers
from etl.deals.pointing.pronouns import who_is_it
from etl.deals.pointing.whose import car_s, has_investors, owner_of, the_topic_s_cars
from etl.deals.rules.language import language
from etl.patterns.small import small
from etl.vocabulary import Vocabulary

# A verb before "the company" and none behind it: somebody else is the subject.
_VERB_BEFORE = re.compile(
    r"(?<!\bsaid\s)\b(?!(?:says|its|his|this|has|is|was|as|does)\s)[a-z]+(?:s|ed|ew|ought|ing)\s$"
)
_TOGETHER_WITH = re.compile(r"(?:together|jointly)\swith\s", re.IGNORECASE)
_NEW_COMPANY = re.compile(r"(?:the|this|that)\s(?:new|joint)\s(?:company|firm|group|unit|manufacturer)", re.IGNORECASE)
# What a company is said to take is not its own: "A will use the company's chips".
_TAKES = re.compile(r"\b(?:us(?:e|es|ed|ing)|adopt(?:s|ed)?|carr(?:y|ies)|buys?|bought|sources?|gets?|has|have)\s$")
_WHO_OF = re.compile(r"(?:investor|shareholder|backer|owner|customer|client|user)s?\s(?:in|of|for)\s$", re.IGNORECASE)
_PUT_INTO = re.compile(
    r"\b(?:invest\w*|stake|shares?|shareholder|investor|interest|holding|money)\s(?:\w+\s){0,3}(?:in|into|of)\s$"
)
_GOES_ON = re.compile(r",\s(?:and|but|while)\s$")  # "A said it would, and the company has"


def _is_brand(code: str, others: list[str], known: Vocabulary) -> bool:
    """Whether a company is only a brand of another one that is spoken of."""
    company = known.companies.get(code)
    return company is not None and company.parent in others


def _is_partner(hit: re.Match[str]) -> bool:
    return hit["thing"].startswith("its ") and "partner" in hit["noun"]


def _described(
    hit: re.Match[str], text: str, mentions: Sequence[Mention], context: Context, known: Vocabulary
) -> Codes:
    if _is_named(hit, text, mentions) or text.startswith((" that ", " which "), hit.end()):  # "the firm that builds it"
        return ()
    subject = subject_of(text, mentions, hit.start())
    at_object = bool(OBJECT.search(small(text[: hit.start()]))) or "partner" in hit["noun"]
    at_object = at_object or bool(hit["poss"] and subject and _TAKES.search(text[: hit.start()]))
    latest = _latest(mentions, hit.start(), context)
    origin = text[hit.start("origin") : hit.end("origin")]
    candidates = [code for code in latest if is_from(code, origin, known) and not _is_brand(code, latest, known)]
    if hit["origin"] and not at_object:
        return tuple(candidates[:1])
    if not at_object and not hit["origin"]:
        same = has_investors(text, hit.end(), context) or (subject if _GOES_ON.search(text, 0, hit.start()) else ())
        if len(same) == 1:
            return same
    if not at_object and subject and _is_direct_object(hit, text, known):
        topics = (context.raiser, context.subject, context.target)
        return next((each for each in topics if len(each) == 1 and each != subject), ())
    if at_object:
        return _as_object(hit, text, mentions, context, candidates, known)
    return topic_not_named(context, mentions) if len(context.subject) == 1 and not subject else ()


def _is_named(hit: re.Match[str], text: str, mentions: Sequence[Mention]) -> bool:
    """Whether a description has its name beside it ("its partner Dongfeng", "the carmaker, Ford,"), or none yet."""
    following = any(0 <= m.start - hit.end() <= 3 for m in mentions)
    explains = _is_partner(hit) and any(text[m.end : hit.start()] == ", " for m in mentions)
    return following or explains or _NEW_COMPANY.fullmatch(hit["thing"]) is not None  # what two have just founded


def _as_object(
    hit: re.Match[str],
    text: str,
    mentions: Sequence[Mention],
    context: Context,
    candidates: Sequence[str],
    known: Vocabulary,
) -> Codes:
    """The company that a description stands for behind a preposition: whoever is not what the clause is about."""
    fits = all(is_from(code, text[hit.start("origin") : hit.end("origin")], known) for code in context.target)
    if context.target and fits and _PUT_INTO.search(text[: hit.start()]):
        return context.target
    aside = antecedent(text, mentions, hit.start())
    about = subject_of(text, mentions, hit.start())
    if aside and about and aside != about and not hit["origin"] and is_kind(about[0], hit["noun"], known):
        return about if len(about) == 1 else ()  # "A has B, which bought it from the group": from A
    about = aside or about
    excluded = about or context.subject
    near = () if hit["origin"] or hit["thing"][:5] != "that " else just_named(hit.start(), mentions, excluded)
    if near and is_kind(near[0], hit["noun"], known):
        return near
    others = [code for code in candidates if code not in excluded]
    if _is_partner(hit) and not hit["origin"]:  # who was named paragraphs ago is nobody's partner for that
        spoken = {*context.pair, *context.block, *(code for m in mentions for code in m.codes)}
        others = [code for code in others if code in spoken]
    here = {code for m in mentions if m.end <= hit.start() for code in m.codes}
    if context.subject and context.subject == context.about and not here and _WHO_OF.search(text[: hit.start()]):
        return context.about
    is_free = context.about and not hit["origin"] and not set(context.about) & {*excluded, *here}
    if is_free and not _is_partner(hit) and is_kind(context.about[0], hit["noun"], known):
        return context.about
    is_topic = not hit["origin"] and len(context.subject) == 1 and context.subject[0] in others
    return context.subject if is_topic and not here & set(others) else tuple(others[:1])


def _is_direct_object(hit: re.Match[str], text: str, known: Vocabulary) -> bool:
    """Whether "the company" is what the subject's verb is about: "A knows the company well"."""
    if _VERB_BEFORE.search(text, 0, hit.start()) is None:
        return False
    return re.match(rf"(?:['’]s)?\s(?:{language(known).fragments['finite']})\s", text[hit.end() :]) is None


def _of_people(hit: re.Match[str], mentions: Sequence[Mention], context: Context, known: Vocabulary) -> Codes:
    """The one company of a country of late: "the Germans", who are otherwise the makers of that country."""
    country = peoples(known)[hit["people"].split()[-1]]
    latest = _latest(mentions, hit.start(), context)
    groups = _from_country(distinct(known.group_of(code) for code in latest), country, known)
    fitting = groups or _from_country(latest, country, known)  # who belongs to a group from elsewhere
    return tuple(fitting) if len(fitting) == 1 else ()


def _from_country(codes: Sequence[str], country: str, known: Vocabulary) -> list[str]:
    return [code for code in codes if (company := known.companies.get(code)) and company.country == country]


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


def _latest(mentions: Sequence[Mention], start: int, context: Context) -> list[str]:
    """Companies named before an offset, the latest first, those of this sentence before those of earlier ones."""
    here = [code for m in reversed(mentions) if m.end <= start for code in reversed(m.codes)]
    return list(distinct([*here, *context.recent]))


def find_anaphora(text: str, names: Sequence[Mention], context: Context, known: Vocabulary) -> list[Mention]:
    """The pronouns and descriptions of a sentence with the companies they stand for; unclear ones are left out."""
    found: list[Mention] = []
    whom = names[0].start if names and says_who(text, names[0].start) else 0
    for hit in pointers(text, known):
        if hit.start() < whom or any(m.start < hit.end() and hit.start() < m.end for m in names):
            continue
        mentions = sorted([*names, *found], key=lambda m: m.start)
        if hit["pair"] or hit["both"]:
            codes = _pair(hit, mentions, context, text)
            if hit.group() == "them" and set(codes) & set(subject_of(text, mentions, hit.start())):
                codes = ()  # who does something does it with others than themselves
        elif hit["people"]:
            codes = _of_people(hit, mentions, context, known)
        elif hit["car"]:
            codes = car_s(hit, text, mentions, context)
        elif hit["one"]:
            codes = who_is_it(hit, text, mentions, context, known)
        else:
            codes = _described(hit, text, mentions, context, known)
        possessor = hit["thing"] and re.match(r"its\s", hit["thing"])
        owner = owner_of(hit.start(), text, mentions, context, known) if possessor else ()
        if possessor and (not codes or codes == owner):  # nobody is one's own partner
            codes = owner
            if len(codes) == 1:
                found.append(Mention(hit.start(), hit.start() + 3, codes, "pronoun", possessive=True))
        elif codes:
            owns = bool(hit["poss"]) or hit.group() in {"its", "their", "whose", "其"}
            end = hit.start("poss") if hit["poss"] else hit.end()
            found.append(Mention(hit.start(), end, codes, "pronoun", owns and not hit["poss"]))
    return [*found, *the_topic_s_cars(text, [*names, *found], context, known)]
