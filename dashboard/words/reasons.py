"""Reasons that the database gives in English, in the reader's language: why a row or a decision was not taken."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

from dashboard.words.spoken import language

_FILE = Path(__file__).with_name("reasons.toml")


def reason(said: str) -> str:
    """The reason for reading; one that is not known in Chinese stays as it is."""
    return said if language() == "en" else _in_chinese(said)


@cache
def _in_chinese(said: str) -> str:
    exact, patterns = _known()
    if said in exact:
        return exact[said]
    for pattern, chinese in patterns:
        if found := pattern.fullmatch(said):
            return chinese.format(*found.groups())
    return said


@cache
def _known() -> tuple[dict[str, str], list[tuple[re.Pattern[str], str]]]:
    """The whole reasons, and the patterns with what they become, in their order."""
    read = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return read["exact"], [(re.compile(pattern), chinese) for pattern, chinese in read["pattern"].items()]
