"""Turns data/vocabulary/stages.toml into compiled patterns: which words name how far a deal has come."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import get_args

from etl.deals.rules.language import bounded, language
from etl.patterns.possible import Possible
from etl.patterns.small import small_pattern
from etl.records import DealKind, DealStage
from etl.vocabulary import Vocabulary

STAGES: tuple[DealStage, ...] = get_args(DealStage)
_CHINESE = re.compile("[\u4e00-\u9fff]")


@dataclass(frozen=True, slots=True, eq=False)
class StageWords:
    """The words of each stage of a kind of deal and of all stages, as small letters, and which stages a text may tell
    of; the words between two of which the first governs; the stages that each status stands for.
    """

    stages: Mapping[tuple[DealStage, DealKind], re.Pattern[str]]
    every: re.Pattern[str]
    possible: Possible
    joins: re.Pattern[str]
    statuses: Mapping[str, tuple[str, ...]]


def is_chinese(text: str) -> bool:
    """Whether a text has a Chinese character."""
    return _CHINESE.search(text) is not None


def _either(words: Sequence[str]) -> str:
    """Any of the words: Chinese ones anywhere, others at word boundaries; nothing where there is none."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    latin = "|".join(word for word in ordered if not is_chinese(word))
    return "|".join([*([bounded(latin)] if latin else []), *filter(is_chinese, ordered)]) or "(?!)"


@lru_cache(maxsize=4)
def stage_words(known: Vocabulary) -> StageWords:
    """The words of stages.toml, with the words of an end from deals.toml."""
    kinds: tuple[DealKind, ...] = get_args(DealKind)
    sources = {
        (stage, kind): _either([*known.words("stages", stage)["any"], *known.words("stages", stage).get(kind, ())])
        for stage in STAGES
        for kind in kinds
    }
    sources |= {("ended", kind): language(known).word("status.ended").pattern for kind in kinds}
    return StageWords(
        {key: small_pattern(source) for key, source in sources.items()},
        small_pattern("|".join(dict.fromkeys(sources.values()))),
        Possible({stage: "|".join(dict.fromkeys(sources[stage, kind] for kind in kinds)) for stage in STAGES}),
        re.compile(rf"\b(?:{'|'.join(known.words('stages', 'joins')['any'])})\s(?:\w+\s)?$", re.IGNORECASE),
        known.words("stages", "status"),
    )
