"""Why a row was refused, in Chinese: every reason that extraction, gates and decisions can give has its words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dashboard.words import speaking
from dashboard.words.reasons import reason

ETL = Path(__file__).parents[2] / "etl"
HAN = re.compile(r"[\u4e00-\u9fff]")
SOURCES = {  # where reasons stand, and how
    "figures/**/*.py": r'Unread\([\w.]+, f?"([^"]+)"\)',
    "figures/left_out/plausible.py": r'^TOO_\w+ = "([^"]+)"',
    "figures/*/[ip]*.py": r'^OF_(?!MARKET)\w+ = "([^"]+)"',
    "figures/left_out/scope.py": r'^    \("([a-z][^"]*)", _\w+\),',
    "figures/left_out/count_gates.py": r'^    \("([a-z][^"]*)", _\w+\),',
    "figures/left_out/parts.py": r'^    \("([a-z][^"]*)", _\w+\),',
    "deals/**/*.py": r'Refusal\("deal", "([^"]+)"',
    "deals/stage/stance.py": r'return "([a-z][a-z ]+)"',
    "decisions/a*.py": r'(?:Lost\(|return |reason = )f?"([a-z{][^"]* [^"]*)"',
    "decisions/editing.py": r'(?:Lost\(|return |reason = )f?"([a-z{][^"]* [^"]*)"',
    "sql/staging/20_gates.sql": r"THEN '([^']+)'",
}


def found() -> list[str]:
    """Every reason in the code, with a value where it names one."""
    said = {
        re.sub(r"\{[^}]*\}", "range", each)
        for pattern, words in SOURCES.items()
        for file in ETL.glob(pattern)
        for each in re.findall(words, file.read_text(encoding="utf-8"), re.MULTILINE)
    }
    return sorted(f"{each}x" if each.endswith((" ", ": ")) else each for each in said)


ALL = found()


def test_there_are_reasons() -> None:
    assert len(ALL) > 60


@pytest.mark.parametrize("said", ALL)
def test_every_reason_has_chinese_words(said: str) -> None:
    with speaking("zh"):
        assert HAN.search(reason(said)), said
    with speaking("en"):
        assert reason(said) == said


def test_a_value_is_kept_and_what_is_unknown_stays() -> None:
    with speaking("zh"):
        assert reason("unknown metric bookings") == "未知指标bookings"
        assert reason("'x' cannot stand in unit") == "unit不能是'x'"
        assert reason("no measure for this rank") == "没有对应此名次的指标"
        assert reason("a reason nobody foresaw") == "a reason nobody foresaw"
