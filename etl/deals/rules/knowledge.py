"""What is known for deals: joint-venture companies' parents, companies' home cities."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from etl.errors import ReadError
from etl.paths import data_dir
from etl.vocabulary import vocabulary


def _table(path: Path, key: str, value: str) -> dict[str, tuple[str, ...]]:
    try:
        with path.open(encoding="utf-8", newline="") as handle:
            reader = csv.DictReader(handle)
            missing = {key, value} - set(reader.fieldnames or ())
            if missing:
                raise ReadError(str(path), f"column {sorted(missing)[0]} is missing")
            return {row[key].strip(): tuple(part.strip() for part in row[value].split("|")) for row in reader}
    except OSError as error:
        raise ReadError(str(path), error.strerror or "cannot be read") from error


def joint_ventures() -> Mapping[str, tuple[str, ...]]:
    """The parents' slugs of each joint-venture company, by its slug."""
    return vocabulary().ventures


@lru_cache(maxsize=1)
def cities() -> dict[str, tuple[str, ...]]:
    """The slugs of the companies at home in a city, by the city's name."""
    return _table(data_dir() / "vocabulary" / "headquarters.csv", "city", "companies")


@lru_cache(maxsize=1)
def foreign_partners() -> dict[str, str]:
    """The foreign partner of each joint venture that has no slug in the contract, as figures.toml lists them."""
    path = data_dir() / "vocabulary" / "figures.toml"
    try:
        listed = tomllib.loads(path.read_text(encoding="utf-8")).get("venture_of", {})
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise ReadError(str(path), str(error)) from error
    return {venture: maker for maker, ventures in listed.items() for venture in ventures}
