"""The string table: every text in every language, read once from texts/*.toml, and `t`, which fills in the values."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from babel.numbers import format_decimal

from dashboard.words.spoken import LANGUAGES, Language, language

FOLDER = Path(__file__).with_name("texts")


@dataclass(frozen=True, slots=True)
class Text:
    """One text: by language, and in English of one thing where that differs."""

    by_language: dict[Language, str]
    one: str | None = None


def t(key: str, **values: object) -> str:
    """The text of this key in the reader's language with the values in place of its {names}.

    `count` chooses the singular in English and is written with separators. An unknown key raises KeyError.
    """
    spoken = language()
    text = texts()[key]
    pattern = text.by_language[spoken]
    count = values.get("count")
    if isinstance(count, int):
        pattern = text.one if text.one and spoken == "en" and count == 1 else pattern
        values["count"] = format_decimal(count, locale=spoken)
    return pattern.format_map(values)


@cache
def texts() -> dict[str, Text]:
    """Every text by its key: the file's name, then the table's name in it ("deals.lead.none")."""
    return {
        f"{file.stem}.{name}": text
        for file in sorted(FOLDER.glob("*.toml"))
        for name, text in _read(tomllib.loads(file.read_text(encoding="utf-8")), "")
    }


def _read(table: dict[str, Any], prefix: str) -> list[tuple[str, Text]]:
    """The texts of a table and of the tables in it: a text is a table that has a string for each language."""
    if all(isinstance(table.get(one), str) for one in LANGUAGES):
        return [(prefix, Text({one: table[one] for one in LANGUAGES}, table.get("one")))]
    return [
        found
        for name, inner in table.items()
        if isinstance(inner, dict)
        for found in _read(inner, f"{prefix}.{name}" if prefix else name)
    ]
