"""Tells what a block is by its form: an item of a list, the label over some items, a standfirst."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.figures.base.wordings import wording
from etl.figures.context.topic import makers_in
from etl.mentions.mentions import read_mentions
from etl.mentions.sentences import Sentence
from etl.records import Figure

COLONS = (":", "：")
_LONGEST_HEADING = 42
_LABEL_WORDS = 3
_LABEL = re.compile(
    r"[^\s\d:：.。][^:：.。]{1,40}(?:[:：]|\s[—–-]{1,2}(?=\s))\s*"
    r"(?:(?:about|around|approximately|roughly|some|nearly|almost|over|more than|up|down)\s)?[+\-−–*~≈約约近超]*\d"
)


def is_item(kind: str, group: list[Sentence]) -> bool:
    """Whether a block is an item of a list: a bullet, or a line that opens with a label."""
    return kind == "bullet" or (kind == "paragraph" and _is_labelled(group))


def _is_labelled(group: list[Sentence]) -> bool:
    """Whether a block opens with what its number is of ("Kia: 900")."""
    label = _LABEL.match(group[0].text) if group else None
    return label is not None and wording("topic.label_verb").search(label.group()) is None


def is_of_kind(group: list[Sentence]) -> bool:
    """Whether a block opens with a kind of vehicles that its number is of ("BEVs: 900"), and names nobody."""
    if not _is_labelled(group):
        return False
    m = read_mentions(group[0].text, None)
    return any(found.start == 0 for found in m.named("powertrain")) and not m.named("company", "group", "place")


def goes_on_about(told: Sequence[Figure], group: list[Sentence], kind: str) -> bool:
    """Whether a block with a label stands below figures that are all of one span, and is no paragraph on the maker
    after theirs ("Next, Kia: 900").
    """
    if not _is_labelled(group) or len({(figure.period_start, figure.period_end) for figure in told}) != 1:
        return False
    spoken_of = {figure.subject for figure in told}
    named = makers_in(read_mentions(group[0].text, None))
    return kind == "bullet" or "all" in spoken_of or len(spoken_of) > 1 or not named or spoken_of == set(named[:1])


def is_label(group: list[Sentence]) -> bool:
    """Whether a block only heads the items below it, under the line that introduced them all ("September:", "YTD:")."""
    text = group[0].text.strip() if len(group) == 1 else ""
    is_short = text.endswith(COLONS) and len(text.split()) <= _LABEL_WORDS
    return is_short and not any(letter.isdigit() for letter in text)


def is_standfirst(group: list[Sentence]) -> bool:
    """Whether a line between headline and text says a sentence, and does not head what follows."""
    return sum(len(sentence.text) for sentence in group) > _LONGEST_HEADING
