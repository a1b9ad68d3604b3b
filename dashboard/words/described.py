"""What tables, columns, datasets and filters hold: said in English where they are made, here in the reader's words."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from dashboard.words.spoken import language

FOLDER = Path(__file__).with_name("descriptions")


def description(said: str) -> str:
    """The description for reading; one that is not known in Chinese stays as it is."""
    return said if language() == "en" else known().get(said, said)


@cache
def known() -> dict[str, str]:
    """Every description with its Chinese words."""
    return {
        said: chinese
        for file in sorted(FOLDER.glob("*.toml"))
        for said, chinese in tomllib.loads(file.read_text(encoding="utf-8")).items()
    }
