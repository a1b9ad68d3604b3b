"""Says for whom "it", "its" and "whose" stand: mostly for what the clause, or else the sentence before, is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.deals.marked.clauses import OBJECT
from etl.deals.marked.shape import Mention
from etl.deals.marked.subjects import OTHER_SUBJECT, antecedent, is_about_unknown, is_listed, just_named, subject_of
from etl.deals.pointing.context import Codes, Context
from etl.deals.pointing.whose import topic_s
from etl.patterns.small import small
from etl.vocabulary import Vocabulary

_OBJECT_ZH = re.compile(r"[与和同跟向从对给为被由用]$|(?:入股|投资|收购|采购|供应)了?$")
_DOES_WITH_ZH = re.compile(
    r"(?:采用|使用|搭载|引入|接入|采购|购买|销售|经销|代理|分销|生产|代工|组装|收购|入股|投资)了?$"
)
_TO_BUY = re.compile(
    r"\b(?:buy(?:s|ing)?|bought|acquir\w+|purchas\w+|tak(?:e|es|ing) over|took over)\s$", re.IGNORECASE
)
_AT_PLANT = re.compile(r"^\W*(?:from|in|at)\s$", re.IGNORECASE)  # "From it come the cells": the factory just told of
_OPENER = re.compile(
    r"\W*(?:for|in|with|at|on|through|by|to|from|as part of|despite|after|like|besides)\s", re.IGNORECASE
)
# "It" that stands for nothing: "It was already known that", "it emerged that".
_EXPLETIVE = re.compile(
    r"it\s(?:(?:is|was|has been|had been|remains|became|becomes)\s(?:[\w-]+\s){0,3}?"
    r"(?:known(?!\s(?:[\w-]+\s){0,3}(?:for|as)\b)|clear|unclear|certain|said|reported|announced|expected|possible|impossible|likely|unlikely|understood|thought|"
    r"believed|revealed|no secret|no surprise|true|easy|hard|difficult|time|up to|not until|only in)\b|"
    r"(?:emerged|turned out|turns out|seems|appears|follows)\s)",
    re.IGNORECASE,
)
# What something is for somebody is no company: "For A it is the second such step in a week".
_FOR_WHOM = re.compile(r"For\s[^,;]{2,40}?,?\s$")
_IT_IS = re.compile(r"it\s(?:is|was|will be|would be|has been|remains)\s(?:the|an?|its|not|also|only)\s", re.IGNORECASE)
_SHARE_OF = re.compile(r"(?:%|percent|per cent|half|stake|share) (?:of|in) $", re.IGNORECASE)
_THAT = re.compile(r"\b(?:that|because|if|so|until)\s$")
_VENTURE = re.compile(r"\b(?:venture|JV)\b", re.IGNORECASE)
# Of whose car a relative clause tells: "the new Mini, which is made by its venture".
_RELATIVE_BY = re.compile(r",\s(?:which|that)\s(?:is|are|was|were)\s(?:\w+\s)?[a-z]+\s(?:by|at|in)\s$")
_LIST = re.compile(r"(?:The|This|Also on the|On the)\s(?:\w+\s){0,2}?list\b", re.IGNORECASE)  # no company's doing


def _ahead(hit: re.Match[str], text: str, mentions: Sequence[Mention]) -> Mention | None:
    """The company that "For its battery needs, A ..." speaks of before it names it."""
    if _OPENER.fullmatch(text, 0, hit.start()) is None:
        return None
    after = [m for m in mentions if m.start > hit.end() and not OBJECT.search(small(text[: m.start]))]
    return after[0] if after and after[0].kind != "pronoun" else None


def who_is_it(hit: re.Match[str], text: str, mentions: Sequence[Mention], context: Context, known: Vocabulary) -> Codes:
    """The companies of "it", "its", "whose" and their Chinese like; none where they stand for a thing."""
    word = hit["one"]
    if word == "whose":
        return _named_beside(hit.start(), mentions)
    owner = _whose(hit, text, mentions, context, known) if word == "its" else ()
    if owner:
        return owner
    if word not in ("it", "its"):
        return _who_is_it_zh(hit, text, mentions, context)
    if is_about_unknown(text, mentions) or (word == "it" and _is_no_company(hit, text, context)):
        return ()
    if word == "it" and OBJECT.search(small(text[: hit.start()])):
        return _as_object(hit.start(), text, mentions, context)
    return _as_subject(hit, text, mentions, context)


def _named_beside(at: int, mentions: Sequence[Mention]) -> Codes:
    earlier = [m for m in mentions if m.end <= at]
    return earlier[-1].codes if earlier and at - earlier[-1].end < 25 else ()


def _is_no_company(hit: re.Match[str], text: str, context: Context) -> bool:
    return _is_impersonal(text, hit.start()) or _is_nobody(text[: hit.start()], context)


def _as_subject(hit: re.Match[str], text: str, mentions: Sequence[Mention], context: Context) -> Codes:
    """What the clause, or else the sentence before, is about."""
    subject = () if _LIST.match(text) else subject_of(text, mentions, hit.start(), main=hit["one"] == "it")
    found = subject or (() if OTHER_SUBJECT.match(text) else context.subject or _first(mentions, hit.start()))
    return found if len(found) == 1 else ()


def _as_object(at: int, text: str, mentions: Sequence[Mention], context: Context) -> Codes:
    """Whom something is done to or with: who was named last beside who does it, or else who was spoken of."""
    subject = () if _LIST.match(text) else subject_of(text, mentions, at, main=True)
    does = next((m for m in reversed(mentions) if m.end <= at), None)
    if does and len(subject) == 1 and does.codes != subject and _THAT.search(text, 0, does.start):
        return subject  # "A agreed that B would build a car for it"
    others = [
        m.codes
        for m in reversed(mentions)
        if m.end <= at and m.codes != subject and len(m.codes) == 1 and not is_listed(m, mentions, text)
    ]
    named = any(m.kind == "name" and m.codes == subject for m in mentions)  # "A takes 60% of it": of their venture
    return others[0] if others else (context.subject if named else other_than(subject, context))


def _who_is_it_zh(hit: re.Match[str], text: str, mentions: Sequence[Mention], context: Context) -> Codes:
    if hit["one"] in ("它", "该公司") and _OBJECT_ZH.search(text[: hit.start()]):
        return _object_zh(hit, text, mentions, context)
    if hit["one"] == "其" and _DOES_WITH_ZH.search(text, 0, hit.start()):
        return _done_with_zh(hit, text, mentions, context)
    return _as_subject(hit, text, mentions, context)


def _first(mentions: Sequence[Mention], before: int) -> Codes:
    """Who is named first before an offset: "it" where nobody was spoken of."""
    return next((m.codes for m in mentions if m.end <= before), ())


def other_than(subject: Codes, context: Context) -> Codes:
    """Whom "it" behind a verb means: what is spoken of, or, where that does it itself, the other one of the pair."""
    if not subject or context.subject != subject:
        return context.subject
    others = tuple(code for code in context.pair if code not in subject)
    return others if len(others) == 1 else ()


def _object_zh(hit: re.Match[str], text: str, mentions: Sequence[Mention], context: Context) -> Codes:
    """Whom a Chinese pronoun behind a preposition means: "该公司" who was just named, else whoever is spoken of."""
    near = just_named(hit.start(), mentions, subject_of(text, mentions, hit.start())) if hit["one"] != "它" else ()
    here = {code for m in mentions for code in m.codes if m.kind != "pronoun"}
    is_topic = len(context.subject) == 1 and not here & set(context.subject)
    return near or (context.subject if is_topic else ())


def _done_with_zh(hit: re.Match[str], text: str, mentions: Sequence[Mention], context: Context) -> Codes:
    """Whose "其" behind a verb is, "采用其系统", "由B销售其车型": somebody else's than who does it."""
    before = [m for m in mentions if m.end <= hit.start() and len(m.codes) == 1]
    agents = [m.codes for m in before if text[m.start - 1 : m.start] == "由"]
    doer = agents[-1] if agents else subject_of(text, before, hit.start()) or context.subject
    if (
        agents
        and context.subject
        and context.subject != doer
        and not any(m.kind == "name" and m.codes != doer for m in before)
    ):
        return context.subject
    others = [m.codes for m in before if m.codes != doer]
    return others[-1] if others else (context.subject if context.subject != doer else ())


def _whose(hit: re.Match[str], text: str, mentions: Sequence[Mention], context: Context, known: Vocabulary) -> Codes:
    """Whose "its" is where it is not the subject's: who is named only afterwards, or the topic before; "its own" in a
    clause about another is that one's: "A, which builds its own chips".
    """
    made = _RELATIVE_BY.search(text, 0, hit.start())
    if made is not None and (car := next((m for m in mentions if m.end == made.start()), None)):
        groups = tuple(known.group_of(code) for code in car.codes)
        return groups if any(m.codes == groups for m in mentions) else car.codes
    ahead = _ahead(hit, text, mentions)
    nearest = antecedent(text, mentions, hit.start()) if text.startswith(" own ", hit.end()) else ()
    return nearest or (ahead.codes if ahead else ()) or topic_s(hit.span(), text, mentions, context, known)


def _is_impersonal(text: str, at: int) -> bool:
    """Whether "it" at an offset stands for what is told: "it is known that", "For A it is the second one"."""
    if _EXPLETIVE.match(text, at):
        return True
    return (
        text.startswith("For ") and _FOR_WHOM.fullmatch(text, 0, at) is not None and _IT_IS.match(text, at) is not None
    )


def _is_nobody(before: str, context: Context) -> bool:
    """Whether "it" is the plant last spoken of, or a venture that has no name here."""
    is_plant = bool(context.plant) and _TO_BUY.search(before) is not None
    is_plant = is_plant or (context.told == "manufacturing" and _AT_PLANT.search(before) is not None)
    return is_plant or bool(_SHARE_OF.search(before) and (context.told == "joint_venture" or _VENTURE.search(before)))
