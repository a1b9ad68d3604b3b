"""What a deal is about and on what terms: the object, the day it was made public, the money, the share."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from etl.deals.rules.match import Candidate
from etl.deals.stage.dates import past_dates, weekday
from etl.mentions.numbers import Number, find_numbers
from etl.records import DealKind

_MODEL = re.compile(r"(?<![A-Za-z\d])(?=[\d-]*[A-Za-z])(?:[A-Za-z]{0,5}[A-Z]{0,4}-?\d[\w-]{0,6}|ID\.\s?\w+)(?![\w%])")
_NAMED = re.compile(
    r"(?:[A-Z][\w.+-]*\s){1,4}(?:platform|architecture|Architecture|Platform|system|software|chip|chips)\b|"
    r"\b(?:software|platform|architecture|batteries|battery cells|chips|semiconductors|engines|lidars?|cockpit|"
    r"driver assistance|"
    r"driving assistance|driving system|autonomous driving|AI|operating system|vans|powertrains?|plant|factory)\b|"
    r"平台|芯片|电池|座舱|智驾|操作系统|激光雷达|工厂|软件"
)
_LEAST_MONEY = 1e6  # less is a price, not an investment
_GROWN = re.compile(
    r"\b(?:fell|rose|grew|dropped|increased|declined|decreased|plunged|jumped|surged|sank|shrank|slid|tumbled|climbed|up|down)"
    r"(?: by)?(?: \w+){0,2} \Z|(?:增长|下降|下滑|上涨|增加|减少)[^，。；]{0,4}\Z",
    re.IGNORECASE,
)
_NEXT_PREDICATE = re.compile(r"\band\s(?:(?:also|then|later)\s)?[a-z]{3,}ed\s")  # what else the same company did
_STAKED: frozenset[DealKind] = frozenset({"equity", "joint_venture"})


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of one telling of a deal, each None where the sentence does not say."""

    object: str | None = None
    announced: str | None = None
    amount: float | None = None
    amount_unit: str | None = None
    stake_percent: float | None = None


def terms_of(candidate: Candidate, sentence: str, published: date | None, *, is_public: bool) -> Terms:
    """The terms that a sentence gives for a candidate; the number or date nearest to its words is taken.

    A date is that of the deal only beside a word for making or announcing it (`is_public`).
    """
    numbers = find_numbers(sentence) if candidate.kind in _STAKED else []
    numbers = [n for n in numbers if not _NEXT_PREDICATE.search(sentence, candidate.end, max(candidate.end, n.start))]
    money = _nearest([n for n in numbers if n.kind == "money" and n.value >= _LEAST_MONEY], candidate)
    percents = [
        n for n in numbers if n.kind == "percent" and 0 < n.value <= 100 and not _GROWN.search(sentence[: n.start])
    ]
    is_second = candidate.kind == "equity" and candidate.rule.count("<percent>") > 1  # "B 41% and A 15%"
    percent = _nearest(percents[::-1] if is_second else percents, candidate)
    return Terms(
        object=_object(candidate, sentence),
        announced=_announced(candidate, sentence, published) if is_public else None,
        amount=money.value if money else None,
        amount_unit=money.unit if money else None,
        stake_percent=percent.value if percent else None,
    )


def _nearest(numbers: list[Number], candidate: Candidate) -> Number | None:
    inside = [n for n in numbers if candidate.start <= n.start and n.end <= candidate.end]
    around = [n for n in numbers if candidate.start - 60 <= n.start and n.end <= candidate.end + 60]
    chosen = inside or around
    return chosen[0] if chosen else None


def _object(candidate: Candidate, sentence: str) -> str | None:
    window = sentence[candidate.start : candidate.end + 60]
    for pattern in (_NAMED, _MODEL) if candidate.kind == "technology_supply" else (_MODEL, _NAMED):
        hit = pattern.search(window)
        if hit:
            return hit.group().strip()
    return None


def _announced(candidate: Candidate, sentence: str, published: date | None) -> str | None:
    """The date as far as the sentence fixes it: a day, a month or a year, not later than publication."""
    if day := weekday(sentence, published):
        return day.text
    reach = range(candidate.start - 60, candidate.end + 61)
    return next((each.text for each in past_dates(sentence, published) if each.start in reach), None)
