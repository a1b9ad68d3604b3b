"""Whose "its" and "the cars" are where the sentence's own company cannot be meant: those of the topic before.

A sentence that names one company often tells what it does for whoever the sentence before was about: "A sold 30,000
cars. B is its importer. C builds its cars." Nobody is one's own importer, and a contract maker has no cars of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from etl.deals.marked.shape import Mention
from etl.deals.marked.subjects import subject_of
from etl.deals.pointing.context import Codes, Context
from etl.deals.readings.roles import role_of, role_of_all
from etl.deals.rules.language import Language, language
from etl.vocabulary import Vocabulary

_IS = re.compile(
    r"(?:(?:,\s(?:which|who)|\sand)?\s(?:is|are|was|were|remains?|remained|becomes?|became|acts as|serves as|"
    r"(?:will|would|is to|has)\s(?:be|become|been|act as|serve as)))\s"
    r"(?:also\s|now\s|still\s|one\sof\s|among\s|to\s)*"
)
_CALLED = re.compile(r"\s(?:[\w-]+\s){0,3}?(?:partner|ally|supplier|importer|distributor|shareholder|owner|investor)\b")
_REACH = 40  # characters between a possessive and the word for what is owned
_MAKER = "carmaker"


def topic_s(
    span: tuple[int, int], text: str, mentions: Sequence[Mention], context: Context, known: Vocabulary
) -> Codes:
    """The topic, where the possessive of a span is its: "B is its partner", "the importer B sells its cars"."""
    before = [m for m in mentions if m.end <= span[0]]
    if not before or not _is_another(context.subject, mentions):
        return ()
    apposed = len(before) == 1 and text[before[0].end : span[0]] == ", " and _CALLED.match(text, span[1])
    if apposed or _IS.fullmatch(text, before[-1].end, span[0]):
        return context.subject
    return context.subject if _has_none(text, span, before, context.subject, known) else ()


def _is_another(topic: Codes, mentions: Sequence[Mention]) -> bool:
    """Whether one company is the topic and the sentence speaks of others."""
    return len(topic) == 1 and not any(topic[0] in m.codes for m in mentions)


def _has_none(text: str, span: tuple[int, int], before: Sequence[Mention], topic: Codes, known: Vocabulary) -> bool:
    """Whether the companies named have none of what the possessive is for, and the topic has."""
    words = language(known)
    theirs = {role_of(mention, known) for mention in before}
    its = role_of_all(topic, known)
    owned = text[span[1] : span[1] + _REACH]
    if its == _MAKER and theirs <= _NO_CARS:
        return _owned_first(words, "car_word").match(owned) is not None
    if its == "supplier" and theirs == {_MAKER} and words.says(owned, "role_supply"):
        return words.word("takes_from").search(text, before[-1].end, span[0]) is not None
    return False


_NO_CARS = frozenset(("distributor", "contract_maker", "supplier", "ride_hailing"))


@lru_cache(maxsize=4)
def _owned_first(words: Language, name: str) -> re.Pattern[str]:
    """A word for what is owned, behind at most some that describe it."""
    return re.compile(rf"\s(?:[\w-]+\s){{0,3}}?{words.word(name).pattern}", re.IGNORECASE)


@lru_cache(maxsize=4)
def _cars(words: Language) -> re.Pattern[str]:
    """The topic's cars without a word for whose they are."""
    return re.compile(
        rf"\b(?:the|both|all|these|those)\s(?:(?!(?:for|of|in|to|by|with|from|and|at|on)\s)[\w-]+\s){{0,3}}?{words.word('car_word').pattern}",
        re.IGNORECASE,
    )


def the_topic_s_cars(text: str, mentions: Sequence[Mention], context: Context, known: Vocabulary) -> list[Mention]:
    """The cars of the carmaker spoken of before, in a sentence that names only who has none of its own."""
    if not mentions or not _is_another(context.subject, mentions):
        return []
    if role_of_all(context.subject, known) != _MAKER:
        return []
    if not all(m.kind != "pronoun" and role_of(m, known) in _NO_CARS for m in mentions):
        return []
    hit = _cars(language(known)).search(text)
    if hit is None or any(m.start < hit.end() and hit.start() < m.end for m in mentions):
        return []
    return [Mention(hit.start(), hit.end(), context.subject, "pronoun")]


# Who has investors is who raised money: "A put money into B. The company's backers include C".
_INVESTORS = re.compile(r"(?<=['’]s)\s(?:[\w-]+\s){0,2}(?:backers|investors|shareholders|stakeholders)\b")


def has_investors(text: str, at: int, context: Context) -> Codes:
    """Who has what is owned at an offset, if that are investors: whoever money was last put into."""
    return (context.raiser or context.target) if _INVESTORS.match(text, at) else ()


def owner_of(start: int, text: str, mentions: Sequence[Mention], context: Context, known: Vocabulary) -> Codes:
    """Whose "its partner" is: the topic's where the sentence's own company cannot be meant, or the subject's."""
    whose = topic_s((start, start + len("its")), text, mentions, context, known)
    return whose or subject_of(text, mentions, start) or context.subject


def car_s(hit: re.Match[str], text: str, mentions: Sequence[Mention], context: Context) -> Codes:
    """The maker of "the car": the one company spoken of, here or in the sentence before."""
    found = subject_of(text, mentions, hit.start()) or context.subject
    return found if len(found) == 1 else ()
