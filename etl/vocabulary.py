"""Loads data/vocabulary: companies, places, and the words that name measures, powertrains, groups and units."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from etl.errors import ReadError
from etl.paths import data_dir

Terms = Mapping[str, Mapping[str, tuple[str, ...]]]


@dataclass(frozen=True, slots=True)
class Company:
    """One company: slug, display name, other names, kind (carmaker, supplier, ...), home country, parent's slug."""

    slug: str
    name: str
    aliases: tuple[str, ...]
    kind: str
    country: str
    parent: str | None


@dataclass(frozen=True, slots=True)
class Place:
    """One market or region: its code, its names, and the adjectives and people's names that stand for it."""

    code: str
    name: str
    aliases: tuple[str, ...]
    adjectives: tuple[str, ...]
    demonyms: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """All that the extractor knows of the world. `terms[file][section]` maps a code to its wordings, `ventures` a joint
    venture's slug to its parents', `products` the name of a product to its maker's slug and to what it is, `plants` a
    country's code to the towns in which cars are built."""

    companies: Mapping[str, Company]
    places: Mapping[str, Place]
    terms: Mapping[str, Terms]
    ventures: Mapping[str, tuple[str, ...]]
    products: Mapping[str, tuple[str, str]]
    plants: Mapping[str, tuple[str, ...]]

    def group_of(self, slug: str) -> str:
        """The slug of the top parent of a company (its own where it has none)."""
        company = self.companies.get(slug)
        return self.group_of(company.parent) if company and company.parent else slug

    def words(self, file: str, section: str) -> Mapping[str, tuple[str, ...]]:
        """The wordings of one section of one term file, by code."""
        return self.terms[file][section]


def _rows(path: Path, columns: tuple[str, ...]) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as handle:
            reader = csv.DictReader(handle)
            missing = set(columns) - set(reader.fieldnames or ())
            if missing:
                raise ReadError(str(path), f"column {sorted(missing)[0]} is missing")
            return [{key: (value or "").strip() for key, value in row.items() if key} for row in reader]
    except OSError as error:
        raise ReadError(str(path), error.strerror or "cannot be read") from error


def _many(value: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in value.split("|") if part.strip())


def load_companies(path: Path) -> dict[str, Company]:
    """The companies of a CSV (slug, name, aliases, kind, country, group), by slug; a parent must be listed too."""
    companies: dict[str, Company] = {}
    for line, row in enumerate(_rows(path, ("slug", "name", "aliases", "kind", "country", "group")), start=2):
        if not row["slug"] or not row["name"]:
            raise ReadError(f"{path}:{line}", "a company needs a slug and a name")
        if row["slug"] in companies:
            raise ReadError(f"{path}:{line}", f"{row['slug']} is listed twice")
        companies[row["slug"]] = Company(
            row["slug"], row["name"], _many(row["aliases"]), row["kind"], row["country"], row["group"] or None
        )
    for company in companies.values():
        if company.parent and company.parent not in companies:
            raise ReadError(str(path), f"{company.slug} names a parent that is not listed: {company.parent}")
    return companies


def load_places(path: Path) -> dict[str, Place]:
    """The places of a CSV (code, name, aliases, adjectives, demonyms), by code."""
    rows = _rows(path, ("code", "name", "aliases", "adjectives", "demonyms"))
    return {
        row["code"]: Place(
            row["code"], row["name"], _many(row["aliases"]), _many(row["adjectives"]), _many(row["demonyms"])
        )
        for row in rows
    }


def load_cities(path: Path) -> dict[str, tuple[str, ...]]:
    """The cities of each country of a CSV (code, cities), by the country's code."""
    return {row["code"]: _many(row["cities"]) for row in _rows(path, ("code", "cities"))}


def load_plants(path: Path) -> dict[str, tuple[str, ...]]:
    """The towns of each country of a CSV (code, towns) in which cars are built, by the country's code."""
    return {row["code"]: _many(row["towns"]) for row in _rows(path, ("code", "towns"))}


def load_ventures(path: Path) -> dict[str, tuple[str, ...]]:
    """The parents' slugs of each joint-venture company of a CSV (slug, parents), by its slug."""
    return {row["slug"]: _many(row["parents"]) for row in _rows(path, ("slug", "parents"))}


def load_products(path: Path) -> dict[str, tuple[str, str]]:
    """The maker's slug and the kind of each product of a CSV (product, company, kind) that stands for its maker."""
    return {row["product"]: (row["company"], row["kind"]) for row in _rows(path, ("product", "company", "kind"))}


def _load_terms(path: Path) -> Terms:
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ReadError(str(path), f"is not valid TOML: {error}") from error
    return {
        section: {code: tuple(words) for code, words in entries.items()}
        for section, entries in raw.items()
        if isinstance(entries, dict) and all(isinstance(words, list) for words in entries.values())
    }


TERM_FILES = ("terms", "cues", "periods", "numbers", "deals", "stages", "tables")


@lru_cache(maxsize=4)
def load_vocabulary(folder: Path) -> Vocabulary:
    """The vocabulary in a folder; raises ReadError naming the file (and line) that is wrong."""
    return Vocabulary(
        companies=load_companies(folder / "companies.csv"),
        places=load_places(folder / "places.csv"),
        ventures=load_ventures(folder / "joint_ventures.csv"),
        products=load_products(folder / "products.csv"),
        plants=load_plants(folder / "plants.csv"),
        terms={name: _load_terms(folder / f"{name}.toml") for name in TERM_FILES if (folder / f"{name}.toml").exists()},
    )


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The vocabulary of the project's own data folder, as it stood when it was first asked for."""
    return load_vocabulary(data_dir() / "vocabulary")
